import { env } from 'cloudflare:test';
import { beforeAll, describe, expect, test } from 'vitest';
import { emptyDb } from '../../tests/workerd/seeded.ts';
import { cataloguedDb, publishCsv } from '../../tests/workerd/small-catalogue.ts';
import type { ChangeKind } from '#core/change/change-kind.ts';
import type { Observation } from '#core/observation/observation.ts';
import { forgetState } from '../answers/current-version.ts';
import { app } from '../app.ts';

beforeAll(async () => {
  const db = await cataloguedDb();
  await publishCsv(db, 0, 'district,metric,value,period\nnorth,helpers,1600余,2023\nsouth,helpers,2,2023');
  await publishCsv(db, 1, 'district,metric,value,period\nnorth,helpers,1700,2023\nnorth,members,4,2024');
  await publishCsv(
    db,
    2,
    'district,metric,value,period,status\nsouth,helpers,,2023,withdrawn\nnorth,helpers,1600余,2023,',
  );
});

interface Change {
  readonly kind: ChangeKind;
  readonly before: Observation | null;
  readonly after: Observation | null;
}

const get = (query: string) => app.fetch(new Request(`http://localhost/api/v1/changes?${query}`), env);

async function changes(from: number, to: number): Promise<string[]> {
  const body = (await (await get(`from=${from}&to=${to}`)).json()) as { changes: Change[] };
  return body.changes.map(({ kind, before, after }) => {
    const { district, metric } = after ?? before ?? {};
    return `${kind} ${district} ${metric}: ${before?.printed ?? '-'} → ${after?.printed ?? '-'}`;
  });
}

describe('what changed between two versions', () => {
  test.each([
    [0, 1, ['added south helpers: - → 2', 'added north helpers: - → 1600余']],
    [1, 2, ['added north members: - → 4', 'changed north helpers: 1600余 → 1700']],
    [2, 3, ['withdrawn south helpers: 2 → ', 'changed north helpers: 1700 → 1600余']],
    [1, 3, ['added north members: - → 4', 'withdrawn south helpers: 2 → ']],
    [
      0,
      3,
      ['added north members: - → 4', 'withdrawn south helpers: - → ', 'added north helpers: - → 1600余'],
    ],
  ])('from %i to %i', async (from, to, expected) => {
    expect(await changes(from, to)).toEqual(expected);
  });

  test('both versions are fixed: the answer may be kept for ever', async () => {
    expect((await get('from=1&to=2')).headers.get('Cache-Control')).toBe(
      'public, max-age=31536000, immutable',
    );
    expect((await get('from=1&to=2')).headers.get('Cache-Control')).toBe(
      'public, max-age=31536000, immutable',
    );
  });
});

describe('what is asked wrongly is answered with what is right', () => {
  test.each([
    ['from=1', 400, 'to', undefined],
    ['to=2', 400, 'from', undefined],
    ['from=one&to=2', 400, 'from', undefined],
    ['from=-1&to=2', 400, 'from', undefined],
    ['from=1&to=2&metric=helpers', 400, 'metric', ['from', 'to', 'first']],
    ['from=2&to=2', 400, 'from', ['0–1']],
    ['from=3&to=1', 400, 'from', ['0–0']],
    ['from=1&to=4', 404, 'to', ['1–3']],
    ['from=0&to=0', 404, 'to', ['1–3']],
    ['from=9&to=3', 404, 'from', ['0–2']],
  ])('%s is %i and names %s', async (query, status, parameter, allowed) => {
    const response = await get(query);
    expect(response.status).toBe(status);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    const problem = (await response.json()) as { parameter: string; allowed?: string[] };
    expect(problem.parameter).toBe(parameter);
    expect(problem.allowed).toEqual(allowed);
  });
});

test('more than a page of changes are told page by page, and all of them counted', async () => {
  const months = Array.from({ length: 601 }, (_, at) => `${1950 + Math.floor(at / 12)}-${(at % 12) + 1}`);
  const rows = months.map((month) => `north,helpers,5,${month}`);
  const db = await emptyDb();
  const number = await publishCsv(db, 3, ['district,metric,value,period', ...rows].join('\n'));
  forgetState(env.DB);
  interface Page {
    readonly changes: readonly Change[];
    readonly counts: object;
    readonly next: number | null;
    readonly previous: number | null;
  }
  const page = async (first: number): Promise<Page> => (await get(`from=3&to=4&first=${first}`)).json();
  expect(number).toBe(4);
  const [one, two] = [await page(1), await page(501)];
  expect([one.changes.length, one.next, one.previous]).toEqual([500, 501, null]);
  expect([two.changes.length, two.next, two.previous]).toEqual([101, null, 1]);
  expect(two.counts).toEqual({ added: 601, changed: 0, withdrawn: 0 });
  const seen = [...one.changes, ...two.changes].map(({ after }) => after?.period.start);
  expect(new Set(seen).size).toBe(601);
  expect(seen).toEqual(seen.toSorted());
});
