import { execSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Miniflare, convertV4MiniflareOptions } from 'miniflare';
import { hammer } from './throughput/hammer.ts';
import { medianOf } from './ratio.ts';
const state = '/tmp/bench-state';
const paths = ['/api/v1/observations','/api/v1/compare','/api/v1/compare?subject=volunteers','/charts/compare.svg?metric=squads'];
const sock = [{ host: '127.0.0.1', port: 0 }];
const mk = (name: string, dir: string) => ({
  name, modulesRoot: dir, modules: [{type:'ESModule' as const, path: dir + '/index.js'}],
  compatibilityDate: '2026-11-01', compatibilityFlags: ['nodejs_compat'],
  d1Databases: { DB: '00000000-0000-0000-0000-000000000000' },
  unsafeDirectSockets: sock,
});
const opts = (workers: any[]) => convertV4MiniflareOptions({ resourcePersistencePath: state + '/v3', workers , cf: false});
const apps = [['asis','/tmp/bench-bundle'],['front','/tmp/b1'],['order','/tmp/b2']].map(([n,d])=>mk(n!,d!));
const mf = new Miniflare(opts(apps));
const url = await mf.unsafeGetDirectURL('asis');
const fixed = await Promise.all(paths.map(async (p, i) => {
  const r = await fetch(new URL(p, url), { headers: {'accept-encoding': 'identity'}});
  const body = new Uint8Array(await r.arrayBuffer());
  const headers = [...r.headers].filter(([n])=>n!=='content-length');
  return { name: 'fixed' + i, modulesRoot: '/', modules: [
    { type: 'ESModule' as const, path: '/f.js', contents: `import body from './body.bin'; const headers = ${JSON.stringify(headers)}; export default { fetch: () => new Response(body, { headers }) };` },
    { type: 'Data' as const, path: '/body.bin', contents: body }], compatibilityDate: '2026-11-01', unsafeDirectSockets: sock };
}));
await mf.setOptions(opts([...apps, ...fixed]));
const pid = execSync(`pgrep -P ${process.pid} -x workerd`).toString().trim();
const cpu = () => { const f = readFileSync(`/proc/${pid}/stat`,'utf8').split(') ')[1]!.split(' '); return (Number(f[11])+Number(f[12]))*10; };
const run = async (u: URL, ms: number) => { const c=cpu(); const t=performance.now(); const r = await hammer(u, ms); const dt=performance.now()-t; return {rps: r, us: (cpu()-c)*1000/(r*dt/1000)}; };
for (const [i,p] of paths.entries()) {
  const urls: Record<string, URL> = { fixed: await mf.unsafeGetDirectURL('fixed'+i) };
  for (const a of apps) urls[a.name] = new URL(p, await mf.unsafeGetDirectURL(a.name));
  const got: Record<string, {rps:number,us:number}[]> = {};
  for (let k=0;k<8;k++) for (const [n,u] of Object.entries(urls)) { const r = await run(u, 700); if (k) (got[n]??=[]).push(r); }
  console.log(p);
  for (const n of Object.keys(urls)) console.log('  ', n.padEnd(6), 'rps', Math.round(medianOf(got[n]!.map(x=>x.rps))), 'cpu µs', Math.round(medianOf(got[n]!.map(x=>x.us))), 'ratio', medianOf(got[n]!.map((x,j)=>x.rps/got['fixed']![j]!.rps)).toFixed(2), 'cpu ratio', medianOf(got[n]!.map((x,j)=>got['fixed']![j]!.us/x.us)).toFixed(2));
}
await mf.dispose();
