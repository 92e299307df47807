import { env, reset } from 'cloudflare:test';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Role } from '#db/people-schema.ts';
import type { Db } from '#db/open.ts';
import { publishVersion } from '#db/publish-version.ts';
import { readObservations } from '#db/read-observations.ts';
import { readUploadRow } from '#db/read-uploads.ts';
import { readVersions } from '#db/read-versions.ts';
import { readSettings } from '#db/settings/read-settings.ts';
import { writeSettings } from '#db/settings/write-settings.ts';
import { app } from '#worker/app.ts';
import { addWithToken, askAs } from '../../tests/workerd/ask-as.ts';
import { failingAt } from '../../tests/workerd/failing-at.ts';
import { cataloguedDb, stage } from '../../tests/workerd/small-catalogue.ts';

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
  readonly seen: string;
  readonly counts: Record<string, number>;
  readonly errors: readonly { readonly row: number; readonly code: string }[];
  readonly warnings: readonly {
    readonly key: string;
    readonly code: string;
    readonly row: number;
    readonly count: number;
  }[];
  readonly changes: readonly { readonly kind: string; readonly after: { readonly figure: { zh: string } } }[];
  readonly conflicts: readonly {
    readonly cell: string;
    readonly changed?: object;
    readonly chosen?: string | null;
  }[];
  readonly version: number | null;
  readonly choice: object;
  readonly allows: Record<string, boolean>;
}

interface Opened extends Staged {
  readonly file: { readonly delimiter: unknown };
  readonly reading: { readonly defaults: unknown; readonly columns: readonly unknown[] };
}

interface ConflictPage {
  readonly conflictCount: number;
  readonly conflictsNext: number | null;
  readonly conflictsBefore: number | null;
}

interface Paged {
  readonly changesNext: number | null;
  readonly changesBefore: number | null;
  readonly touched: readonly { readonly id: string }[];
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
  ask<{ version: number; isNew: boolean; code?: string; parameter?: string; conflicts?: { cell: string }[] }>(
    role,
    `/api/v1/uploads/${id}/publish`,
    { baseVersion, note: 'a note', ...more },
  );

const keysOf = ({ warnings }: Staged) => warnings.map(({ key }) => key);

const recorded = (count: number) =>
  db.all<{ act: string; detail: string }>(`SELECT act, detail FROM records ORDER BY id DESC LIMIT ${count}`);

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

  test('may have the 10 MB that a computer shows, and is kept whole', async () => {
    const text = `${HEADER},x\nnorth,members,5,2023,`.padEnd(10 * 1024 * 1024, 'x');
    const { id, counts } = await bring('staff', text);
    expect(counts).toMatchObject({ added: 1 });
    const kept = await askAs('staff', `/api/v1/uploads/${id}/file`);
    expect((await kept.text()) === text).toBe(true);
  });

  test.each([
    ['nothing', ''],
    ['a picture', '\x89PNG\r\n\x1a\n0000'],
    ['more than 10 MB', 'a'.repeat(10_600_000)],
    ['more than 10 MB by a little', 'a'.repeat(10 * 1024 * 1024 + 1)],
  ])('%s is refused in one sentence, and nothing is stored', async (_what, text) => {
    const answer = await askAs('staff', '/api/v1/uploads', { method: 'POST', body: text, type: 'text/csv' });
    expect([413, 422]).toContain(answer.status);
    const { detailZh } = (await answer.json()) as { detailZh: string };
    expect(detailZh.length).toBeGreaterThan(5);
    expect(await db.all('SELECT * FROM uploads')).toEqual([]);
  });

  test.each([
    ['one figure a row', `${HEADER}\n`, 1],
    ['a wide table', '2025年统计表,\n区县,北支部数\n,\n合计,\n', 2],
  ])('is refused and not kept where it is a header without rows: %s', async (_, text, row) => {
    const answer = await askAs('staff', '/api/v1/uploads?name=file.csv', {
      method: 'POST',
      body: text,
      type: 'text/csv',
    });
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ errors: [{ row, code: 'rows-none' }] });
    expect((await ask('staff', '/api/v1/uploads')).data).toMatchObject({ uploads: [] });
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

  test('is opened next time as it was chosen, whatever it looks like before that, and says why', async () => {
    const patch = (id: string, change: object) =>
      ask<Opened>('staff', `/api/v1/uploads/${id}`, change, 'PATCH').then(({ data }) => data);
    const odd = (value: number) =>
      `district;metric;value;period\nnorth;members;${value};2023\na, b, c, d, e, f\ng, h, i, j, k, l\nm, n, o, p, q, r`;
    const first = (await bring('staff', odd(5))) as Opened;
    expect(first.file.delimiter).toEqual({ value: ',', why: 'most-lines' });
    const chosen = await patch(first.id, { delimiter: ';' });
    expect(chosen).toMatchObject({ file: { delimiter: { value: ';', why: 'chosen' } } });
    await patch(first.id, { columns: { D: { kind: 'aside' } } });
    const next = (await bring('staff', odd(6))) as Opened;
    expect(next).toMatchObject({
      file: { delimiter: { value: ';', why: 'recalled' } },
      reading: { columns: [{}, {}, {}, { letter: 'D', use: { kind: 'aside' }, why: 'recalled' }] },
    });
    expect(await patch(next.id, { columns: { D: null } })).toMatchObject({
      file: { delimiter: { why: 'recalled' } },
      reading: { columns: [{}, {}, {}, { use: { kind: 'label' }, why: 'column-name' }] },
    });
  });

