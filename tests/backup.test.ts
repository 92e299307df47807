import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isEmpty } from '#db/backup/read-tables.ts';
import { openDb } from '#db/open.ts';
import { readObservations } from '#db/read-observations.ts';
import { readBackup, readChecksum, writeBackup } from '../scripts/backup-file.ts';
import { prepareDatabase, withDatabase } from '../scripts/database.ts';

const folder = mkdtempSync(join(tmpdir(), 'binglan-backup-'));
const [state, file] = [join(folder, 'first'), join(folder, 'backup.sql')];
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (script: string, ...options: string[]) => {
  const { status, stdout, stderr } = spawnSync('node', [`scripts/${script}.ts`, ...options], {
    encoding: 'utf8',
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false' },
  });
  return { status, said: stdout + stderr };
};
const into = (name: string): string => join(folder, name);
const checksumOf = (of: string) => withDatabase({ state: of }, readChecksum);

/** Whatever a statement could stumble over. */
const ODD = `'; DROP TABLE x; -- "\n\r\n BEGIN END; \u0000 /* 余 */ 😀 \\`;
const BYTES = Uint8Array.from({ length: 200_001 }, (_, at) => (at * 7919) % 256);

beforeAll(async () => {
  await prepareDatabase(state);
  await withDatabase({ state }, async (d1) => {
    await d1
      .prepare(
        `INSERT INTO records (at, account, name, address, act, object, detail) VALUES ('now', NULL, ?, '', '', '', ?)`,
      )
      .bind(ODD, 'x'.repeat(150_000))
      .run();
    await d1
      .prepare(
        `INSERT INTO uploads (id, state, file_name, sha256, bytes, encoding, layout, author, created_at)
          VALUES ('trial', 'staged', ?, '', 200001, 'utf-8', 'tidy', 'tester', 'now')`,
      )
      .bind(ODD)
      .run();
    await d1.prepare(`INSERT INTO upload_parts VALUES ('trial', 0, ?)`).bind(BYTES).run();
    await d1
      .prepare(
        `INSERT INTO accounts (id, name, username, email, email_verified, role, must_change_password, created_at, updated_at)
          VALUES ('tester', 'tester', 'tester', 'tester', 0, 'reviewer', 0, 0, 0)`,
      )
      .run();
    await d1
      .prepare(
        `INSERT INTO metric_proposals (written, key, name_zh, name_en, unit, kind, subject, definition, figures, example, upload, account, author, created_at)
          VALUES ('试验驿站', '试验驿站', '试验驿站', '', 'count', 'stock', 'branches', ?, 1, '3', 'trial', 'tester', 'tester', 'now')`,
      )
      .bind(ODD)
      .run();
    await d1
      .prepare(`INSERT INTO proposal_decisions VALUES (1, 'declined', NULL, ?, 'tester', 'tester', 'now')`)
      .bind(ODD)
      .run();
    await writeBackup(d1, { file, at: new Date('2026-01-15T08:00:00Z') });
  });
}, 300_000);

describe('a backup', { timeout: 300_000 }, () => {
  test('comes back with an equal checksum: every row, every byte, and the triggers', async () => {
    const second = into('second');
    const { status, said } = run('restore', file, '--state', second);
    expect({ status, said }).toEqual({ status: 0, said: expect.stringContaining(readBackup(file).checksum) });
    expect(await checksumOf(second)).toBe(await checksumOf(state));
    await withDatabase({ state: second }, async (d1) => {
      const [figures, part, record] = await Promise.all([
        readObservations(openDb(d1), { version: 5 }),
        d1.prepare(`SELECT content FROM upload_parts WHERE upload = 'trial'`).first<{ content: number[] }>(),
        d1.prepare(`SELECT name FROM records WHERE at = 'now'`).first<{ name: string }>(),
      ]);
      expect(figures.length).toBeGreaterThan(100);
      expect(Buffer.from(part?.content ?? []).equals(Buffer.from(BYTES))).toBe(true);
      expect(record?.name).toBe(ODD);
      const decided = await d1
        .prepare('SELECT definition, reason FROM metric_proposals, proposal_decisions WHERE proposal = id')
        .all();
      expect(decided.results).toEqual([{ definition: ODD, reason: ODD }]);
      for (const sql of [
        'DELETE FROM observations',
        'UPDATE records SET act = 1',
        'DELETE FROM versions',
        'DELETE FROM metric_proposals',
        `UPDATE proposal_decisions SET outcome = 'added'`,
      ])
        await expect(d1.prepare(sql).run(), sql).rejects.toThrow('append-only');
      await d1.prepare(`UPDATE districts SET name_zh = '试甲' WHERE slug = 'laoshan'`).run();
      const change = await d1.prepare('SELECT count(*) AS n FROM catalogue_changes').first<{ n: number }>();
      expect(change?.n).toBeGreaterThan(0);
    });
  });

  test('is not put over what is there, unless that is said plainly', async () => {
    // The one before has changed since it was restored.
    const third = into('second');
    const before = await checksumOf(third);
    expect(before).not.toBe(readBackup(file).checksum);
    expect(run('restore', file, '--state', third)).toEqual({
      status: 1,
      said: expect.stringContaining('--replace'),
    });
    expect(await checksumOf(third)).toBe(before);
    expect(run('restore', file, '--state', third, '--replace')).toMatchObject({ status: 0 });
    expect(await checksumOf(third)).toBe(readBackup(file).checksum);
  });

  test.each([
    ['cut short', (text: string) => text.slice(0, -1000)],
    ['changed in one letter', (text: string) => text.replace('崂山', '崂由')],
    ['something else', () => 'a,b\n1,2\n'],
  ])('that is %s is refused, and nothing is written', async (_, spoil) => {
    const bad = into('bad.sql');
    writeFileSync(bad, spoil(readFileSync(file, 'utf8')));
    expect(run('restore', bad, '--state', into('fourth')).status).toBe(1);
    expect(await withDatabase({ state: into('fourth') }, isEmpty)).toBe(true);
  });

  test.each([4000, 7000])(
    'killed after %i ms of restoring leaves all of it or nothing, and can be restored again',
    async (delay) => {
      const fifth = into(`killed-${delay}`);
      const child = spawn('node', ['scripts/restore.ts', file, '--state', fifth], {
        detached: true,
        stdio: 'ignore',
      });
      await setTimeout(delay);
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
      const left = await withDatabase({ state: fifth }, async (d1) =>
        (await isEmpty(d1)) ? 'nothing' : readChecksum(d1),
      );
      expect(['nothing', readBackup(file).checksum]).toContain(left);
      run('restore', file, '--state', fifth, '--replace');
      expect(await checksumOf(fifth)).toBe(readBackup(file).checksum);
    },
  );

  test('is written whole or not at all, and to whoever owns it alone', () => {
    const { status, said } = run('backup', into('again.sql'), '--state', state);
    expect({ status, said }).toEqual({ status: 0, said: expect.stringContaining(readBackup(file).checksum) });
    expect(readBackup(into('again.sql')).checksum).toBe(readBackup(file).checksum);
    expect(existsSync(`${into('again.sql')}.part`)).toBe(false);
  });
});
