import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBuilt } from '../scripts/built.ts';

const ROOT = resolve(import.meta.dirname, '..');

/** Compressed. Ours to keep, far below what Cloudflare takes: a small Worker starts soon. */
const MOST_BYTES = 3 * 1024 * 1024;

describe('the Worker as it is deployed', () => {
  const out = mkdtempSync(join(tmpdir(), 'binglan-deploy-'));
  let modules: Buffer[] = [];
  let deploy: { readonly status: number | null; readonly said: string };
  beforeAll(async () => {
    await ensureBuilt();
    const { status, stdout, stderr } = spawnSync('wrangler', ['deploy', '--dry-run', '--outdir', out], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, CI: 'true', WRANGLER_SEND_METRICS: 'false' },
    });
    deploy = { status, said: stdout + stderr };
    const names = readdirSync(out, { recursive: true, encoding: 'utf8' });
    modules = names
      .filter((name) => /\.(js|mjs|wasm|bin)$/.test(name))
      .map((name) => readFileSync(join(out, name)));
  }, 180_000);
  afterAll(() => rmSync(out, { recursive: true, force: true }));

  test('is accepted by wrangler, with its database and its files', () => {
    expect(deploy).toMatchObject({ status: 0 });
    for (const binding of ['env.DB', 'env.ASSETS']) expect(deploy.said).toContain(binding);
  });

  test.each(['Figures of district Youth League committees', 'urn:binglan:problem:'])(
    'holds the API once: “%s” of it stands in the bundle one time',
    (marker) => {
      expect(modules.map(String).join('\n').split(marker).length - 1).toBe(1);
    },
  );

  test('stays small', () => {
    const bytes = modules.reduce((sum, module) => sum + gzipSync(module).length, 0);
    expect(bytes).toBeGreaterThan(100_000);
    expect(bytes).toBeLessThan(MOST_BYTES);
  });
});
