import { env, reset } from 'cloudflare:test';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Role } from '#db/people-schema.ts';
import type { Db } from '#db/open.ts';
import { readObservations } from '#db/read-observations.ts';
import { readVersions } from '#db/read-versions.ts';
import { readSettings } from '#db/settings/read-settings.ts';
import { writeSettings } from '#db/settings/write-settings.ts';
import { app } from '#worker/app.ts';
import { addWithToken, askAs } from '../../tests/workerd/ask-as.ts';
import { failingAt } from '../../tests/workerd/failing-at.ts';
import { cataloguedDb } from '../../tests/workerd/small-catalogue.ts';

let db: Db;
beforeEach(async () => {
  await reset();
  db = await cataloguedDb();
  await addWithToken('administrator');
  await addWithToken('reviewer');
  await addWithToken('staff', 'north');
});

const HEADER = 'district,metric,value,period';
const csv = (...rows: string[]) => [HEADER, ...rows].join('\n');

interface Staged {
  readonly id: string;
  readonly state: string;
  readonly baseVersion: number;
  readonly counts: Record<string, number>;
  readonly errors: readonly { readonly row: number; readonly code: string }[];
  readonly warnings: readonly { readonly key: string; readonly code: string }[];
  readonly changes: readonly { readonly kind: string; readonly after: { readonly figure: { zh: string } } }[];
  readonly conflicts: readonly { readonly cell: string }[];
  readonly version: number | null;
  readonly allows: Record<string, boolean>;
}

const ask = async <T>(
  role: Role,
  path: string,
  body?: unknown,
  method = body === undefined ? 'GET' : 'POST',
) => {
  const answer = await askAs(role, path, { method, ...(body === undefined ? {} : { body }) });
  const text = await answer.text();
  return { status: answer.status, data: (text === '' ? null : JSON.parse(text)) as T };
};

async function bring(role: Role, text: string): Promise<Staged> {
  const answer = await askAs(role, '/api/v1/uploads?name=file.csv', {
    method: 'POST',
    body: text,
    type: 'text/csv',
  });
  expect(answer.status).toBe(201);
  return answer.json();
}

const publish = (role: Role, { id, baseVersion }: Pick<Staged, 'id' | 'baseVersion'>, more: object = {}) =>
  ask<{ version: number; isNew: boolean; code?: string; conflicts?: { cell: string }[] }>(
    role,
    `/api/v1/uploads/${id}/publish`,
    { baseVersion, note: 'a note', ...more },
  );

const keysOf = ({ warnings }: Staged) => warnings.map(({ key }) => key);

async function standing() {
  const version = (await readVersions(db))[0]?.version ?? 0;
  const observations = version === 0 ? [] : await readObservations(db, { version });
  return observations.map(({ district, metric, printed, status, period }) =>
    [district, metric, printed || status, period.label].join(' '),
  );
}

