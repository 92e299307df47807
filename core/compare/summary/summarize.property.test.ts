import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtPanel } from '../arbitrary-panel.ts';
import { fullPanel } from '../arbitrary-full-panel.ts';
import { intervalOf } from '../interval.ts';
import type { Cell, Panel } from '../panel.ts';
import { datesOf } from '../rules/dates.ts';
import { membersOf } from '../panel-members.ts';
import type { PanelInput } from '../build-panel.ts';

const ALLOWED = ['bound-open', 'order-undecided', 'scope-apart', 'period-apart'];

describe('§13: whatever the districts report', () => {
  it('each part is given, or withheld with one reason', () => {
    check(({ summary: { total, mean, shares, ratio, most } }) => {
      for (const { figure, withheld } of [total, mean, ratio])
        expect([figure, withheld].filter((one) => one !== null)).toHaveLength(1);
      expect([shares.parts, shares.withheld].filter((one) => one !== null)).toHaveLength(1);
      expect([most.district, most.withheld].filter((one) => one !== null)).toHaveLength(1);
    });
  });

  it('nothing is given of what is not comparable', () => {
    check((panel) => {
      if (panel.verdict === 'not-comparable') expect(givenOf(panel)).toEqual([]);
    });
  });

  it('§13d, §13g: nothing but a ratio is given where a district that is listed is absent or apart', () => {
    check((panel) => {
      if (panel.cells.every(({ onAxis }) => onAxis)) return;
      expect(givenOf(panel).filter((part) => part !== 'ratio')).toEqual([]);
    });
  });

  it('§13a: figures of different times, or with any other caution, are not put together', () => {
    check((panel, { districts }) => {
      const given = givenOf(panel).filter((part) => part !== 'most');
      if (given.length === 0) return;
      expect(panel.reasons.map(({ code }) => code).filter((code) => !ALLOWED.includes(code))).toEqual([]);
      const onAxis = new Set(panel.cells.filter((cell) => cell.onAxis).map(({ district }) => district));
      const times = membersOf(panel, districts)
        .filter(({ district }) => onAxis.has(district.slug))
        .map((member) => JSON.stringify([datesOf(member).start, datesOf(member).end]));
      expect(new Set(times).size).toBe(1);
    });
  });

  it('§13a: no mean, share or ratio where an order is open, and none is said to have the most over whom it is open', () => {
    check((panel) => {
      const isOpen = panel.reasons.some(({ code }) => code === 'order-undecided');
      if (isOpen) expect(givenOf(panel).filter((part) => !['total', 'most'].includes(part))).toEqual([]);
      const first = panel.cells.find(({ district }) => district === panel.summary.most.district);
      for (const other of first ? panel.cells : [])
        if (first && other !== first) expect(intervalOf(first).low).toBeGreaterThan(intervalOf(other).high);
    });
  });

  it('§13c, §13e: percentages, rates and campaigns are not added up', () => {
    check((panel) => {
      const isApart =
        ['percent', 'per-10000'].includes(panel.unit) ||
        panel.cells.some(({ onAxis, scope }) => onAxis && scope?.id !== 'district');
      const { total, mean, shares } = panel.summary;
      if (isApart) expect([total.figure, mean.figure, shares.parts]).toEqual([null, null, null]);
    });
  });

  it('§13b: total, mean and shares allow whatever their parts allow', () => {
    const guesses = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(fullPanel, guesses, ({ panel }, places) => {
        const { total, mean, shares } = panel.summary;
        if (!total.figure) return;
        const values = panel.cells.map((cell, index) => pick(cell, places[index] ?? 0));
        const sum = values.reduce((a, b) => a + b, 0);
        expectWithin(sum, total.figure);
        if (mean.figure) expectWithin(sum / values.length, mean.figure);
        for (const [index, share] of (shares.parts ?? []).entries())
          expectWithin(((values[index] ?? 0) / sum) * 100, share.figure);
      }),
      { numRuns: 1000 },
    );
  });

  it('§13b: a part without an upper end leaves the total without one, and neither mean nor shares', () => {
    check(({ cells, summary }) => {
      if (!summary.total.figure || !cells.some(({ bound }) => bound === 'at-least')) return;
      expect(summary.total.figure.bound).toBe('at-least');
      expect([summary.mean.figure, summary.shares.parts]).toEqual([null, null]);
    });
  });
});

function givenOf({ summary: { total, mean, shares, ratio, most } }: Panel): string[] {
  const given = {
    total: total.figure,
    mean: mean.figure,
    shares: shares.parts,
    ratio: ratio.figure,
    most: most.district,
  };
  return Object.entries(given).flatMap(([part, value]) => (value === null ? [] : [part]));
}

/** A number that the figure allows, open ends reached far out. */
function pick(cell: Cell, place: number): number {
  const { low, high } = intervalOf(cell);
  const [from, to] = [Math.max(low, 0), Math.min(high, Math.max(low, 0) + 1e6)];
  return from + (to - from) * place;
}

/** Within the figure’s ends; about, within the rounding of three digits. */
function expectWithin(number: number, figure: Parameters<typeof intervalOf>[0]): void {
  const slack = Math.abs(number) * 1e-12;
  if (figure.bound === 'about') {
    expect(Math.abs((figure.value ?? NaN) - number)).toBeLessThanOrEqual(Math.abs(number) * 0.005 + slack);
    return;
  }
  const { low, high } = intervalOf(figure);
  expect(number).toBeGreaterThanOrEqual(low - slack);
  expect(number).toBeLessThanOrEqual(high + slack);
}

function check(holds: (panel: Panel, input: PanelInput) => void) {
  fc.assert(
    fc.property(fc.oneof(builtPanel, fullPanel), ({ input, panel }) => holds(panel, input)),
    { numRuns: 500 },
  );
}
