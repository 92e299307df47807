import { serveHandMade } from './page/serve-hand-made.ts';
import { serveWorker } from '../scripts/serve-worker.ts';
import { medianOf } from './ratio.ts';
import { gzipSync } from 'node:zlib';
const hm = await serveHandMade();
const ours = await serveWorker({ port: 0, state: '/tmp/bench-state' });
for (const u of [hm.url, ours.url]) {
  const a: number[] = [],
    b: number[] = [];
  for (let i = 0; i < 25; i++) {
    const t = performance.now();
    const r = await fetch(u + '/', { headers: { 'accept-encoding': 'gzip' } });
    a.push(performance.now() - t);
    await r.text();
    b.push(performance.now() - t);
  }
  console.log(u, 'ttfb', medianOf(a), 'all', medianOf(b));
}
const html = await (await fetch(ours.url + '/')).text();
const gz = (s: string) => gzipSync(s).length;
const style = html.match(/<style[^>]*>[\s\S]*?<\/style>/g)?.join('') ?? '',
  script = html.match(/<script[^>]*>[\s\S]*?<\/script>/g)?.join('') ?? '',
  svg = html.match(/<svg[\s\S]*?<\/svg>/g)?.join('') ?? '';
console.log(
  'html',
  html.length,
  gz(html),
  'style',
  style.length,
  gz(style),
  'script',
  script.length,
  gz(script),
  'svg',
  svg.length,
  gz(svg),
  'first chart at',
  html.indexOf('<svg', html.indexOf('<figure')),
  gz(html.slice(0, html.indexOf('<svg', html.indexOf('<figure')))),
);
await hm.stop();
await ours.stop();
