import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtPanel } from './arbitrary-panel.ts';
import { buildPanel } from './build-panel.ts';
import { intervalOf } from './interval.ts';
import type { Cell, Panel } from './panel.ts';

const FORBIDDING = ['none-reports', 'scopes-differ', 'periods-too-far'] as const;

describe('whatever the districts report', () => {
  it('§9: no rank is tighter than the intervals allow', () => {
    const truths = fc.array(fc.integer({ min: -3, max: 10 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(builtPanel, truths, ({ panel }, guesses) => {
        const ranked = panel.cells.filter(({ rank }) => rank !== null);
        const values = ranked.map((cell, index) => clamp(guesses[index] ?? 0, cell));
        for (const [index, { rank }] of ranked.entries()) {
          const place = 1 + values.filter((value) => value > (values[index] ?? 0)).length;
          expect(rank?.best).toBeLessThanOrEqual(place);
          expect(rank?.worst).toBeGreaterThanOrEqual(place);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('§9: nothing has a rank where nothing is compared, and everything on the axis has one where it is', () => {
    check((panel) => {
      const isCompared = panel.verdict !== 'not-comparable';
      for (const { rank, onAxis } of panel.cells) expect(rank !== null).toBe(isCompared && onAxis);
    });
  });

  it('§1, §3: the axis never mixes metrics, units, kinds or scopes', () => {
    fc.assert(
      fc.property(builtPanel, ({ input, panel }) => {
        const onAxis = panel.cells.filter((cell) => cell.onAxis);
        expect(new Set(onAxis.map(({ scope }) => scope?.id)).size).toBeLessThanOrEqual(1);
        for (const cell of onAxis) {
          const { id, unit, kind } = input.metric;
          const own = input.observations.find((o) => o.id === cell.observation);
          expect(own).toMatchObject({ metric: id, unit, kind, status: 'reported', district: cell.district });
        }
      }),
    );
  });

  it('§3: the axis has two or more, or a lone figure, or nothing', () => {
    check(({ cells, reasons }) => {
      const codes = reasons.map(({ code }) => code);
      const { length } = cells.filter(({ onAxis }) => onAxis);
      if (codes.includes('one-reports')) expect(length).toBe(1);
      else if (FORBIDDING.some((code) => codes.includes(code))) expect(length).toBe(0);
      else expect(length).toBeGreaterThan(1);
    });
  });

  it('§6g: no two on the axis lie more than a term apart', () => {
    check(({ cells }) => {
      const periods = cells.filter(({ onAxis }) => onAxis).flatMap(({ period }) => period ?? []);
      for (const { end } of periods)
        for (const { start } of periods)
          if (end !== null && start !== null)
            expect(Number(start.slice(0, 4)) - Number(end.slice(0, 4))).toBeLessThanOrEqual(6);
    });
  });

  it('§2: a district without a figure moves neither the ranks nor the verdict of the others', () => {
    fc.assert(
      fc.property(builtPanel, ({ input, panel }) => {
        const absent = new Set(
          panel.cells.filter(({ status }) => status !== 'reported').map(({ district }) => district),
        );
        const present = input.districts.filter(({ slug }) => !absent.has(slug));
        const without = buildPanel({ ...input, districts: present });
        expect(without.cells).toEqual(panel.cells.filter(({ district }) => !absent.has(district)));
        expect(without.reasons).toEqual(panel.reasons);
        expect(without.verdict).toBe(panel.verdict);
      }),
    );
  });

  it('§2: an absence bears no number and no place on the axis', () => {
    check(({ cells }) => {
      for (const cell of cells.filter(({ status }) => status !== 'reported')) {
        expect(cell).toMatchObject({
          value: null,
          low: null,
          high: null,
          bound: null,
          rank: null,
          onAxis: false,
          others: 0,
        });
      }
    });
  });

  it('the order in which the observations come does not matter', () => {
    fc.assert(
      fc.property(builtPanel, ({ input, panel }) => {
        expect(buildPanel({ ...input, observations: input.observations.toReversed() })).toEqual(panel);
      }),
    );
  });

  it('§7: comparable is said of exact figures only, and never with a caution', () => {
    check(({ verdict, reasons, cells }) => {
      const cautions = reasons.filter(({ code }) => code !== 'scope-apart' && code !== 'period-apart');
      expect(verdict === 'comparable').toBe(cautions.length === 0);
      if (verdict !== 'comparable') return;
      for (const { bound } of cells.filter(({ onAxis }) => onAxis)) expect(bound).toBe('exact');
    });
  });

  it('each reason is given once, and its sentence ends', () => {
    check(({ reasons }) => {
      expect(new Set(reasons.map(({ code }) => code)).size).toBe(reasons.length);
      for (const { zh, en } of reasons) {
        expect(zh).toMatch(/^[^。]+。$/);
        expect(en).toMatch(/^[^.]+\.$/);
      }
    });
  });
});

function check(holds: (panel: Panel) => void) {
  fc.assert(
    fc.property(builtPanel, ({ panel }) => holds(panel)),
    { numRuns: 300 },
  );
}

/** The guess, moved to the nearest number that the figure allows. */
function clamp(guess: number, cell: Cell): number {
  const { low, high } = intervalOf(cell);
  return Math.min(Math.max(guess, low), high);
}