describe('a file that is brought', () => {
  test('is staged with all that was understood of it, and nothing is published', async () => {
    const staged = await bring('staff', csv('north,members,"1,600余",2023', 'north,helpers,未报送,2023'));
    expect(staged).toMatchObject({
      state: 'staged',
      layout: 'tidy',
      encoding: 'utf-8',
      district: 'north',
      counts: { added: 2, changed: 0, withdrawn: 0, unchanged: 0 },
      errors: [],
      allows: { handle: true, publish: true, submit: false },
    });
    expect(staged.changes[0]).toMatchObject({ kind: 'added', after: { figure: { zh: '1600余人' } } });
    expect(await readVersions(db)).toEqual([]);
  });

  test('comes in a form as well as by itself, and twice is one upload', async () => {
    const form = new FormData();
    form.set('file', new File([csv('north,members,5,2023')], '五月.csv'));
    const body = new Response(form);
    const answer = await app.request(
      '/api/v1/uploads',
      {
        method: 'POST',
        headers: {
          authorization: 'Bearer plainly-a-test-token-of-staff',
          'content-type': body.headers.get('content-type') ?? '',
        },
        body: await body.arrayBuffer(),
      },
      env,
    );
    expect(answer.status).toBe(201);
    const first: Staged & { fileName: string } = await answer.json();
    expect(first.fileName).toBe('五月.csv');
    expect(answer.headers.get('location')).toBe(`/api/v1/uploads/${first.id}`);
    const again = await askAs('staff', '/api/v1/uploads?name=file.csv', {
      method: 'POST',
      body: csv('north,members,5,2023'),
      type: 'text/csv',
    });
    expect(again.headers.get('location')).toBeNull();
    expect(((await again.json()) as Staged).id).toBe(first.id);
  });

  test.each([
    ['nothing', ''],
    ['a picture', '\x89PNG\r\n\x1a\n0000'],
    ['more than 10 MB', 'a'.repeat(10_200_000)],
  ])('%s is refused in one sentence, and nothing is stored', async (_what, text) => {
    const answer = await askAs('staff', '/api/v1/uploads', { method: 'POST', body: text, type: 'text/csv' });
    expect([413, 422]).toContain(answer.status);
    const { detailZh } = (await answer.json()) as { detailZh: string };
    expect(detailZh.length).toBeGreaterThan(5);
    expect(await db.all('SELECT * FROM uploads')).toEqual([]);
  });

  test('is read in another way when someone chooses so, and the next of its shape at once', async () => {
    const { id, errors } = await bring('staff', csv('north,members,十几,2023'));
    expect(errors.length).toBe(1);
    const mended = await ask<Staged>('staff', `/api/v1/uploads/${id}`, { cells: { C2: '12' } }, 'PATCH');
    expect(mended.data).toMatchObject({ errors: [], counts: { added: 1 } });
    const chosen = await ask<Staged>(
      'staff',
      `/api/v1/uploads/${id}`,
      { defaults: { scope: '试点' } },
      'PATCH',
    );
    expect(chosen.data.changes[0]).toMatchObject({ after: { scope: { zh: '试点' } } });
    const next = await bring('staff', csv('north,members,13,2024'));
    expect(next.changes[0]).toMatchObject({ after: { scope: { zh: '试点' }, figure: { zh: '13人' } } });
  });

  test('is looked at row by row, and comes back byte for byte', async () => {
    const text = csv('north,members,1600余,2023', 'north,helpers,7,2023');
    const { id } = await bring('staff', text);
    const rows = await ask<{ total: number; rows: unknown[] }>(
      'staff',
      `/api/v1/uploads/${id}/rows?from=2&to=2`,
    );
    expect(rows.data).toMatchObject({
      total: 3,
      rows: [
        {
          row: 2,
          cells: ['north', 'members', '1600余', '2023'],
          figures: [{ column: 3, figure: { zh: '1600余人' } }],
        },
      ],
    });
    const file = await askAs('staff', `/api/v1/uploads/${id}/file`);
    expect(await file.text()).toBe(text);
  });

  test('is looked at in the rows that have something wrong alone, which say what', async () => {
    const sound = Array.from({ length: 30 }, (_, at) => `north,members,${at},${1990 + at}`);
    const { id } = await bring(
      'staff',
      csv(...sound.slice(0, 20), 'north,members,若干,2023', ...sound.slice(20), 'south,members,7,2023'),
    );
    const rows = await ask<{ rows: { row: number; marks: unknown[] }[] }>(
      'staff',
      `/api/v1/uploads/${id}/rows?only=marked`,
    );
    expect(rows.data).toMatchObject({ total: 2, marked: 2 });
    expect(rows.data.rows).toMatchObject([
      { row: 22, cells: ['north', 'members', '若干', '2023'], marks: [{ letter: 'C', severity: 'error' }] },
      { row: 33, marks: [{ severity: 'warning' }] },
    ]);
    const later = await ask<{ rows: { row: number }[] }>(
      'staff',
      `/api/v1/uploads/${id}/rows?only=marked&from=2&to=2`,
    );
    expect(later.data).toMatchObject({ total: 2, rows: [{ row: 33 }] });
    const all = await ask('staff', `/api/v1/uploads/${id}/rows?from=2&to=2`);
    expect(all.data).toMatchObject({ total: 33, marked: 2, rows: [{ row: 2, marks: [] }] });
  });

  test('is forgotten when it is discarded, and that it was there is not', async () => {
    const staged = await bring('staff', csv('north,members,5,2023'));
    expect((await ask('staff', `/api/v1/uploads/${staged.id}/discard`, {})).status).toBe(204);
    expect((await publish('staff', staged)).status).toBe(409);
    expect(await db.all('SELECT * FROM upload_parts')).toEqual([]);
    expect(await db.all('SELECT state FROM uploads')).toEqual([{ state: 'discarded' }]);
  });
});

