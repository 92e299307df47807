import { describe, expect, it } from 'vitest';
import type { Scope } from '../catalogue/catalogue.ts';
import type { Observation } from '../observation/observation.ts';
import { diffDrafts, draftParts } from './diff-drafts.ts';
import type { Draft } from './draft.ts';

describe('what publishing drafts would do to the figures that stand', () => {
  it('adds a cell that does not stand yet', () => {
    expect(diff([], [draft()])).toEqual({ added: 1, changed: 0, unchanged: 0, withdrawn: 0 });
  });

  it.each<[string, Partial<Draft>]>([
    ['another district', { district: 'xigu' }],
    ['another metric', { metric: 'squads' }],
    ['another scope', { scope: { id: 'epidemic', kind: 'campaign', name: { zh: '疫情', en: 'epidemic' } } }],
    [
      'another period',
      { period: { start: '2023-01-01', end: '2023-12-31', basis: 'printed', label: '2023' } },
    ],
  ])('takes %s as another cell', (_, change) => {
    expect(diff([observation()], [draft(change)])).toMatchObject({ added: 1, changed: 0 });
  });

  it('leaves what a reader would see the same', () => {
    expect(diff([observation()], [draft()])).toEqual({ added: 0, changed: 0, unchanged: 1, withdrawn: 0 });
  });

  it('leaves a source that the file does not name', () => {
    expect(diff([observation()], [draft({ source: null })])).toMatchObject({ unchanged: 1 });
  });

  it.each<[string, Partial<Draft>]>([
    ['the number', { figure: { ...figure, value: 13, low: 13, high: 13 } }],
    ['the bound alone', { figure: { ...figure, bound: 'at-least', high: null } }],
    ['the words alone', { printed: '12人' }],
    ['a figure for an absence', { status: 'not-reported', figure: null, printed: '' }],
    ['the basis of the period', { period: { ...period, basis: 'inferred', label: '2022（推断）' } }],
    ['the source', { source: 's-2' }],
    ['the place in the source', { locator: '第2段' }],
    ['the note', { note: '改' }],
  ])('changes %s', (_, change) => {
    expect(diff([observation()], [draft(change)])).toEqual({
      added: 0,
      changed: 1,
      unchanged: 0,
      withdrawn: 0,
    });
  });

  it('leaves a figure that is the same where it is from, in a file that has no column for it', () => {
    const [before, after] = [observation({ note: '注' }), draft({ source: null, locator: '', note: '' })];
    const silent = new Set(['locator', 'note'] as const);
    expect(diffDrafts({ present: [before], drafts: [after], silent })).toMatchObject({
      changed: [],
      unchanged: [{ source: 's-1', locator: '第1段', note: '注' }],
    });
  });

  it('takes a blank in a column for what it says, and keeps the rest', () => {
    const [before, after] = [observation({ note: '注' }), draft({ source: null, locator: '', note: '' })];
    const { changed } = diffDrafts({ present: [before], drafts: [after], silent: new Set(['locator']) });
    expect(changed).toMatchObject([{ after: { source: 's-1', locator: '第1段', note: '' } }]);
    expect(changed.map((one) => draftParts(one.before, one.after))).toEqual([['note']]);
  });

  it('takes another figure to be from the file itself', () => {
    const other = draft({ printed: '13', source: null, locator: '', note: '' });
    const silent = new Set(['locator', 'note'] as const);
    const { changed } = diffDrafts({ present: [observation()], drafts: [other], silent });
    expect(changed).toMatchObject([{ after: { source: null, locator: '' } }]);
  });

  it('pairs what stood with what comes', () => {
    const [before, after] = [observation(), draft({ note: '改' })];
    expect(diffDrafts({ present: [before], drafts: [after] }).changed).toEqual([{ before, after }]);
  });

  it('withdraws a cell that stands, once', () => {
    const withdrawal = draft({ status: 'withdrawn', figure: null, printed: '' });
    expect(diff([observation()], [withdrawal])).toMatchObject({ withdrawn: 1, changed: 0 });
    expect(diff([observation({ status: 'withdrawn' })], [withdrawal])).toMatchObject({
      withdrawn: 0,
      unchanged: 1,
    });
    expect(diff([], [withdrawal])).toMatchObject({ withdrawn: 0, added: 0, unchanged: 1 });
  });

  it('changes a withdrawn cell back into a figure', () => {
    const withdrawn = observation({ status: 'withdrawn', value: null, low: null, high: null, bound: null });
    expect(diff([withdrawn], [draft()])).toMatchObject({ changed: 1 });
  });
});

function diff(present: readonly Observation[], drafts: readonly Draft[]) {
  const parts = diffDrafts({ present, drafts });
  return {
    added: parts.added.length,
    changed: parts.changed.length,
    unchanged: parts.unchanged.length,
    withdrawn: parts.withdrawn.length,
  };
}

const scope: Scope = { id: 'district', kind: 'district', name: { zh: '全区', en: 'whole district' } };
const period = { start: '2022-01-01', end: '2022-12-31', basis: 'printed', label: '2022' } as const;
const figure = { value: 12, low: 12, high: 12, bound: 'exact', unit: 'person', printed: '12' } as const;
const common = {
  district: 'laoshan',
  metric: 'volunteers',
  status: 'reported',
  printed: '12',
  unit: 'person',
  scope,
  period,
  source: 's-1',
  locator: '第1段',
  note: '',
} as const;

function draft(change: Partial<Draft> = {}): Draft {
  return { ...common, row: 2, column: 3, figure, ...change };
}

function observation(change: Partial<Observation> = {}): Observation {
  const amount = { value: 12, low: 12, high: 12, bound: 'exact' } as const;
  return { ...common, ...amount, id: '1', subject: 'all', kind: 'flow', sinceVersion: 1, ...change };
}
