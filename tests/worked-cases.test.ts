import { describe, expect, it } from 'vitest';
import { toRows } from '#core/chart/panel-rows.ts';
import { insist } from '#core/compare/insist.ts';
import type { Panel } from '#core/compare/panel.ts';
import { SEED_CATALOGUE, SEED_FIGURES, seedFigure } from './seed-figures.ts';
import { seedPanel } from './seed-panels.ts';

const { districts } = SEED_CATALOGUE;

/** The reasons as code and rule, in their order. */
const reasonsOf = ({ reasons }: Pick<Panel, 'reasons'>) =>
  reasons.map(({ code, rule }) => `${code} §${rule}`);
const cellOf = (panel: Panel, slug: string) => panel.cells.find(({ district }) => district === slug);

describe('3284 against 1600余 person-times of two epidemic campaigns', () => {
  const panel = seedPanel('volunteers-deployed');

  it('§5, §7, §8: with caution, and the order is undecided', () => {
    expect(panel.verdict).toBe('with-caution');
    expect(reasonsOf(panel)).toEqual(
      expect.arrayContaining(['order-undecided §8', 'bound-open §7', 'separate-campaigns §5']),
    );
    expect(panel.statement.zh).toContain('1600余人次');
    expect(panel.statement.zh).toContain('3284人次');
    expect(panel.statement.zh).toContain('崂山只知下限，与城阳的先后不能断定。');
    expect(panel.statement.zh).not.toMatch(/多于|高于|最/);
  });

  it('§9: each stands on 1 to 2', () => {
    for (const slug of ['laoshan', 'chengyang'])
      expect(cellOf(panel, slug)?.rank).toEqual({ best: 1, worst: 2 });
  });

  it('§13e, §13f: neither total nor ratio', () => {
    expect(panel.summary.total.withheld).toMatchObject({ code: 'programme-figures', rule: '13e' });
    expect(panel.summary.ratio).toMatchObject({ figure: null, withheld: { code: 'order-undecided' } });
  });
});

describe('persons against person-times against events', () => {
  const figures = [
    seedFigure('shanting', 'volunteers'),
    seedFigure('laoshan', 'volunteers-deployed'),
    seedFigure('xigu', 'volunteer-events'),
  ] as const;
  const [persons, times, events] = figures;

  it.each([
    ['persons and person-times', persons, times],
    ['person-times and events', times, events],
    ['events and persons', events, persons],
  ] as const)('§1a, §1b: %s are not comparable, in either order', (_, a, b) => {
    for (const judged of [insist(a, b), insist(b, a)]) {
      expect(judged.verdict).toBe('not-comparable');
      expect(reasonsOf(judged)).toEqual(expect.arrayContaining(['metric-differs §1a', 'unit-differs §1b']));
      expect([judged.order, judged.ratio.figure]).toEqual([null, null]);
    }
  });

  it('§1: what is reported in another unit stands in the place of the missing figure, never on its axis', () => {
    const panel = seedPanel('volunteers-deployed');
    expect(cellOf(panel, 'xigu')).toMatchObject({ onAxis: false, rank: null, instead: { unit: 'event' } });
    expect(cellOf(panel, 'shanting')).toMatchObject({
      onAxis: false,
      others: 0,
      rank: null,
      instead: { unit: 'person' },
    });
    expect(panel.statement.zh).toContain('报的是场次，不是人次');
  });
});

describe('the running total of one loan product against 2000余万元 of village-wide credit', () => {
  const panel = seedPanel('loan-amount');
  const together = insist(seedFigure('chengyang', 'loan-amount'), seedFigure('shanting', 'loan-amount'));

  it('§3a: not comparable, without axis, rank or bar', () => {
    expect(panel.verdict).toBe('not-comparable');
    expect(reasonsOf(panel)).toEqual(['scopes-differ §3a']);
    expect(panel.cells.filter(({ onAxis, rank }) => onAxis || rank)).toEqual([]);
    const rows = toRows({ ...panel, counter: panel.metric.counter, districts, lang: 'zh' });
    expect(rows.filter(({ mark }) => mark === 'bar')).toEqual([]);
  });

  it('§12a, §13: insisted on they are still not compared, and nowhere is the one twice the other', () => {
    expect(together).toMatchObject({
      verdict: 'not-comparable',
      order: null,
      ratio: { figure: null, withheld: { code: 'scopes-differ', rule: '3a' } },
    });
    for (const { statement } of [panel, together]) {
      expect(statement.zh).toMatch(/1035万元.*2000余万元/);
      expect(statement.zh).not.toMatch(/倍|之比|多于|最/);
      expect(statement.en).not.toMatch(/twice|double|times| to 1\b|higher|highest/);
    }
  });

  it('§13: there is no total, mean or share of them either', () => {
    const { total, mean, shares, most } = panel.summary;
    for (const { withheld } of [total, mean, shares, most])
      expect(withheld).toMatchObject({ code: 'scopes-differ', rule: '3a' });
  });
});

it('§1a: 531 branches against 636 organisations of one sector: different metrics, never on one axis', () => {
  const judged = insist(seedFigure('xigu', 'league-branches'), seedFigure('chengyang', 'social-sector-orgs'));
  expect(judged.verdict).toBe('not-comparable');
  expect(reasonsOf(judged)[0]).toBe('metric-differs §1a');
  for (const metric of ['league-branches', 'social-sector-orgs'])
    expect(seedPanel(metric).cells.filter(({ onAxis }) => onAxis).length).toBeLessThan(2);
});

describe('259 new members in a year against 641 in half a year', () => {
  const panel = seedPanel('new-members');

  it('§6a, §6b: with caution, and the spans are named', () => {
    expect(panel.verdict).toBe('with-caution');
    expect(reasonsOf(panel)).toEqual(
      expect.arrayContaining(['periods-differ §6a', 'period-length-differs §6b']),
    );
    const said = panel.reasons.map(({ zh }) => zh).join('');
    expect(said).toContain('西固2023年，山亭2023年1月1日至7月19日（推断）');
    expect(said).toContain('西固12个月，山亭200天');
  });

  it('§8, §10: who is more is told with the caution, and nobody has the most', () => {
    expect(panel.statement.zh).toContain('山亭多于西固，但时期不同。');
    expect(panel.statement.zh).not.toContain('最');
    expect(panel.summary.most.withheld).toMatchObject({ code: 'some-missing', rule: '13d' });
  });

  it('§13a: neither total nor ratio over different spans', () => {
    for (const { figure, withheld } of [panel.summary.total, panel.summary.ratio]) {
      expect(figure).toBeNull();
      expect(withheld).toMatchObject({ code: 'periods-differ', rule: '6a' });
    }
  });
});

describe('nothing at all from one district', () => {
  const silent = 'jiyang';

  it('§2: the ranks of the others do not move because of it', () => {
    for (const { metric } of SEED_FIGURES.filter(({ district }) => district !== silent)) {
      const [all, without] = [
        seedPanel(metric),
        seedPanel(
          metric,
          districts.filter(({ slug }) => slug !== silent),
        ),
      ];
      if (cellOf(all, silent)?.status === 'reported') continue;
      expect(without.cells).toEqual(all.cells.filter(({ district }) => district !== silent));
      expect(without.verdict).toBe(all.verdict);
    }
  });

  it('§2: it is said, and is no zero', () => {
    const panel = seedPanel('new-members');
    expect(cellOf(panel, silent)).toMatchObject({ status: 'not-reported', value: null, rank: null });
    expect(panel.statement.zh).toMatch(/济阳[^。]*未报送/);
  });
});