describe('publishing', () => {
  test('makes one version, however often it is asked for', async () => {
    const staged = await bring('staff', csv('north,members,1600余,2023'));
    const answers = [await publish('staff', staged), await publish('staff', staged)];
    expect(answers.map(({ data }) => data)).toEqual([
      { version: 1, isNew: true },
      { version: 1, isNew: true },
    ]);
    expect(await standing()).toEqual(['north members 1600余 2023']);
    expect((await readVersions(db))[0]).toMatchObject({
      author: 'staff',
      note: 'a note',
      fileName: 'file.csv',
    });
  });

  test('the same file again makes no second version', async () => {
    const text = csv('north,members,1600余,2023');
    await publish('staff', await bring('staff', text));
    const again = await bring('staff', text);
    expect(again.counts).toMatchObject({ added: 0, unchanged: 1 });
    expect((await publish('staff', again)).data).toEqual({ version: 1, isNew: false });
    expect(await readVersions(db)).toHaveLength(1);
  });

  test('errors block it, and are told by row', async () => {
    const staged = await bring('staff', csv('north,members,5,2023', 'north,nonsense,5,2023'));
    const { status, data } = await publish('staff', staged);
    expect(status).toBe(422);
    expect(data).toMatchObject({ code: 'file-has-errors', errors: [{ row: 3 }] });
    expect(await readVersions(db)).toEqual([]);
  });

  test('staff never touch another district, whatever the file or the request says', async () => {
    const staged = await bring('staff', csv('north,members,5,2023', 'south,members,6,2023'));
    expect(staged.counts).toMatchObject({ added: 1 });
    await publish('staff', staged, { accepted: 'all', district: 'south' });
    expect(await standing()).toEqual(['north members 5 2023']);
  });

  test('two who touch the same cell: the second is told cell by cell, and chooses', async () => {
    await publish('reviewer', await bring('reviewer', csv('north,members,1,2023')));
    const first = await bring('staff', csv('north,members,2,2023'));
    const second = await bring('reviewer', csv('north,members,3,2023', 'south,members,9,2023'));
    expect((await publish('staff', first)).data.version).toBe(2);

    const refused = await publish('reviewer', second);
    expect(refused.status).toBe(409);
    expect(refused.data).toMatchObject({
      code: 'changed-meanwhile',
      conflicts: [
        {
          base: { figure: { zh: '1人' } },
          theirs: { figure: { zh: '2人' } },
          mine: { figure: { zh: '3人' } },
        },
      ],
    });
    expect(await readVersions(db)).toHaveLength(2);
    const cells = (refused.data.conflicts ?? []).map(({ cell }) => cell);
    expect((await publish('reviewer', second, { theirs: cells })).data).toEqual({ version: 3, isNew: true });
    expect(await standing()).toEqual(['south members 9 2023', 'north members 2 2023']);
  });

  test('of fifty at once on one cell each is told, and one is published', async () => {
    const staged = await Promise.all(
      Array.from({ length: 50 }, (_, at) => bring('reviewer', csv(`north,members,${at + 101},2023`))),
    );
    const answers = await Promise.all(staged.map((one) => publish('reviewer', one)));
    const statuses = answers.map(({ status }) => status).toSorted((a, b) => a - b);
    expect(statuses).toEqual([200, ...Array.from({ length: 49 }, () => 409)]);
    expect(await standing()).toHaveLength(1);
  });

  test('of fifty at once on cells of their own all are published', async () => {
    const staged = await Promise.all(
      Array.from({ length: 50 }, (_, at) => bring('reviewer', csv(`north,members,5,${1950 + at}`))),
    );
    const answers = await Promise.all(staged.map((one) => publish('reviewer', one)));
    expect(answers.map(({ data }) => data.version).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 50 }, (_, at) => at + 1),
    );
    expect(await standing()).toHaveLength(50);
  });

  test('where each call to the database fails once, there is the old state or the new one', async () => {
    const staged = await bring('staff', csv('north,members,2,2023', 'north,helpers,3,2023'));
    let outcome = 0;
    for (let failing = 1; outcome !== 200; failing++) {
      expect(failing).toBeLessThan(100);
      const answer = await app.request(
        `/api/v1/uploads/${staged.id}/publish`,
        {
          method: 'POST',
          headers: {
            authorization: 'Bearer plainly-a-test-token-of-staff',
            'content-type': 'application/json',
          },
          body: JSON.stringify({ baseVersion: 0 }),
        },
        { ...env, DB: failingAt(failing) },
      );
      outcome = answer.status;
      const figures = await standing();
      expect([0, 2]).toContain(figures.length);
      expect(await readVersions(db)).toHaveLength(figures.length / 2);
    }
    expect(await standing()).toHaveLength(2);
  });
});

