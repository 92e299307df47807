import { launchBrowser } from '../tests/e2e/browser.ts';
import { serveHandMade } from './page/serve-hand-made.ts';
import { serveWorker } from '../scripts/serve-worker.ts';
import { onSlowPhone, PHONE } from './page/slow-phone.ts';
const hm = await serveHandMade();
const ours = await serveWorker({ port: 0, state: '/tmp/bench-state' });
const browser = await launchBrowser();
console.log(browser.version());
for (let i=0;i<5;i++) for (const url of [hm.url, ours.url]) await onSlowPhone({browser, screen: PHONE}, async ({page}) => {
  await page.addInitScript(() => {
    const s: any = (window as any).s = { frames: [], cls: [] };
    const look = () => { const t=Math.round(performance.now()); const b=document.querySelector('figure svg')?.getBoundingClientRect(); const here = !!b && b.width>0; s.frames.push([t, here, document.body?.innerText.length]);
      if (here && !s.t1) { s.t1=t; (window as any).scheduler.postTask(()=>{s.post=Math.round(performance.now())},{priority:'user-blocking'}); const m=new MessageChannel(); m.port1.onmessage=()=>{s.mc=Math.round(performance.now())}; m.port2.postMessage(0); }
      if (s.frames.length<12) requestAnimationFrame(look); };
    requestAnimationFrame(look);
    new PerformanceObserver(l=>{ for (const e of l.getEntries()) { const j:any=e.toJSON(); s.cls.push(['loaf', ...['startTime','renderStart','styleAndLayoutStart','duration','paintTime','presentationTime'].map(k=>Math.round(j[k]))]) } }).observe({type:'long-animation-frame',buffered:true});
  });
  await page.goto(url+'/', {waitUntil:'networkidle'});
  console.log(url===hm.url?'hand':'ours', JSON.stringify(await page.evaluate(() => { const s=(window as any).s; const nav:any=performance.getEntriesByType('navigation')[0]; return {...s, re: Math.round(nav.responseEnd), dcl: Math.round(nav.domContentLoadedEventEnd), paint: performance.getEntriesByType('paint').map((p:any)=>[p.name,Math.round(p.startTime),Math.round(p.paintTime),Math.round(p.presentationTime)])} })));
});
await browser.close(); await hm.stop(); await ours.stop();
