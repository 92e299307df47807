import { env, reset } from 'cloudflare:test';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Db } from '#db/open.ts';
import { disableAccount } from '#db/people/change-account.ts';
import type { Role } from '#db/people-schema.ts';
import { app } from '#worker/app.ts';
import { addWithToken, askAs } from '../../tests/workerd/ask-as.ts';
import { failingAt } from '../../tests/workerd/failing-at.ts';
import { cataloguedDb, publishCsv } from '../../tests/workerd/small-catalogue.ts';
import type { ManagedProposal, ToldProposal } from './proposal-schemas.ts';

let db: Db;
beforeEach(async () => {
  await reset();
  db = await cataloguedDb();
  await publishCsv(db, 0, 'district,metric,value,period\nsouth,members,1,2020');
  for (const role of ['administrator', 'reviewer'] as const) await addWithToken(role);
  await addWithToken('staff', 'north');
});

interface Staged {
  readonly id: string;
  readonly baseVersion: number;
  readonly errorCount: number;
  readonly counts: { readonly added: number };
  readonly proposals: readonly {
    readonly name: string;
    readonly state: string;
    readonly proposal: ToldProposal | null;
  }[];
  readonly accepted: readonly ToldProposal[];
}

const ask = async <T>(role: Role, path: string, body?: unknown) => {
  const answer = await askAs(role, `/api/v1${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    ...(body === undefined ? {} : { body }),
  });
  return { status: answer.status, data: (await answer.json()) as T };
};
const FILE = 'district,metric,value,unit,period\nnorth,试验驿站,3,处,2023\nnorth,members,5,,2023';
async function bring(role: Role, text = FILE): Promise<Staged> {
  const answer = await askAs(role, '/api/v1/uploads?name=file.csv', {
    method: 'POST',
    body: text,
    type: 'text/csv',
  });
  expect(answer.status).toBe(201);
  return answer.json();
}
const look = async (role: Role, { id }: { id: string }) => (await ask<Staged>(role, `/uploads/${id}`)).data;

const SAID = {
  written: '试验驿站',
  name: { zh: '试验驿站' },
  definition: '建成的驿站数，不是活动的场次。',
  unit: 'count',
  counter: '处',
  kind: 'stock',
  subject: 'work',
};
const propose = (role: Role, { id }: { id: string }, more: object = {}) =>
  ask<ToldProposal & { code: string; detailZh: string }>(role, `/uploads/${id}/proposals`, {
    ...SAID,
    ...more,
  });
const both = (text: string) => ({ zh: text, en: `${text} in English` });
const METRIC = {
  id: 'trial-stations',
  subject: 'work',
  object: 'trial-station',
  name: { zh: '试验驿站', en: 'Trial stations' },
  definition: both('驿站数'),
  unit: 'count',
  counter: { zh: '处', en: 'places' },
  kind: 'stock',
  direction: 'neutral',
  headline: null,
  denominator: false,
};
type Answer = ManagedProposal & { code: string; detailZh: string };
const decide = (id: number, body: object) =>
  ask<Answer>('administrator', `/catalogue/proposals/${id}/decision`, body);
const accept = (id: number, more: object = {}) =>
  decide(id, { outcome: 'added', metric: { ...METRIC, ...more } });
const waiting = async () =>
  (await ask<{ open: number; proposals: ManagedProposal[] }>('administrator', '/catalogue/proposals')).data;

const rows = (table: string) => env.DB.prepare(`SELECT * FROM ${table} ORDER BY 1`).all();
/** All that a decision could write. */
const everything = async () => ({
  metrics: (await rows('metrics')).results,
  aliases: (await rows('aliases')).results,
  decisions: (await rows('proposal_decisions')).results,
  changes: (await rows('catalogue_changes')).results,
  records: (await rows('records')).results,
});
const acts = async () =>
  (await env.DB.prepare(`SELECT act, object FROM records WHERE name <> 'test' ORDER BY id`).all()).results;

describe('a metric that a file names and the catalogue lacks', () => {
  test('is proposed by who brought the file, kept with who and of which file, and changes nothing', async () => {
    const staged = await bring('staff');
    expect(staged.proposals).toMatchObject([
      { name: '试验驿站', unit: 'count', counter: '处', state: 'new' },
    ]);
    const { metrics, aliases } = await everything();
    const { status, data } = await propose('staff', staged);
    expect(status).toBe(201);
    expect(data).toMatchObject({ written: '试验驿站', author: 'staff', example: '3', decision: null });
    expect(await everything()).toMatchObject({ metrics, aliases });
    expect(await acts()).toMatchObject([{ act: 'uploaded' }, { act: 'metric-proposed', object: '试验驿站' }]);
    expect((await look('staff', staged)).proposals).toMatchObject([
      { state: 'waiting', proposal: { author: 'staff', definition: SAID.definition } },
    ]);
    expect((await ask<{ uploads: unknown[] }>('staff', '/uploads')).data.uploads).toMatchObject([
      { proposals: { waiting: 1, decided: 0 } },
    ]);
    expect(await waiting()).toMatchObject({
      open: 1,
      proposals: [{ upload: { id: staged.id, fileName: 'file.csv' }, district: 'north', known: null }],
    });
  });

  test('waits once: on every later file too, and proposing it again is refused', async () => {
    await propose('staff', await bring('staff'));
    const later = await bring('staff', `${FILE}\nnorth,helpers,3,,2023`);
    expect(later.proposals).toMatchObject([{ state: 'waiting', proposal: { author: 'staff' } }]);
    const again = await propose('staff', later, { written: ' 试验 驿站', name: { zh: '另一个' } });
    expect(again).toMatchObject({ status: 409, data: { code: 'taken' } });
    expect((await rows('metric_proposals')).results).toHaveLength(1);
    expect(await acts()).toHaveLength(3);
  });

  test('is proposed once though five ask at the same moment', async () => {
    const staged = await bring('staff');
    const answers = await Promise.all(Array.from({ length: 5 }, () => propose('staff', staged)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409, 409]);
    expect(await waiting()).toMatchObject({ open: 1 });
  });

  test.each([
    ['a name that the file does not have', { written: '别的' }, 404],
    ['a name that is known', { written: 'members' }, 409],
    ['a Chinese name that is known', { name: { zh: 'Members' } }, 409],
    ['no definition', { definition: ' \n ' }, 400],
    ['a definition over four hundred characters', { definition: '长'.repeat(401) }, 400],
    ['a name over sixty', { name: { zh: '长'.repeat(61) } }, 400],
    ['a name that turns the direction of what follows', { name: { zh: '试\u202e验' } }, 400],
    ['a unit that there is not', { unit: 'acre' }, 400],
    ['a subject that there is not', { subject: 'play' }, 400],
    ['more than is asked for', { id: 'trial' }, 400],
  ])('is not proposed with %s', async (_what, more, status) => {
    const staged = await bring('staff');
    expect((await propose('staff', staged, more)).status).toBe(status);
    expect((await rows('metric_proposals')).results).toEqual([]);
  });

  test('is kept as it was written, however hostile, and never taken for anything but text', async () => {
    const written = `<script>alert(1)</script>'; DROP TABLE metrics; --`;
    const staged = await bring('staff', `district,metric,value,period\nnorth,"${written}",3,2023`);
    const said = { written, name: { zh: written }, definition: `=1+1 ${written}` };
    expect((await propose('staff', staged, said)).data).toMatchObject({
      written,
      definition: said.definition,
    });
    expect((await waiting()).proposals).toMatchObject([{ written }]);
  });

  test.each([
    ['too long', '长'.repeat(61)],
    ['with characters that are not seen', '试\u200b验'],
  ])('is first to be mended in the file where its name is %s', async (_what, written) => {
    const staged = await bring('staff', `district,metric,value,period\nnorth,${written},3,2023`);
    const answer = await propose('staff', staged, { written, name: { zh: '试验' } });
    expect(answer).toMatchObject({ status: 400, data: { parameter: 'written' } });
  });

  test('is not proposed from a file that is over, nor by who may only look at it, nor without a right to sign in', async () => {
    const theirs = await bring('reviewer');
    expect((await propose('staff', theirs)).status).toBe(404);
    const staged = await bring('staff');
    await askAs('staff', `/api/v1/uploads/${staged.id}/discard`, { method: 'POST' });
    expect((await propose('staff', staged)).status).toBe(409);
    const own = await bring('staff');
    await disable();
    expect((await propose('staff', own)).status).toBe(401);
  });

  test('cannot count by a word of another unit', async () => {
    const answer = await propose('staff', await bring('staff'), { unit: 'person', counter: '人次' });
    expect(answer).toMatchObject({ status: 400, data: { parameter: 'counter' } });
  });

  test('of another district is said to wait, and nothing more of it', async () => {
    await propose('reviewer', await bring('reviewer'));
    expect((await bring('staff')).proposals).toEqual([
      expect.objectContaining({ state: 'waiting', proposal: null }),
    ]);
    const answer = await propose('staff', await bring('staff'));
    expect(answer.status).toBe(409);
    expect(JSON.stringify(answer.data)).not.toContain('reviewer');
  });
});

