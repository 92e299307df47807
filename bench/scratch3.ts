import { launchBrowser } from '../tests/e2e/browser.ts';
import { serveHandMade } from './page/serve-hand-made.ts';
import { serveWorker } from '../scripts/serve-worker.ts';
import { timeToChart, comeToRest } from './page/visit.ts';
import { onSlowPhone, PHONE } from './page/slow-phone.ts';
import { watchPage } from './page/watch-page.ts';
const hm = await serveHandMade();
const ours = await serveWorker({ port: 0, state: '/tmp/bench-state' });
const browser = await launchBrowser();
for (let i=0;i<4;i++) for (const url of [hm.url, ours.url]) console.log(url, await timeToChart({browser, url: url+'/'}));
for (const url of [hm.url, ours.url]) for (const height of [844, 12000]) console.log(await comeToRest({browser, url: url+'/', screen: {width:390,height}}));
for (const url of [hm.url, ours.url]) await onSlowPhone({browser, screen: PHONE}, async ({page}) => {
  await page.addInitScript(watchPage, {chart:'figure svg', patience: 9000});
  await page.goto(url+'/', {waitUntil:'networkidle'});
  console.log(await page.evaluate(async () => { const t=performance.now(); let x=0; for(let i=0;i<2e7;i++) x+=i%7; 
    const nav=performance.getEntriesByType('navigation')[0].toJSON(); return {loop: performance.now()-t, x, rs: nav.responseStart, re: nav.responseEnd, dcl: nav.domContentLoadedEventEnd, paint: performance.getEntriesByType('paint').map(p=>[p.name,p.startTime]), shown: await window.watched.shown, top: document.querySelector('figure svg').getBoundingClientRect().top, n: document.querySelectorAll('svg').length, res: performance.getEntriesByType('resource').map(r=>[r.name.slice(-30), Math.round(r.startTime), Math.round(r.responseEnd), r.transferSize])} }));
  await page.screenshot({path: url===hm.url?'/tmp/hm.png':'/tmp/ours.png'});
});
await browser.close(); await hm.stop(); await ours.stop();
