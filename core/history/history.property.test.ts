import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UnitId } from '../figure/units.ts';
import { labelPoint } from '../chart/history/canvas.ts';
import { toTable } from '../chart/history/history-table.ts';
import { buildHistoryChart } from '../chart/history/history-option.ts';
import { LIGHT } from '../chart/palette.ts';
import { intervalOf } from '../compare/interval.ts';
import { areLengthsApart } from '../compare/rules/dates.ts';
import { formatNumberWithBound } from '../figure/format-figure.ts';
import { nextDay } from '../period/next-day.ts';
import { builtHistory } from './arbitrary-history.ts';
import type { History, HistoryPoint, Series } from './history.ts';
import { runsOf } from './runs.ts';
import { isFigure, spansTime, strandsOf } from './trace-points.ts';

const check = (holds: (series: Series, history: History) => void): void =>
  fc.assert(
    fc.property(builtHistory, ({ history }) => {
      for (const series of history.series) holds(series, history);
    }),
    { numRuns: 500 },
  );

const ends = ({ points }: Series, { from, to }: { from: string; to: string }) => {
  const find = (id: string): HistoryPoint | undefined => points.find(({ observation }) => observation === id);
  const [a, b] = [find(from), find(to)];
  if (!a || !b) throw new Error(`${from} ${to}`);
  return [a, b] as const;
};

describe('whatever the districts report', () => {
  it('§14: each two figures of a scope that follow each other are joined or broken, and nothing else is joined', () => {
    check((series) => {
      const inner = series.breaks.filter(({ code }) => code !== 'scope-changed');
      const pairs = strandsOf(series.points).flatMap((strand) =>
        strand.slice(1).map((point, index) => `${strand[index]?.observation}–${point.observation}`),
      );
      const settled = [...series.segments, ...inner].map(({ from, to }) => `${from}–${to}`);
      expect(settled.toSorted()).toEqual(pairs.toSorted());
    });
  });

  it('§14: no line crosses a scope, an absence, an unknown date, an unequal length or a gap', () => {
    check((series, { metric }) => {
      for (const segment of series.segments) {
        const [a, b] = ends(series, segment);
        expect(a.scope.id).toBe(b.scope.id);
        expect(isFigure(a) && isFigure(b)).toBe(true);
        const [from, to] = [a.day ?? '', b.day ?? ''];
        expect(from < to && from !== '').toBe(true);
        const between = series.points.filter(
          (p) => !isFigure(p) && p.scope.id === a.scope.id && p.day !== null && from < p.day && p.day < to,
        );
        expect(between).toEqual([]);
        if (metric.kind === 'stock') continue;
        expect(areLengthsApart(a.period, b.period)).toBe(false);
        expect(b.period.start).toBe(nextDay(from));
      }
    });
  });

  it('§14g: a direction holds for every number that the two figures allow', () => {
    check((series) => {
      for (const segment of series.segments) {
        const [a, b] = ends(series, segment).map(intervalOf);
        if (!a || !b) continue;
        if (segment.direction === 'higher') expect(b.low).toBeGreaterThan(a.high);
        if (segment.direction === 'lower') expect(b.high).toBeLessThan(a.low);
        if (segment.direction === 'equal')
          expect([a.low, a.high, b.low, b.high]).toEqual(Array(4).fill(a.low));
      }
    });
  });

  it('§14g: the statement tells of no rise or fall where no run is decided from end to end', () => {
    check((_, { series, statement }) => {
      const decided = series.flatMap((one) =>
        runsOf(one)
          .flat()
          .flatMap(({ points }) => {
            const [first, last] = [points[0], points.at(-1)];
            if (!first || !last) return [];
            const [a, b] = [intervalOf(first), intervalOf(last)];
            return [b.low > a.high ? 'up' : b.high < a.low ? 'down' : 'open'];
          }),
      );
      if (!decided.includes('up')) expect(statement.zh).not.toContain('增至');
      if (!decided.includes('down')) expect(statement.zh).not.toContain('减至');
      expect(/ rose /.test(statement.en)).toBe(/增至/.test(statement.zh));
      expect(/ fell /.test(statement.en)).toBe(/减至/.test(statement.zh));
    });
  });

  it('every figure of a district with a course has its first and last bound kept in the statement', () => {
    check((series, { metric, hasChart, statement }) => {
      if (!hasChart) return;
      for (const run of runsOf(series).flat()) {
        const told = [run.points[0], run.points.at(-1)];
        const isMoving = strandsOf(series.points).some(spansTime);
        if (!isMoving || told.some((point) => point?.day == null)) continue;
        for (const point of told) if (point) expect(statement.zh).toContain(numberOf(point, metric.unit));
      }
    });
  });

  it('every figure and every absence stands in the table, with its bound', () => {
    fc.assert(
      fc.property(builtHistory, ({ input: { districts }, history }) => {
        const { unit } = history.metric;
        const { rows } = toTable(history, districts, 'zh');
        const cells = rows.flatMap((row) =>
          row.cells.flat().map((one) => labelPoint(one, { unit, lang: 'zh' })),
        );
        const points = history.series.flatMap((one) => one.points);
        expect(cells).toHaveLength(points.length);
        for (const point of points.filter(isFigure)) expect(cells).toContain(numberOf(point, unit));
      }),
    );
  });

  it('the picture joins as many points as there are segments, and none where there is no chart', () => {
    fc.assert(
      fc.property(builtHistory, ({ input: { districts }, history }) => {
        const { option } = buildHistoryChart({
          ...{ history, districts, lang: 'zh', palette: LIGHT, width: 720, font: '' },
        });
        const lines = option.series as { data: unknown[] }[];
        const joined = lines.reduce((sum, { data }) => sum + data.length - 1, 0);
        const segments = history.series.flatMap((one) => one.segments);
        expect(joined).toBeLessThanOrEqual(segments.length);
        if (!history.hasChart) expect(lines).toEqual([]);
      }),
    );
  });
});

function numberOf({ value, low, high, bound, printed }: HistoryPoint, unit: UnitId): string {
  return formatNumberWithBound({ value, low, high, bound: bound ?? 'about', unit, printed }, 'zh');
}