describe('where someone else has to approve', () => {
  beforeEach(async () => {
    await writeSettings(db, { to: { ...(await readSettings(db)), review: 'other-person' }, records: [] });
  });

  test('the author does not publish; who approves sees the same, says something, and publishes', async () => {
    const staged = await bring('staff', csv('north,members,5,2023'));
    expect(await publish('staff', staged)).toMatchObject({
      status: 403,
      data: { code: 'needs-other-person' },
    });
    expect((await publish('reviewer', staged)).status).toBe(403);
    expect((await ask('staff', `/api/v1/uploads/${staged.id}/submit`, { note: '五月' })).status).toBe(204);
    expect((await publish('staff', staged)).status).toBe(403);
    await ask('reviewer', `/api/v1/uploads/${staged.id}/comments`, { text: '请核对' });
    const seen = await ask<Staged & { comments: object[] }>('reviewer', `/api/v1/uploads/${staged.id}`);
    expect(seen.data).toMatchObject({
      allows: { publish: true },
      comments: [{ author: 'reviewer', text: '请核对' }],
    });
    expect((await publish('reviewer', staged, { note: '' })).data).toEqual({ version: 1, isNew: true });
    expect((await readVersions(db))[0]).toMatchObject({ author: 'staff', note: '五月' });
    const acts = await db.all<{ act: string }>('SELECT act FROM records ORDER BY id DESC LIMIT 2');
    expect(acts.map(({ act }) => act)).toEqual(['published', 'upload-approved']);
  });

  test('what is returned goes back to its author, with the reason', async () => {
    const { id } = await bring('staff', csv('north,members,5,2023'));
    await ask('staff', `/api/v1/uploads/${id}/submit`, {});
    expect((await ask('reviewer', `/api/v1/uploads/${id}/return`, { text: '数字不对' })).status).toBe(204);
    const { data } = await ask<Staged>('staff', `/api/v1/uploads/${id}`);
    expect(data).toMatchObject({
      state: 'staged',
      comments: [{ text: '数字不对' }],
      allows: { submit: true },
    });
  });
});

describe('a warning that was ticked', () => {
  const stands = async (value: string, period: string) =>
    publish('reviewer', await bring('reviewer', csv(`north,members,${value},${period}`)), {
      accepted: 'all',
    });

  test.each([
    ['its cell was mended since', (id: string) => mend(id, '48000')],
    ['what it is held against was changed since', () => stands('7', '2022')],
  ])('waits for another tick where %s', async (_when, change) => {
    await stands('5', '2022');
    const read = await bring('staff', csv('north,members,40000,2023'));
    expect(read.warnings).toMatchObject([{ code: 'value-multiplied' }]);
    await change(read.id);
    const { data: now } = await ask<Staged>('staff', `/api/v1/uploads/${read.id}`);
    expect((await publish('staff', now, { accepted: keysOf(read) })).data).toMatchObject({
      code: 'warnings-open',
      errors: [{ code: 'value-multiplied', letter: 'C', row: 2 }],
    });
    expect((await publish('staff', now, { accepted: keysOf(now) })).data).toMatchObject({ isNew: true });
  });

  test('stays ticked where something else was changed', async () => {
    await stands('5', '2022');
    const read = await bring('staff', csv('north,members,40000,2023'));
    await publish('reviewer', await bring('reviewer', csv('north,helpers,6,2022')));
    expect((await publish('staff', read, { accepted: keysOf(read) })).data).toMatchObject({ isNew: true });
  });

  const mend = (id: string, value: string) =>
    ask('staff', `/api/v1/uploads/${id}`, { cells: { C2: value } }, 'PATCH');
});

