import { describe, expect, it } from 'vitest';
import { intervalOf, isDecided } from '#core/compare/interval.ts';
import { judgePair } from '#core/compare/judge-pair.ts';
import { nameDistricts } from '#core/statement/name-districts.ts';
import { stateFigure } from '#core/statement/state-figure.ts';
import { withoutFacts } from '#core/statement/words-of-facts.ts';
import { SEED_CATALOGUE, SEED_FIGURES } from './seed-figures.ts';
import { seedPanel } from './seed-panels.ts';

const { districts, metrics } = SEED_CATALOGUE;
const nameOf = nameDistricts(districts);
const PANELS = metrics.map(({ id }) => [id, seedPanel(id)] as const);

describe.each(PANELS)('the five documents on %s', (id, panel) => {
  const onAxis = panel.cells.filter((cell) => cell.onAxis);
  const isUndecided = onAxis.some((a) =>
    onAxis.some((b) => a !== b && !isDecided(intervalOf(a), intervalOf(b))),
  );

  it('§2: every district is named, and the absent ones move neither verdict nor ranks', () => {
    for (const { district } of panel.cells) {
      expect(panel.statement.zh).toContain(nameOf(district).zh);
      expect(panel.statement.en).toContain(nameOf(district).en);
    }
    const reporting = districts.filter(({ slug }) =>
      panel.cells.some(({ district, status }) => district === slug && status === 'reported'),
    );
    const without = seedPanel(id, reporting);
    expect([without.verdict, without.reasons]).toEqual([panel.verdict, panel.reasons]);
    expect(without.cells).toEqual(panel.cells.filter(({ status }) => status === 'reported'));
  });

  it('§7, §10: no bound is lost, and every number is one of the facts', () => {
    for (const { bound, ...cell } of panel.cells) {
      if (!bound) continue;
      const { zh, en } = stateFigure({ ...cell, bound, unit: panel.unit }, panel.metric.counter);
      expect(panel.statement.zh).toContain(zh);
      expect(panel.statement.en).toContain(en);
    }
    const rest = withoutFacts(panel, { districts, kin: metrics });
    expect(rest.zh).not.toMatch(/\d/);
    expect(rest.en).not.toMatch(/\d/);
  });

  it('§9, §13: no rank, ratio, sum or superlative that is not comparable, undecided or without a figure of all', () => {
    const { total, mean, shares, ratio, most } = panel.summary;
    const isCompared = panel.verdict !== 'not-comparable';
    for (const { rank, onAxis: isOn } of panel.cells) expect(rank !== null).toBe(isCompared && isOn);
    const isWhole = onAxis.length === panel.cells.length;
    if (!isCompared || !isWhole)
      expect([total.figure, mean.figure, shares.parts, most.district]).toEqual([null, null, null, null]);
    if (!isCompared || isUndecided)
      expect([mean.figure, shares.parts, ratio.figure]).toEqual([null, null, null]);
    if (isUndecided || !isCompared)
      expect(panel.statement.zh).not.toMatch(/多于|高于|最多|最高|平均|之比|倍/);
  });
});

it('§12: of any two figures of the documents an order or a ratio is stated only where both allow it', () => {
  const members = SEED_FIGURES.filter(({ status }) => status === 'reported').flatMap((observation) => {
    const district = districts.find(({ slug }) => slug === observation.district);
    const metric = metrics.find(({ id }) => id === observation.metric);
    return district && metric ? [{ district, metric, observation }] : [];
  });
  const judged = members.flatMap((a, index) =>
    members.slice(index + 1).map((b) => ({ a, b, ...judgePair(a, b) })),
  );
  const wrong = judged.filter(({ a, b, verdict, order, ratio }) => {
    const isOneThing =
      a.metric.id === b.metric.id &&
      a.observation.unit === b.observation.unit &&
      a.observation.scope.id === b.observation.scope.id;
    const isOpen = !isDecided(intervalOf(a.observation), intervalOf(b.observation));
    if (!isOneThing) return verdict !== 'not-comparable' || order !== null || ratio.figure !== null;
    return isOpen && (order === 'above' || order === 'below' || order === 'equal' || ratio.figure !== null);
  });
  expect(members.length).toBeGreaterThan(100);
  expect(wrong).toEqual([]);
});
