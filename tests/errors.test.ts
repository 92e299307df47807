import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const env = {
  ...process.env,
  PATH: `${join(ROOT, 'node_modules/.bin')}:${process.env['PATH']}`,
  CI: 'true',
  WRANGLER_SEND_METRICS: 'false',
};

interface Outcome {
  readonly status: number | null;
  readonly said: string;
}

/** Runs a command to its end; what it said is what came on the error stream. */
const run = (cwd: string, command: string, args: readonly string[], more: object = {}): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...env, ...more } });
    let said = '';
    child.stderr.on('data', (text) => (said += text));
    child.stdout.resume();
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, said: said.trim() }));
  });

/** A line that says what is wrong and, after a colon, what to do. */
const SENTENCE = /^[^\n]+: [^\n]+\.$/;

describe('npm run staff with what it does not take', () => {
  test.each([
    [['add', '甲', '--rolle', 'staff'], /^Unknown option '--rolle'/],
    [['add', '新人', '甲', '--role', 'staff'], /^“甲” is too much: add takes one name, without blanks\.$/],
    [['list', '甲'], /^“甲” is too much: list takes no name\.$/],
  ])('says so in one line and adds nobody: %s', async (args, words) => {
    const { status, said } = await run(ROOT, process.execPath, ['scripts/staff.ts', ...args]);
    expect(said).toMatch(words);
    expect(said).not.toContain('\n');
    expect(status).toBe(1);
  });
});

describe('npm start on a port that it cannot have', () => {
  let holder: Server;
  let port = 0;
  let cwd = '';
  beforeAll(async () => {
    holder = createServer();
    await new Promise<void>((listening) => holder.listen(0, '127.0.0.1', listening));
    ({ port } = holder.address() as AddressInfo);
    cwd = mkdtempSync(join(tmpdir(), 'binglan-port-'));
  });
  afterAll(() => {
    holder.close();
    rmSync(cwd, { recursive: true, force: true });
  });

  test('says so in one sentence, before anything is built or migrated', async () => {
    const serve = join(ROOT, 'scripts/serve.ts');
    const { status, said } = await run(cwd, process.execPath, [serve], { PORT: String(port) });
    expect(said).toBe(
      `Port ${port} is taken: stop what uses it, or choose another with PORT=${port + 1} npm start.`,
    );
    expect(status).toBe(1);
    expect(readdirSync(cwd)).toEqual([]);
  }, 60_000);

  test('says what a port is where it was given none', async () => {
    const serve = join(ROOT, 'scripts/serve.ts');
    const { status, said } = await run(cwd, process.execPath, [serve], { PORT: 'abc' });
    expect(said).toMatch(SENTENCE);
    expect(said).toContain('PORT=8788 npm start');
    expect(status).toBe(1);
  }, 60_000);
});

describe('npm run seed', () => {
  let copy = '';
  beforeEach(() => {
    copy = mkdtempSync(join(tmpdir(), 'binglan-seed-'));
    for (const name of ['core', 'db', 'scripts', 'seed', 'worker', 'package.json', 'wrangler.toml'])
      cpSync(join(ROOT, name), join(copy, name), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
    return () => rmSync(copy, { recursive: true, force: true });
  });

  const seed = () => run(copy, process.execPath, ['seed/seed.ts']);
  const migrate = () => run(copy, 'wrangler', ['d1', 'migrations', 'apply', 'DB', '--local']);

  test('says which migration is missing and how to apply it', async () => {
    const { status, said } = await seed();
    expect(said).toMatch(SENTENCE);
    expect(said).toMatch(/^The migration \d{4}_\w+ is missing: run npm run db:migrate first\.$/);
    expect(status).toBe(1);
  }, 120_000);

  test('stops at a bad row with its file, row and column, and loads an empty database once it is right', async () => {
    const path = join(copy, 'seed/jiyang.csv');
    const right = readFileSync(path, 'utf8');
    writeFileSync(path, right.replace('青年突击队,,支,', '青年突击队,若干支,支,'));
    await migrate();
    const bad = await seed();
    expect(bad.said).toMatch(SENTENCE);
    expect(bad.said).toMatch(/^seed\/jiyang\.csv: Row 2, “数值”: /);
    expect(bad.status).toBe(1);

    writeFileSync(path, right);
    expect(await seed()).toEqual({ status: 0, said: '' });
  }, 240_000);
});
