import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { launchBrowser } from '../tests/e2e/browser.ts';
import { serveWorker } from '../scripts/serve-worker.ts';
import { onSlowPhone, PHONE } from './page/slow-phone.ts';
import { watchPage } from './page/watch-page.ts';
import { shownAt } from './page/shown-at.ts';
import { medianOf } from './ratio.ts';
const ours = await serveWorker({ port: 0, state: '/tmp/bench-state' });
const html = (await (await fetch(ours.url + '/')).text()).replaceAll(/nonce="[^"]*"/g, '');
await ours.stop();
const hand = readFileSync('bench/page/hand-made/index.html','utf8');
const bare = html.replace(/<link[^>]*modulepreload[^>]*>/g,'').replace(/<script[\s\S]*?<\/script>/g,'');
const css = (s: string, c: string) => s.replace('</head>', `<style>${c}</style></head>`);
const main = html.indexOf('<main'); 
const pages: Record<string,string> = { hand, full: html, bare,
  cv: css(bare, '.groups > section:nth-child(n+2), main > section:last-child{content-visibility:auto;contain-intrinsic-size:auto 900px}'),
  sans: css(bare, 'h1,h2,h3{font-family:var(--sans)!important}'),
  early: (() => { const i=bare.indexOf('<figure'), j=bare.indexOf('</figure>', i)+9; const fig=bare.slice(i,j); return bare.replace(fig,'').replace(/(<section class="opening)/, `${fig}$1`); })(),
};
for (const [n,p] of Object.entries(pages)) console.log(n, p.length, gzipSync(p).length);
const zipped = Object.fromEntries(Object.entries(pages).map(([n,p])=>[n,gzipSync(p)]));
const server = createServer((q,r) => { const n=q.url!.slice(1); const z=zipped[n]; if(!z) {r.writeHead(404).end(); return;} r.writeHead(200,{'content-type':'text/html; charset=utf-8','content-encoding':'gzip','content-length':z.length}).end(z); }).listen(0,'127.0.0.1');
await new Promise(r=>server.once('listening',r));
const base = `http://127.0.0.1:${(server.address() as any).port}/`;
const browser = await launchBrowser();
const got: Record<string, number[]> = {}, drawn: Record<string, number[]> = {};
for (let i=0;i<13;i++) for (const n of Object.keys(pages)) {
  const [t,w] = await onSlowPhone({browser, screen: PHONE}, async ({page}) => {
    await page.addInitScript(watchPage, 'figure svg');
    await page.goto(base + n, { waitUntil: 'commit' });
    await page.waitForFunction(() => window.watched.chart && window.watched.paints.length > 0);
    await page.waitForTimeout(300);
    const w = await page.evaluate(() => window.watched);
    return [shownAt(w)!, w] as const;
  });
  if (i>1) { (got[n]??=[]).push(t); (drawn[n]??=[]).push(w.paints[0]!.onScreen); }
}
for (const n of Object.keys(pages)) console.log(n.padEnd(6), 'chart', Math.round(medianOf(got[n]!)), 'fcp', Math.round(medianOf(drawn[n]!)), 'ratio', medianOf(got[n]!.map((x,i)=>x/got['hand']![i]!)).toFixed(2), got[n]!.map(Math.round).join(' '));
await browser.close(); server.close();