describe('taking back', () => {
  const revert = (role: Role, number: number, body: object = {}) =>
    ask<{ version: number; isNew: boolean }>(role, `/api/v1/versions/${number}/revert`, body);

  test('the figures stand again as before, in a version that says what it took back', async () => {
    await publish(
      'reviewer',
      await bring('reviewer', csv('north,members,1600余,2023', 'north,helpers,7,2023')),
    );
    const before = await standing();
    const wrong = await bring('staff', csv('north,members,16,2023', 'north,helpers,9,2024'));
    const refused = await publish('staff', wrong);
    expect(refused.data).toMatchObject({
      code: 'warnings-open',
      errors: [{ code: 'bound-lost', letter: 'C' }],
    });
    await publish('staff', wrong, { accepted: keysOf(wrong) });
    expect(await standing()).not.toEqual(before);
    expect((await ask('staff', `/api/v1/uploads/${wrong.id}/revert`, {})).data).toEqual({
      version: 3,
      isNew: true,
    });
    expect(await standing()).toEqual(before);
    expect((await readVersions(db))[0]).toMatchObject({
      reverts: 2,
      counts: { added: 0, changed: 1, withdrawn: 1 },
    });
    expect((await revert('staff', 2)).data).toEqual({ version: 3, isNew: false });
  });

  test('whoever published or took back reads what they did at once', async () => {
    const read = async () => (await askAs('staff', '/api/v1/versions')).json();
    await publish('staff', await bring('staff', csv('north,members,5,2023')));
    expect(await read()).toMatchObject({ version: 1 });
    await publish('staff', await bring('staff', csv('north,members,6,2023')));
    expect(await read()).toMatchObject({ version: 2 });
    await revert('staff', 2);
    expect(await read()).toMatchObject({ version: 3 });
  });

  test('and taking that back brings them again', async () => {
    await publish('staff', await bring('staff', csv('north,members,5,2023')));
    await revert('staff', 1);
    expect(await standing()).toEqual([]);
    await revert('staff', 2);
    expect(await standing()).toEqual(['north members 5 2023']);
  });

  test('what was changed again later is shown and kept, unless someone chooses otherwise', async () => {
    await publish('staff', await bring('staff', csv('north,members,1,2023', 'north,helpers,1,2023')));
    await publish('staff', await bring('staff', csv('north,members,2,2023', 'north,helpers,2,2023')));
    await publish('staff', await bring('staff', csv('north,members,3,2023')));
    const plan = await ask<{ undo: object[]; conflicts: { cell: string }[] }>(
      'staff',
      '/api/v1/versions/2/revert',
    );
    expect(plan.data).toMatchObject({
      undo: [{ cease: { figure: { zh: '2人' } }, restore: { figure: { zh: '1人' } } }],
      conflicts: [{ cease: { figure: { zh: '3人' } }, restore: { figure: { zh: '1人' } } }],
    });
    await revert('staff', 2);
    expect(await standing()).toEqual(['north members 3 2023', 'north helpers 1 2023']);
    await revert('staff', 2, { take: plan.data.conflicts.map(({ cell }) => cell) });
    expect(await standing()).toEqual(['north members 1 2023', 'north helpers 1 2023']);
  });

  test('staff take back only what concerns their own district', async () => {
    await publish('reviewer', await bring('reviewer', csv('north,members,1,2023', 'south,members,1,2023')));
    expect((await revert('staff', 1)).status).toBe(403);
    expect((await revert('reviewer', 99)).status).toBe(404);
  });
});

describe('who may see and do what with an upload', () => {
  test('what others bring for another district is not there for staff', async () => {
    const { id } = await bring('reviewer', csv('south,members,1,2023'));
    for (const path of ['', '/rows', '/file'])
      expect((await askAs('staff', `/api/v1/uploads/${id}${path}`)).status).toBe(404);
    for (const act of ['publish', 'discard', 'submit', 'revert'])
      expect((await ask('staff', `/api/v1/uploads/${id}/${act}`, { baseVersion: 0 })).status).toBe(404);
    expect((await ask<{ uploads: object[] }>('staff', '/api/v1/uploads')).data.uploads).toEqual([]);
  });
});

test('random bytes and mutated files are never answered with a fault of ours', async () => {
  const good = new TextEncoder().encode(csv('north,members,"1,600余",2023', 'north,helpers,7,2023'));
  const mutated = fc.tuple(fc.nat({ max: good.length - 1 }), fc.nat({ max: 255 })).map(([at, byte]) => {
    const bytes = good.slice();
    bytes[at] = byte;
    return bytes;
  });
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 300 }), mutated), async (bytes) => {
      const answer = await app.request(
        '/api/v1/uploads',
        {
          method: 'POST',
          headers: {
            authorization: 'Bearer plainly-a-test-token-of-reviewer',
            'content-type': 'application/octet-stream',
          },
          body: bytes,
        },
        env,
      );
      expect(answer.status).toBeLessThan(500);
      await answer.text();
    }),
    { numRuns: 60 },
  );
});