  test.each([
    ['is not remembered', 3],
    ['is not taken over from a longer one', 4],
  ])('a header that leaves no row in a file %s', async (_, rows) => {
    const table = (value: number, count: number) =>
      ['2024年统计,', 'district,members', ...Array.from({ length: count }, () => `north,${value}`)].join(
        '\n',
      );
    const first = await bring('staff', table(5, rows - 2));
    const choice = { header: { first: 3, last: 3 } };
    expect((await ask('staff', `/api/v1/uploads/${first.id}`, choice, 'PATCH')).status).toBe(200);
    await ask('staff', `/api/v1/uploads/${first.id}/discard`, {});
    const next = await bring('staff', table(6, 1));
    expect(next).toMatchObject({ errors: [], counts: { added: 1 } });
    expect(next.choice).not.toHaveProperty('header');
  });

  test('with a header chosen wrongly, so that no figures are found, does not spoil the next of its shape', async () => {
    const rows = (value: number) =>
      csv(...[2020, 2021, 2022, 2023].map((year) => `north,members,${value},${year}`));
    const first = await bring('staff', rows(5));
    const choice = { header: { first: 1, last: 4 } };
    const { data } = await ask<Staged>('staff', `/api/v1/uploads/${first.id}`, choice, 'PATCH');
    expect(data.errors).toMatchObject([{ code: 'header-missing' }]);
    const next = await bring('staff', rows(6));
    expect(next).toMatchObject({ errors: [], counts: { added: 4 } });
    expect(next.choice).not.toHaveProperty('header');
  });

  test('is read without a choice that gives no figure of it, where it gives some by itself', async () => {
    const wide = (value: number) => `2024年统计,,\n区县,members,helpers\nnorth,${value},${value}`;
    const { id } = await bring('staff', wide(5));
    const columns = { B: { kind: 'aside' }, C: { kind: 'figures', fixed: { metric: 'nothing' } } };
    await ask('staff', `/api/v1/uploads/${id}`, { columns }, 'PATCH');
    const next = await bring('staff', wide(6));
    expect(next).toMatchObject({ errors: [], counts: { added: 2 } });
    expect(next.choice).not.toHaveProperty('columns');
  });

  test('of which district and from which source it is, is not taken over from the file before', async () => {
    const rows = (value: number) => `metric,value,period\nmembers,${value},2023`;
    const { id } = await bring('reviewer', rows(5));
    const defaults = { district: 'north', scope: '试点' };
    await ask('reviewer', `/api/v1/uploads/${id}`, { defaults }, 'PATCH');
    const next = (await bring('reviewer', rows(6))) as Opened;
    expect(next.reading.defaults).toEqual({ scope: { value: '试点', why: 'recalled' } });
  });

  test('of the whole city is published for the own district, whatever is wrong in the rows of others', async () => {
    const staged = await bring('staff', csv('north,members,5,2023', 'south,members,若干,2023'));
    expect(staged.errors).toEqual([]);
    expect(staged.warnings.map(({ code }) => code)).toEqual(['other-district']);
    const { status } = await publish('staff', staged, { accepted: keysOf(staged) });
    expect(status).toBe(200);
    expect(await standing()).toEqual(['north members 5 2023']);
  });

