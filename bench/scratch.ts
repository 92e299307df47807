import { Miniflare, convertV4MiniflareOptions } from 'miniflare';
import { prepareDatabase } from '../scripts/database.ts';
const state = '/tmp/bench-state';
await prepareDatabase(state);
const app = {
  name: 'app',
  modulesRoot: '/tmp/bench-bundle',
  modules: [{ type: 'ESModule' as const, path: '/tmp/bench-bundle/index.js' }],
  compatibilityDate: '2026-11-01',
  compatibilityFlags: ['nodejs_compat'],
  d1Databases: { DB: '00000000-0000-0000-0000-000000000000' },
  unsafeDirectSockets: [{ host: '127.0.0.1', port: 0 }],
};
const mf = new Miniflare(
  convertV4MiniflareOptions({ resourcePersistencePath: state + '/v3', workers: [app], cf: false }),
);
const url = await mf.unsafeGetDirectURL('app');
console.log(url.href);
for (const p of [
  '/api/v1/observations',
  '/api/v1/compare',
  '/api/v1/compare?subject=volunteers',
  '/charts/compare.svg?metric=squads',
]) {
  const r = await fetch(new URL(p, url));
  const b = await r.arrayBuffer();
  console.log(p, r.status, b.byteLength, [...r.headers]);
}
if (process.argv[2] === 'stay') await new Promise(() => setInterval(() => {}, 1000));
await mf.dispose();