const disable = () =>
  disableAccount(db, {
    account: 'staff',
    at: '2026-02-01T00:00:00Z',
    record: {
      ...{ at: '2026-02-01T00:00:00Z', account: null, name: 'test', address: 'test' },
      ...{ act: 'account-disabled', object: 'staff', detail: '' },
    },
  });

describe('an administrator', () => {
  test('accepts it as a metric, and the file that waits is read without being brought again', async () => {
    const staged = await bring('staff');
    expect(staged.errorCount).toBe(1);
    const { data: proposed } = await propose('staff', staged);
    expect(await accept(proposed.id)).toMatchObject({
      status: 200,
      data: { decision: { outcome: 'added', metric: { id: 'trial-stations' }, author: 'administrator' } },
    });
    const read = await look('staff', staged);
    expect(read).toMatchObject({
      errorCount: 0,
      proposals: [],
      counts: { added: 2 },
      accepted: [{ written: '试验驿站', decision: { outcome: 'added', metric: { name: METRIC.name } } }],
    });
    expect(await acts()).toMatchObject([
      {},
      {},
      { act: 'proposal-accepted', object: 'trial-stations' },
      { act: 'metric-added', object: 'trial-stations' },
    ]);
    expect(await waiting()).toEqual({ open: 0, proposals: [] });
    const { status } = await ask('staff', `/uploads/${staged.id}/publish`, { baseVersion: read.baseVersion });
    expect(status).toBe(200);
  });

  test('gives it another name, and the one in the file becomes one of its names', async () => {
    const staged = await bring('staff');
    const { data } = await propose('staff', staged);
    await accept(data.id, { name: both('青年驿站') });
    expect((await look('staff', staged)).errorCount).toBe(0);
    expect(await acts()).toContainEqual({ act: 'alias-added', object: 'trial-stations' });
  });

  test('accepts it as another name of a metric', async () => {
    const staged = await bring('staff', FILE.replace('处', '人'));
    const { data } = await propose('staff', staged);
    expect((await decide(data.id, { outcome: 'aliased', metric: 'helpers' })).status).toBe(200);
    const read = await look('staff', staged);
    expect(read).toMatchObject({ errorCount: 0, accepted: [{ decision: { outcome: 'aliased' } }] });
  });

  test('declines it with a reason, which is told where it was proposed; then it may be proposed again', async () => {
    const staged = await bring('staff');
    const { data } = await propose('staff', staged);
    const { metrics, aliases } = await everything();
    expect((await decide(data.id, { outcome: 'declined', reason: ' ' })).status).toBe(400);
    await decide(data.id, { outcome: 'declined', reason: '请用团支部' });
    expect(await everything()).toMatchObject({ metrics, aliases });
    expect((await look('staff', staged)).proposals).toMatchObject([
      { state: 'declined', proposal: { decision: { reason: '请用团支部', author: 'administrator' } } },
    ]);
    expect((await ask<{ uploads: unknown[] }>('staff', '/uploads')).data.uploads).toMatchObject([
      { proposals: { waiting: 0, decided: 1 } },
    ]);
    expect((await propose('staff', staged)).status).toBe(201);
    expect((await look('staff', staged)).proposals).toMatchObject([{ state: 'waiting' }]);
  });

  test.each([
    ['without an English name', { name: { zh: '试验驿站', en: '' } }, 400],
    ['without an English definition', { definition: { zh: '驿站' } }, 400],
    ['with an object that is no id', { object: '驿站' }, 400],
    ['with the id of another', { id: 'members' }, 409],
    ['with the name of another', { name: { zh: 'Helpers', en: 'x' } }, 409],
    ['as a denominator that it cannot be', { denominator: true }, 400],
    ['in a subject that there is not', { subject: 'play' }, 400],
  ])('does not add it %s: it goes through what every metric goes through', async (_what, more, status) => {
    const { data } = await propose('staff', await bring('staff'));
    const before = await everything();
    expect((await accept(data.id, more)).status).toBe(status);
    expect(await everything()).toEqual(before);
  });

  test('sees those with which it could be confused', async () => {
    const file = FILE.replace('试验驿站', 'new members');
    await propose('staff', await bring('staff', file), { written: 'new members', name: { zh: '新成员' } });
    expect((await waiting()).proposals[0]?.neighbours).toMatchObject([{ id: 'members' }]);
  });

  test('is told what a name means by now, and settles it as that or not at all', async () => {
    const { data } = await propose('staff', await bring('staff'));
    const alias = { of: 'metric', name: '试验驿站', id: 'helpers' };
    expect((await ask('administrator', '/catalogue/aliases', alias)).status).toBe(201);
    expect((await waiting()).proposals).toMatchObject([{ known: 'helpers' }]);
    expect((await accept(data.id)).status).toBe(409);
    expect((await accept(data.id, { name: both('青年驿站') })).status).toBe(409);
    expect((await decide(data.id, { outcome: 'aliased', metric: 'members' })).status).toBe(409);
    const { aliases } = await everything();
    expect((await decide(data.id, { outcome: 'aliased', metric: 'helpers' })).status).toBe(200);
    expect((await everything()).aliases).toEqual(aliases);
  });

  test('decides on what someone proposed who may no longer sign in, from a file that is gone', async () => {
    const staged = await bring('staff');
    const { data } = await propose('staff', staged);
    await askAs('staff', `/api/v1/uploads/${staged.id}/discard`, { method: 'POST' });
    await disable();
    expect((await waiting()).proposals).toMatchObject([
      { isAuthorDisabled: true, upload: { isThere: false } },
    ]);
    expect((await accept(data.id)).status).toBe(200);
  });

  test('who comes second is told that and by whom it was decided, and nothing of theirs is written', async () => {
    const { data } = await propose('staff', await bring('staff'));
    await decide(data.id, { outcome: 'declined', reason: '不要' });
    const before = await everything();
    for (const body of [
      { outcome: 'added', metric: METRIC },
      { outcome: 'aliased', metric: 'helpers' },
      { outcome: 'declined', reason: '也不要' },
    ]) {
      const answer = await decide(data.id, body);
      expect(answer).toMatchObject({ status: 409, data: { code: 'changed-meanwhile' } });
      expect(answer.data.detailZh).toContain('administrator');
    }
    expect(await everything()).toEqual(before);
  });

  test('of many at once one decides', async () => {
    const { data } = await propose('staff', await bring('staff'));
    const answers = await Promise.all([
      accept(data.id),
      accept(data.id, { id: 'other-stations', name: both('青年驿站') }),
      decide(data.id, { outcome: 'aliased', metric: 'helpers' }),
      decide(data.id, { outcome: 'declined', reason: '不要' }),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409]);
    const { metrics, aliases, decisions } = await everything();
    expect(decisions).toHaveLength(1);
    const outcome = answers.find(({ status }) => status === 200)?.data.decision;
    expect(metrics.length).toBe(outcome?.outcome === 'added' ? 4 : 3);
    expect(aliases.length).toBeLessThanOrEqual(1);
  });

  test('of two proposals that become one name at once, one does', async () => {
    const staged = await bring('staff', `${FILE}\nnorth,试验站点,3,处,2023`);
    const first = await propose('staff', staged);
    const second = await propose('staff', staged, { written: '试验站点', name: { zh: '试验站点' } });
    const shared = { name: both('青年驿站') };
    const answers = await Promise.all([
      accept(first.data.id, shared),
      accept(second.data.id, { ...shared, id: 'other-stations' }),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect((await everything()).metrics).toHaveLength(4);
    expect(await waiting()).toMatchObject({ open: 1 });
  });

  test('finds no proposal where there is none', async () => {
    expect((await ask('administrator', '/catalogue/proposals/7')).status).toBe(404);
    expect((await accept(7)).status).toBe(404);
  });
});

/** Asks again and again, another call to the database failing each time, until none is left to fail. */
async function failEach(role: Role, path: string, body: object, check: () => Promise<void>): Promise<number> {
  for (let failing = 1; failing < 100; failing++) {
    const headers = {
      authorization: `Bearer plainly-a-test-token-of-${role}`,
      'content-type': 'application/json',
    };
    const init = { method: 'POST', headers, body: JSON.stringify(body) };
    const answer = await app.request(path, init, { ...env, DB: failingAt(failing) });
    await check();
    if (answer.status < 300) return failing;
    // What was written before a later call failed is answered as such.
    if (answer.status === 409) return failing;
  }
  throw new Error('It never came about.');
}

describe('where each call to the database fails once', () => {
  test('a proposal is there with its record, or neither', async () => {
    const { id } = await bring('staff');
    const tries = await failEach('staff', `/api/v1/uploads/${id}/proposals`, SAID, async () => {
      const proposed = (await acts()).filter(({ act }) => act === 'metric-proposed');
      expect((await rows('metric_proposals')).results).toHaveLength(proposed.length);
    });
    expect(tries).toBeGreaterThan(5);
    expect(await waiting()).toMatchObject({ open: 1 });
  });

  test('a decision is there with its metric, its name and its record, or nothing of it', async () => {
    const { data } = await propose('staff', await bring('staff'));
    const before = await everything();
    const body = { outcome: 'added', metric: { ...METRIC, name: both('青年驿站'), place: 1 } };
    const tries = await failEach(
      'administrator',
      `/api/v1/catalogue/proposals/${data.id}/decision`,
      body,
      async () => {
        const now = await everything();
        if (now.decisions.length === 0) expect(now).toEqual(before);
        else {
          expect(now.decisions).toHaveLength(1);
          expect(now.metrics).toHaveLength(4);
          expect(now.aliases).toHaveLength(1);
          expect(now.records).toHaveLength(before.records.length + 3);
        }
      },
    );
    expect(tries).toBeGreaterThan(5);
    expect((await everything()).decisions).toHaveLength(1);
  });
});

describe('what was proposed and decided', () => {
  beforeEach(async () => {
    const { data } = await propose('staff', await bring('staff'));
    await accept(data.id);
  });

  test.each([
    `UPDATE metric_proposals SET definition = 'x'`,
    `DELETE FROM metric_proposals`,
    `REPLACE INTO metric_proposals SELECT * FROM metric_proposals`,
    `UPDATE proposal_decisions SET outcome = 'declined', metric = NULL`,
    `DELETE FROM proposal_decisions`,
    `REPLACE INTO proposal_decisions SELECT * FROM proposal_decisions`,
    `INSERT OR IGNORE INTO proposal_decisions SELECT * FROM proposal_decisions`,
  ])('stays as it is: %s', async (sql) => {
    const before = [await rows('metric_proposals'), await rows('proposal_decisions')].map(
      ({ results }) => results,
    );
    await expect(env.DB.prepare(sql).run()).rejects.toThrow('append-only');
    const after = [await rows('metric_proposals'), await rows('proposal_decisions')];
    expect(after.map(({ results }) => results)).toEqual(before);
  });
});