  test('comes back with what is wrong in it as text and as a workbook', async () => {
    const { id } = await bring('staff', csv('north,members,若干,2023').replaceAll(',', '\t'));
    const answer = await askAs('staff', `/api/v1/uploads/${id}/problems.csv`);
    const text = new TextDecoder('utf-16le', { ignoreBOM: true }).decode(await answer.arrayBuffer());
    expect(text).toMatch(
      /^\uFEFFdistrict\tmetric\tvalue\tperiod\t问题\r\nnorth\tmembers\t若干\t2023\t第 2 行/,
    );
    const book = await askAs('staff', `/api/v1/uploads/${id}/problems.xlsx`);
    const again = await app.request(
      '/api/v1/uploads?name=again.xlsx',
      {
        method: 'POST',
        headers: { authorization: 'Bearer plainly-a-test-token-of-staff' },
        body: await book.arrayBuffer(),
      },
      env,
    );
    expect(((await again.json()) as Staged).errors).toMatchObject([{ row: 2, letter: 'C' }]);
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

/** More than are told at once. */
const months = Array.from(
  { length: 600 },
  (_, at) => `${1970 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
);

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

  test('a figure that is the same keeps where it is from, in a file that has no columns for it', async () => {
    const told = 'district,metric,value,period,source,locator,note';
    const first = await bring('reviewer', [told, 'north,members,8,2023,,第3段,注'].join('\n'));
    await publish('reviewer', first);
    const again = await bring('staff', csv('north,members,8,2023', 'north,helpers,7,2023'));
    expect(again.counts).toMatchObject({ added: 1, changed: 0, unchanged: 1 });
    await publish('staff', again);
    const [stands] = await readObservations(db, { version: 2, metrics: ['members'] });
    expect(stands).toMatchObject({ locator: '第3段', note: '注', sinceVersion: 1 });
    const blank = await bring('staff', [told, 'north,members,8,2023,,第3段,'].join('\n'));
    expect(blank.changes).toMatchObject([
      { kind: 'changed', parts: ['note'], before: { note: '注' }, after: { note: '', locator: '第3段' } },
    ]);
  });

  test('more changes than are told at once are told page by page, and each metric once', async () => {
    const rows = months.map((month, at) => `north,members,${at + 1},${month}`);
    const staged = await bring('staff', csv(...rows, 'north,helpers,7,2023'));
    const page = async (from: number) =>
      (await ask<Staged & Paged>('staff', `/api/v1/uploads/${staged.id}?changesFrom=${from}`)).data;
    const [first, second] = [await page(1), await page(501)];
    expect([first.changes.length, first.changesNext, first.changesBefore]).toEqual([500, 501, null]);
    expect([second.changes.length, second.changesNext, second.changesBefore]).toEqual([101, null, 1]);
    expect(second.touched.map(({ id }) => id)).toEqual(['members', 'helpers']);
    expect((await ask('staff', `/api/v1/uploads/${staged.id}?changesFrom=none`)).status).toBe(400);
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

  test('who changed a cell meanwhile is told, be it oneself, and so is what was taken back', async () => {
    await publish('reviewer', await bring('reviewer', csv('north,members,1,2023', 'south,members,1,2023')));
    const late = await bring('reviewer', csv('north,members,4,2023', 'south,members,4,2023'));
    await publish('staff', await bring('staff', csv('north,members,2,2023')));
    await publish('reviewer', await bring('reviewer', csv('south,members,2,2023')));
    await publish('reviewer', await bring('reviewer', csv('south,helpers,2,2023')));
    await ask('administrator', '/api/v1/versions/4/revert', {});
    const { data } = await ask<Staged & { conflictCount: number }>('reviewer', `/api/v1/uploads/${late.id}`);
    expect(data.conflictCount).toBe(2);
    const told = Object.fromEntries(
      data.conflicts.map(({ cell, changed }) => [cell.split('\t')[0], changed]),
    );
    expect(told).toMatchObject({
      north: { version: 2, author: 'staff', reverts: null, isOwn: false },
      south: { version: 3, author: 'reviewer', reverts: null, isOwn: true },
    });
    const refused = await ask<{ detail: string; detailZh: string }>(
      'reviewer',
      `/api/v1/uploads/${late.id}/publish`,
      { baseVersion: 1 },
    );
    expect(refused.data.detailZh).toContain('见第 3 版（您自己）、第 2 版（staff）');
    expect(refused.data.detail).toContain('version 3 (yourself), version 2 (staff)');
  });

  test('a figure that was taken back meanwhile names who took it back', async () => {
    await publish('staff', await bring('staff', csv('north,members,1,2023')));
    const late = await bring('reviewer', csv('north,members,4,2023'));
    await ask('administrator', '/api/v1/versions/1/revert', {});
    for (const [role, isOwn] of [
      ['administrator', true],
      ['reviewer', false],
    ] as const) {
      const { data } = await ask<Staged>(role, `/api/v1/uploads/${late.id}`);
      expect(data.conflicts).toMatchObject([
        { theirs: null, changed: { version: 2, author: 'administrator', reverts: 1, isOwn } },
      ]);
    }
  });

  test('where what stands is kept everywhere nothing is published, and one choice does for all', async () => {
    const rows = Array.from({ length: 250 }, (_, at) => `${1980 + Math.floor(at / 12)}-${(at % 12) + 1}`);
    const table = (value: number) => csv(...rows.map((month) => `north,members,${value},${month}`));
    await publish('reviewer', await bring('reviewer', table(1)));
    const late = await bring('reviewer', table(3));
    await publish('staff', await bring('staff', table(2)));
    const look = async (from: number) =>
      (await ask<Staged & ConflictPage>('reviewer', `/api/v1/uploads/${late.id}?conflictsFrom=${from}`)).data;
    const [first, second] = [await look(1), await look(201)];
    expect([first.conflicts.length, second.conflicts.length, second.conflictCount]).toEqual([200, 50, 250]);
    expect([first.conflictsBefore, first.conflictsNext]).toEqual([null, 201]);
    expect([second.conflictsBefore, second.conflictsNext]).toEqual([1, null]);
    expect(await publish('reviewer', first, { rest: 'theirs' })).toMatchObject({
      status: 200,
      data: { version: 2, isNew: false },
    });
    const [one] = second.conflicts;
    expect((await publish('reviewer', second, { rest: 'theirs', mine: [one?.cell] })).data).toEqual({
      version: 3,
      isNew: true,
    });
    expect((await standing()).filter((figure) => figure.startsWith('north members 3 '))).toHaveLength(1);
  });

  test('a conflict of which nothing is said is not overwritten, whichever version was looked at', async () => {
    await publish('reviewer', await bring('reviewer', csv('north,members,1,2023')));
    const late = await bring('reviewer', csv('north,members,3,2023'));
    await publish('staff', await bring('staff', csv('north,members,2,2023')));
    const { data: now } = await ask<Staged>('reviewer', `/api/v1/uploads/${late.id}`);
    expect(now.baseVersion).toBe(2);
    expect(await publish('reviewer', now)).toMatchObject({ status: 409, data: { conflicts: [{}] } });
    expect(await standing()).toEqual(['north members 2 2023']);
    expect((await publish('reviewer', now, { rest: 'mine' })).data).toEqual({ version: 3, isNew: true });
  });

  test('to overwrite a figure is chosen for the one that was looked at, and no later one', async () => {
    await publish('reviewer', await bring('reviewer', csv('north,members,1,2023')));
    const late = await bring('reviewer', csv('north,members,3,2023'));
    await publish('staff', await bring('staff', csv('north,members,2,2023')));
    const { data: seen } = await ask<Staged>('reviewer', `/api/v1/uploads/${late.id}`);
    const mine = seen.conflicts.map(({ cell }) => cell);
    await publish('staff', await bring('staff', csv('north,members,999余,2023')), { accepted: 'all' });
    for (const chosen of [{ mine }, { rest: 'mine' }])
      expect(await publish('reviewer', seen, { ...chosen, accepted: 'all' })).toMatchObject({
        status: 409,
        data: { code: 'changed-meanwhile', conflicts: [{ theirs: { printed: '999余' } }] },
      });
    expect(await standing()).toEqual(['north members 999余 2023']);
    const { data: now } = await ask<Staged>('reviewer', `/api/v1/uploads/${late.id}`);
    expect((await publish('reviewer', now, { mine, accepted: 'all' })).data).toMatchObject({ isNew: true });
  });

  test('a conflict says in what the two differ, and a figure says its time in both languages', async () => {
    const table = (locator: string) =>
      `district,metric,value,period,scope,locator\nnorth,members,8,2022-03/2022-05-31（推断）,试点,${locator}`;
    await publish('reviewer', await bring('reviewer', table('第1段')));
    const late = await bring('reviewer', table('第3段'));
    await publish('staff', await bring('staff', table('第2段')));
    const { data } = await ask<Staged>('reviewer', `/api/v1/uploads/${late.id}`);
    const period = { zh: '2022-03至05-31 推断', en: '2022-03 to 05-31 inferred' };
    expect(data.conflicts).toMatchObject([
      {
        parts: ['locator'],
        theirs: { locator: '第2段', scope: { zh: '试点' } },
        mine: { locator: '第3段', period },
      },
    ]);
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
    await failEachCall('staff', `/api/v1/uploads/${staged.id}/publish`, { baseVersion: 0 });
    expect(await standing()).toHaveLength(2);
  });
});

/** All that a publication, an approval or a revert writes. */
async function stateOfAll() {
  const uploads = await db.all('SELECT id, state, choice FROM uploads ORDER BY id');
  const records = await db.all(
    `SELECT act, detail FROM records WHERE act IN ('published', 'upload-approved', 'reverted')`,
  );
  const figures = await db.all('SELECT id, since_version, until_version FROM observations ORDER BY id');
  return { versions: await readVersions(db), figures, uploads, records };
}

/** Asks again and again, each time with a later call to the database failing, until none does. */
async function failEachCall(role: Role, path: string, body: object) {
  const before = await stateOfAll();
  let outcome = 0;
  let failing = 0;
  while (outcome !== 200) {
    failing++;
    expect(failing).toBeLessThan(100);
    const answer = await app.request(
      path,
      {
        method: 'POST',
        headers: {
          authorization: `Bearer plainly-a-test-token-of-${role}`,
          'content-type': 'application/json',
        },
        body: JSON.stringify(body),
      },
      { ...env, DB: failingAt(failing) },
    );
    outcome = answer.status;
    const after = await stateOfAll();
    // What failed after it was written is the new state, and asked for again it is not written twice.
    if (after.versions.length === before.versions.length) expect(after).toEqual(before);
    else expect(after.versions).toHaveLength(before.versions.length + 1);
  }
  expect(failing).toBeGreaterThan(5);
  expect(await readVersions(db)).toHaveLength(before.versions.length + 1);
}

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
    const unsaid = await publish('reviewer', seen.data, { note: '' });
    expect(unsaid).toMatchObject({ status: 400, data: { code: 'bad-parameter', parameter: 'seen' } });
    const approved = await publish('reviewer', seen.data, { note: '', seen: seen.data.seen });
    expect(approved.data).toEqual({ version: 1, isNew: true });
    expect((await readVersions(db))[0]).toMatchObject({ author: 'staff', note: '五月' });
    const cell = 'north\tmembers\tdistrict\t2023\t\t“5”';
    expect(await recorded(2)).toEqual([
      { act: 'published', detail: `v1\t+1 ~0 −0\tfile.csv\n${cell}` },
      { act: 'upload-approved', detail: `v1\t+1 ~0 −0\tfile.csv\tstaff\n${cell}` },
    ]);
  });

  const settle = async (review: 'none' | 'other-person') =>
    writeSettings(db, { to: { ...(await readSettings(db)), review }, records: [] });
  const submitted = async (role: Role, text: string) => {
    const { id } = await bring(role, text);
    expect((await ask(role, `/api/v1/uploads/${id}/submit`, {})).status).toBe(204);
    return id;
  };
  const look = async (role: Role, id: string) => (await ask<Staged>(role, `/api/v1/uploads/${id}`)).data;
  const edit = (role: Role, id: string, value: string) =>
    ask<Staged>(role, `/api/v1/uploads/${id}`, { cells: { C2: value } }, 'PATCH');

  test('what was edited after it was looked at is not approved, and says so', async () => {
    const id = await submitted('staff', csv('north,members,111,2023'));
    const seen = await look('reviewer', id);
    expect((await edit('staff', id, '999')).data).toMatchObject({ state: 'staged', editor: 'staff' });
    expect((await publish('reviewer', seen)).data).toMatchObject({ code: 'needs-other-person' });
    await ask('staff', `/api/v1/uploads/${id}/submit`, {});
    const late = await publish('reviewer', seen, { seen: seen.seen });
    expect(late).toMatchObject({ status: 409, data: { code: 'changed-meanwhile' } });
    expect(await standing()).toEqual([]);
    const now = await look('reviewer', id);
    expect((await publish('reviewer', now, { seen: now.seen })).data).toEqual({ version: 1, isNew: true });
    expect(await standing()).toEqual(['north members 999 2023']);
  });

  test('what is read the same as before is no edit', async () => {
    const id = await submitted('staff', csv('north,members,111,2023'));
    const seen = await look('reviewer', id);
    expect((await ask<Staged>('staff', `/api/v1/uploads/${id}`, { cells: {} }, 'PATCH')).data).toMatchObject({
      state: 'submitted',
      editor: null,
    });
    expect((await publish('reviewer', seen, { seen: seen.seen })).data).toEqual({ version: 1, isNew: true });
  });

  test('whoever edited it does not approve it, be it not the last; another does, and all names stand', async () => {
    const id = await submitted('staff', csv('north,members,222,2023'));
    expect((await edit('reviewer', id, '777')).data).toMatchObject({
      state: 'staged',
      editor: 'reviewer',
      allows: { publish: false, submit: true },
    });
    const unseen = await ask('staff', `/api/v1/uploads/${id}/submit`, {});
    expect(unseen).toMatchObject({ status: 400, data: { parameter: 'seen' } });
    await edit('staff', id, '778');
    expect((await ask('staff', `/api/v1/uploads/${id}/submit`, {})).status).toBe(204);
    const seen = await look('reviewer', id);
    expect(seen.allows['publish']).toBe(false);
    expect(await publish('reviewer', seen, { seen: seen.seen })).toMatchObject({
      status: 403,
      data: { code: 'needs-other-person' },
    });
    expect((await publish('administrator', seen, { seen: seen.seen })).data).toMatchObject({ version: 1 });
    expect((await readVersions(db))[0]).toMatchObject({ author: 'staff / reviewer' });
    expect(await db.all(`SELECT name, object, detail FROM records WHERE act = 'upload-changed'`)).toEqual([
      { name: 'reviewer', object: id, detail: 'file.csv: C2 = 777' },
      { name: 'staff', object: id, detail: 'file.csv: C2 = 778' },
    ]);
  });

  test('what was chosen and ticked when it was handed over is shown to who approves, and published', async () => {
    await settle('none');
    const stands = csv('north,members,10,2022', 'north,helpers,1,2022');
    await publish('administrator', await bring('administrator', stands), { accepted: 'all' });
    const late = await bring(
      'staff',
      csv('north,members,11,2022', 'north,helpers,2,2022', 'north,members,90000,2024'),
    );
    const others = csv('north,members,12,2022', 'north,helpers,3,2022');
    await publish('administrator', await bring('administrator', others));
    await settle('other-person');
    const now = await look('staff', late.id);
    const [members, helpers] = ['members', 'helpers'].map(
      (metric) => now.conflicts.find(({ cell }) => cell.includes(metric))?.cell,
    );
    const handOver = (more: object) =>
      ask('staff', `/api/v1/uploads/${late.id}/submit`, {
        baseVersion: now.baseVersion,
        mine: [members],
        theirs: [helpers],
        accepted: keysOf(now),
        ...more,
      });
    expect((await handOver({})).status).toBe(204);
    const seen = await look('reviewer', late.id);
    expect(keysOf(now)).toHaveLength(1);
    expect(seen).toMatchObject({
      decidedBy: 'staff',
      conflictsOpen: 0,
      counts: { added: 1, changed: 1 },
      warnings: keysOf(now).map((key) => ({ key, isTicked: true })),
    });
    expect(Object.fromEntries(seen.conflicts.map(({ cell, chosen }) => [cell, chosen]))).toEqual({
      [String(members)]: 'mine',
      [String(helpers)]: 'theirs',
    });
    expect((await handOver({ mine: [], theirs: [helpers, members] })).status).toBe(204);
    expect(await publish('reviewer', seen, { seen: seen.seen })).toMatchObject({ status: 409 });
    await handOver({});
    const again = await look('reviewer', late.id);
    const approved = await publish('reviewer', again, { seen: again.seen, mine: [helpers] });
    expect(approved.data).toMatchObject({ isNew: true });
    expect((await standing()).toSorted()).toEqual([
      'north helpers 3 2022',
      'north members 11 2022',
      'north members 90000 2024',
    ]);
  });

  test('what changes after it was handed over is open again, and what changes nothing is not handed over', async () => {
    await settle('none');
    await publish('administrator', await bring('administrator', csv('north,members,10,2022')));
    const late = await bring('staff', csv('north,members,11,2022'));
    await publish('administrator', await bring('administrator', csv('north,members,12,2022')));
    await settle('other-person');
    const path = `/api/v1/uploads/${late.id}/submit`;
    expect(await ask('staff', path, { rest: 'theirs' })).toMatchObject({
      status: 422,
      data: { code: 'nothing-left' },
    });
    expect((await ask('staff', path, { rest: 'mine' })).status).toBe(204);
    await settle('none');
    await publish('administrator', await bring('administrator', csv('north,members,13,2022')));
    await settle('other-person');
    const seen = await look('reviewer', late.id);
    expect(seen).toMatchObject({
      conflictsOpen: 1,
      conflicts: [{ chosen: null, theirs: { printed: '13' } }],
    });
    const approve = (more: object) => publish('reviewer', seen, { seen: seen.seen, ...more });
    expect(await approve({})).toMatchObject({ status: 409, data: { conflicts: [{}] } });
    expect(await standing()).toEqual(['north members 13 2022']);
    expect((await approve({ rest: 'mine' })).data).toMatchObject({ isNew: true });
  });

  test('an edit between looking and publishing overtakes the publication', async () => {
    const id = await submitted('staff', csv('north,members,111,2023'));
    const upload = await readUploadRow(db, id);
    await edit('staff', id, '999');
    const outcome = await publishVersion({
      db,
      upload: id,
      ...(upload ? { read: upload } : {}),
      author: 'staff',
      note: 'a note',
      publishedAt: '2026-01-15T08:00:00.000Z',
      begin: [],
      cease: [],
      counts: { added: 0, changed: 0, withdrawn: 0, unchanged: 0 },
      records: [],
    });
    expect(outcome).toBe('overtaken');
    expect(await readVersions(db)).toEqual([]);
  });

  test('where each call of an approval fails once, there is the old state or the new one', async () => {
    const id = await submitted('staff', csv('north,members,2,2023', 'north,helpers,3,2023'));
    const { seen } = await look('reviewer', id);
    await failEachCall('reviewer', `/api/v1/uploads/${id}/publish`, { baseVersion: 0, seen });
    expect(await standing()).toHaveLength(2);
    expect(
      await db.all(`SELECT act FROM records WHERE act IN ('upload-approved', 'published')`),
    ).toHaveLength(2);
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

  test('what does not wait for approval is not returned, and nothing is said or written down', async () => {
    const { id } = await bring('staff', csv('north,members,5,2023'));
    const back = await ask<{ detailZh: string }>('reviewer', `/api/v1/uploads/${id}/return`, {
      text: '不对',
    });
    expect(back).toMatchObject({
      status: 409,
      data: { detailZh: expect.stringMatching(/^没有退回：.+。$/) },
    });
    expect((await ask<Staged>('staff', `/api/v1/uploads/${id}`)).data).toMatchObject({ comments: [] });
    expect(await db.all(`SELECT act FROM records WHERE act = 'upload-returned'`)).toEqual([]);
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

  test('stands for all of its kind, and only for so many, where they are too many to be listed', async () => {
    const day = (at: number) => new Date(Date.UTC(1990, 0, at)).toISOString().slice(0, 10);
    const rows = (count: number) =>
      Array.from({ length: count }, (_, at) => `north,members,${at % 2 ? 40000 : 5},${day(at + 1)}`);
    const fewer = await bring('staff', csv(...rows(6_001)));
    const read = await bring('staff', csv(...rows(6_003)));
    const openOf = async (accepted: readonly string[]) =>
      (await publish('staff', read, { accepted })).data as { detail?: string; isNew?: boolean };
    const rest = read.warnings.filter(({ count }) => count > 1);
    expect([read.warnings.length, rest.map(({ row, count }) => [row, count])]).toEqual([
      5_002,
      [
        [5_003, 501],
        [5_004, 501],
      ],
    ]);
    expect((await openOf([])).detail).toMatch(/^6002 warnings/);
    const listed = keysOf(read).filter((key) => !rest.some((one) => one.key === key));
    expect((await openOf(listed)).detail).toMatch(/^1002 warnings/);
    expect((await openOf([...listed, ...keysOf(fewer)])).detail).toMatch(/^1002 warnings/);
    const reasons = await askAs('staff', `/api/v1/uploads/${read.id}/problems.csv`);
    expect(await reasons.text()).toContain('同类的共 3001 条，列出前 2500 条，从这里起的 501 条不再逐条列出');
    expect(await openOf(keysOf(read))).toMatchObject({ isNew: true });
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
      errors: [
        { code: 'bound-lost', letter: 'C' },
        { code: 'value-divided', letter: 'C' },
      ],
    });
    await publish('staff', wrong, { accepted: keysOf(wrong) });
    expect(await standing()).not.toEqual(before);
    expect((await ask('staff', `/api/v1/uploads/${wrong.id}/revert`, {})).data).toEqual({
      version: 3,
      isNew: true,
    });
    expect(await standing()).toEqual(before);
    const [taken] = await recorded(1);
    expect(taken?.act).toBe('reverted');
    expect(taken?.detail.split('\n')).toEqual([
      'v3\t+0 ~1 −1',
      'north\tmembers\tdistrict\t2023\t“16”\t“1600余”',
      'north\thelpers\tdistrict\t2024\t“9”\t',
    ]);
    expect((await readVersions(db))[0]).toMatchObject({
      reverts: 2,
      counts: { added: 0, changed: 1, withdrawn: 1 },
    });
    expect((await revert('staff', 2)).data).toEqual({ version: 3, isNew: false });
  });

  test('a figure that stands again leads to the version, file and row in which it was first entered', async () => {
    await publish('reviewer', await bring('reviewer', csv('north,members,5,2023', 'north,helpers,7,2023')));
    await publish('staff', await bring('staff', csv('north,helpers,9,2023')));
    await revert('staff', 2);
    await revert('staff', 3);
    await revert('staff', 4, { note: '弄错了' });
    const [{ id } = { id: '' }] = await readObservations(db, { version: 5, metrics: ['helpers'] });
    const { data } = await ask<{ history: { id: string }[] }>('staff', `/api/v1/observations/${id}`);
    expect(data.history.find((one) => one.id === id)).toMatchObject({
      sinceVersion: 5,
      reverts: 4,
      fileName: 'file.csv',
      fileRow: 3,
      author: 'staff',
      entered: { version: 1, author: 'reviewer' },
    });
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
    const plan = await ask<{ baseVersion: number; undo: object[]; conflicts: { cell: string }[] }>(
      'staff',
      '/api/v1/versions/2/revert',
    );
    expect(plan.data).toMatchObject({
      undo: [{ cease: { figure: { zh: '2人' } }, restore: { figure: { zh: '1人' } } }],
      conflicts: [
        {
          cease: { figure: { zh: '3人' } },
          restore: { figure: { zh: '1人' } },
          parts: ['figure'],
          changed: { version: 3, author: 'staff', isOwn: true },
        },
      ],
    });
    await revert('staff', 2);
    expect(await standing()).toEqual(['north members 3 2023', 'north helpers 1 2023']);
    const take = plan.data.conflicts.map(({ cell }) => cell);
    expect(await revert('staff', 2, { take })).toMatchObject({
      status: 400,
      data: { parameter: 'baseVersion' },
    });
    await revert('staff', 2, { take, baseVersion: plan.data.baseVersion });
    expect(await standing()).toEqual(['north members 1 2023', 'north helpers 1 2023']);
  });

  test('what was changed after it was looked at is not taken back, but shown as it is now', async () => {
    const both = (value: string) => csv(`north,members,${value},2023`, `north,helpers,${value},2023`);
    for (const value of ['1', '2', '3']) await publish('staff', await bring('staff', both(value)));
    const look = async () =>
      (
        await ask<{ baseVersion: number; conflicts: { cell: string }[] }>(
          'reviewer',
          '/api/v1/versions/2/revert',
        )
      ).data;
    const { baseVersion, conflicts } = await look();
    const cellOf = (metric: string) =>
      conflicts.map(({ cell }) => cell).filter((cell) => cell.includes(metric));
    await publish('staff', await bring('staff', csv('north,members,9余,2023')), { accepted: 'all' });
    for (const take of [cellOf('members'), 'all'])
      expect(await revert('reviewer', 2, { take, baseVersion })).toMatchObject({
        status: 409,
        data: {
          code: 'changed-meanwhile',
          conflicts: [{ cease: { printed: '9余' }, changed: { version: 4, author: 'staff' } }],
        },
      });
    expect(await standing()).toEqual(['north members 9余 2023', 'north helpers 3 2023']);
    expect((await revert('reviewer', 2, { take: cellOf('helpers'), baseVersion })).data.isNew).toBe(true);
    expect(await standing()).toEqual(['north members 9余 2023', 'north helpers 1 2023']);
    const now = await look();
    expect((await revert('reviewer', 2, { take: 'all', baseVersion: now.baseVersion })).data.isNew).toBe(
      true,
    );
    expect(await standing()).toEqual(['north members 1 2023', 'north helpers 1 2023']);
  });

  test('newest first, each version goes back without a conflict', async () => {
    for (const value of ['1', '2', '3'])
      await publish('staff', await bring('staff', csv(`north,members,${value},2023`)));
    await revert('staff', 3);
    expect((await ask('staff', '/api/v1/versions/2/revert')).data).toMatchObject({
      undo: [{ cease: { figure: { zh: '2人' } }, restore: { figure: { zh: '1人' } } }],
      conflictCount: 0,
    });
    expect((await revert('staff', 2)).data).toEqual({ version: 5, isNew: true });
    expect(await standing()).toEqual(['north members 1 2023']);
  });

  test('more cells than are told at once are told page by page, and all that changed again are taken by one word', async () => {
    const rows = (value: number) => months.map((month) => `north,members,${value},${month}`);
    await publish('staff', await bring('staff', csv(...rows(1))));
    const page = async (version: number, first: number) =>
      (
        await ask<{ undo: object[]; undoCount: number; next: number | null; conflictCount: number }>(
          'staff',
          `/api/v1/versions/${version}/revert?first=${first}`,
        )
      ).data;
    const [one, two] = [await page(1, 1), await page(1, 501)];
    expect([one.undo.length, one.undoCount, one.next]).toEqual([500, 600, 501]);
    expect([two.undo.length, two.next]).toEqual([100, null]);
    await publish('staff', await bring('staff', csv(...rows(2))));
    expect(await page(1, 1)).toMatchObject({ undoCount: 0, conflictCount: 600 });
    await revert('staff', 1, { take: 'all', baseVersion: 2 });
    expect(await standing()).toEqual([]);
  });

  test('where each call of it fails once, there is the old state or the new one', async () => {
    await publish('staff', await bring('staff', csv('north,members,1,2023')));
    const wrong = await bring('staff', csv('north,members,2,2023', 'north,helpers,3,2023'));
    await publish('staff', wrong);
    await failEachCall('staff', `/api/v1/uploads/${wrong.id}/revert`, {});
    expect(await standing()).toEqual(['north members 1 2023']);
    expect(await db.all(`SELECT act FROM records WHERE act = 'reverted'`)).toHaveLength(1);
  });

  test('who may take it back is told where it is looked at, and in the list', async () => {
    const { id } = await bring('staff', csv('north,members,1,2023'));
    const looked = async (role: Role) =>
      (await ask<Staged>(role, `/api/v1/uploads/${id}`)).data.allows['revert'];
    const listed = async (role: Role) =>
      (await ask<{ uploads: { mayRevert: boolean }[] }>(role, '/api/v1/uploads')).data.uploads[0]?.mayRevert;
    const planned = async (role: Role) =>
      (await ask<{ mayRevert: boolean }>(role, '/api/v1/versions/1/revert')).data.mayRevert;
    expect([await looked('staff'), await listed('staff')]).toEqual([false, false]);
    await ask('staff', `/api/v1/uploads/${id}/publish`, { baseVersion: 0 });
    for (const may of [looked, listed, planned])
      expect([await may('staff'), await may('reviewer')]).toEqual([true, true]);
    await writeSettings(db, { to: { ...(await readSettings(db)), review: 'other-person' }, records: [] });
    for (const may of [looked, listed, planned])
      expect([await may('staff'), await may('reviewer')]).toEqual([false, true]);
  });

  test('staff take back only what concerns their own district', async () => {
    await publish('reviewer', await bring('reviewer', csv('north,members,1,2023', 'south,members,1,2023')));
    expect((await revert('staff', 1)).status).toBe(403);
    const may = async (role: Role) =>
      (await ask<{ mayRevert: boolean }>(role, '/api/v1/versions/1/revert')).data.mayRevert;
    expect([await may('staff'), await may('reviewer')]).toEqual([false, true]);
    expect((await revert('reviewer', 99)).status).toBe(404);
  });
});

describe('who may see and do what with an upload', () => {
  test('more than a page of uploads are listed page by page, the newest first', async () => {
    for (let at = 0; at < 103; at++)
      await stage(db, {
        account: 'staff',
        district: 'north',
        fileName: `${at}.csv`,
        createdAt: `2026-01-15T08:00:00.${100 + at}Z`,
      });
    interface List {
      readonly uploads: readonly { readonly fileName: string }[];
      readonly next: number | null;
      readonly before: number | null;
    }
    const page = async (from: number) => (await ask<List>('staff', `/api/v1/uploads?from=${from}`)).data;
    const [first, second] = [await page(1), await page(101)];
    expect([first.uploads.length, first.next, first.before]).toEqual([100, 101, null]);
    expect(first.uploads[0]?.fileName).toBe('102.csv');
    expect(second).toMatchObject({
      uploads: [{ fileName: '2.csv' }, { fileName: '1.csv' }, { fileName: '0.csv' }],
      next: null,
      before: 1,
    });
  });

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
