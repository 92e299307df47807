import { execSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Miniflare, convertV4MiniflareOptions } from 'miniflare';
import { hammer } from './throughput/hammer.ts';
const state = '/tmp/bench-state';
const dir = process.argv[2] ?? '/tmp/bench-bundle';
const paths = [
  '/api/v1/observations',
  '/api/v1/compare',
  '/api/v1/compare?subject=volunteers',
  '/charts/compare.svg?metric=squads',
];
const sock = [{ host: '127.0.0.1', port: 0 }];
const app = {
  name: 'app',
  modulesRoot: dir,
  modules: [{ type: 'ESModule' as const, path: dir + '/index.js' }],
  compatibilityDate: '2026-11-01',
  compatibilityFlags: ['nodejs_compat'],
  d1Databases: { DB: '00000000-0000-0000-0000-000000000000' },
  unsafeDirectSockets: sock,
};
const opts = (workers: any[]) =>
  convertV4MiniflareOptions({ resourcePersistencePath: state + '/v3', workers, cf: false });
const mf = new Miniflare(opts([app]));
const url = await mf.unsafeGetDirectURL('app');
const fixed = await Promise.all(
  paths.map(async (p, i) => {
    const r = await fetch(new URL(p, url), { headers: { 'accept-encoding': 'identity' } });
    const body = new Uint8Array(await r.arrayBuffer());
    const headers = [...r.headers].filter(([n]) => n !== 'content-length');
    return {
      name: 'fixed' + i,
      modulesRoot: '/',
      modules: [
        {
          type: 'ESModule' as const,
          path: '/f.js',
          contents: `import body from './body.bin'; const headers = ${JSON.stringify(headers)}; export default { fetch: () => new Response(body, { headers }) };`,
        },
        { type: 'Data' as const, path: '/body.bin', contents: body },
      ],
      compatibilityDate: '2026-11-01',
      unsafeDirectSockets: sock,
    };
  }),
);
await mf.setOptions(opts([app, ...fixed]));
const appUrl = await mf.unsafeGetDirectURL('app');
const pid = execSync(`pgrep -P ${process.pid} -x workerd`).toString().trim();
const cpu = () => {
  const f = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return (Number(f[11]) + Number(f[12])) * 10;
};
const run = async (u: URL, ms: number) => {
  const c = cpu(),
    m = process.cpuUsage();
  const t = performance.now();
  const r = await hammer(u, ms);
  const dt = performance.now() - t;
  const mm = process.cpuUsage(m);
  return {
    rps: Math.round(r),
    us: Math.round(((cpu() - c) * 1000) / ((r * dt) / 1000)),
    wd: Math.round(((cpu() - c) / dt) * 100),
    me: Math.round((mm.user + mm.system) / 10 / dt),
  };
};
for (const [i, p] of paths.entries()) {
  const f = await mf.unsafeGetDirectURL('fixed' + i);
  await hammer(new URL(p, appUrl), 700);
  await hammer(f, 700);
  for (let k = 0; k < 4; k++) {
    const a = await run(f, 1200),
      b = await run(new URL(p, appUrl), 1200);
    console.log(
      p,
      JSON.stringify(a),
      JSON.stringify(b),
      (b.rps / a.rps).toFixed(2),
      'cpu',
      (a.us / b.us).toFixed(2),
    );
  }
}
await mf.dispose();
