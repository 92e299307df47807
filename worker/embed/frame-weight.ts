import type { Shown } from '#core/chart/shown.ts';
import type { ProblemDetail } from '#worker/problem.ts';

/**
 * A frame weighs no more than 30 KiB over the wire, and so holds so many rows in both of its shapes and in its table;
 * what stands around the rows of a panel counts as one. A table without pictures is far lighter.
 */
const ROWS = 125;
const ROWS_OF_A_TABLE = 1500;

/** How many metrics a frame has room for with so many districts in each. */
export const metricsThatFit = (districts: number, kind: Shown['kind'] = 'panel'): number =>
  Math.floor((kind === 'coverage' ? ROWS_OF_A_TABLE : ROWS) / (1 + districts));

/** What is wrong with a frame of so much, or null where it has room for it. */
export function refuseWeight(shown: readonly Shown[]): ProblemDetail | null {
  const rows = shown.flatMap(rowsOf);
  const districts = Math.max(0, ...rows);
  const kind = shown[0]?.kind;
  const fits = metricsThatFit(districts, kind);
  if (rows.length <= fits) return null;
  return fits === 0 ? tooManyDistricts(districts, kind) : tooManyMetrics(rows.length, districts, fits);
}

/** How many districts stand in each of the panels. */
function rowsOf(shown: Shown): readonly number[] {
  switch (shown.kind) {
    case 'panel':
      return [shown.panel.cells.length];
    case 'history':
      return [shown.history.series.length];
    case 'coverage':
      return shown.coverage.panels.map(({ cells }) => cells.length);
    case 'pair':
      return [];
  }
}

const tooManyMetrics = (metrics: number, districts: number, fits: number): ProblemDetail => ({
  code: 'bad-parameter',
  parameter: 'metric',
  allowed: [`1–${fits}`],
  detail: {
    zh: `一个框要轻，${districts} 个区县时最多放 ${fits} 项指标，这里有 ${metrics} 项：请用 metric、subject 或 district 缩小范围，或分成几个框。`,
    en: `A frame is kept light: of ${districts} districts it holds at most ${fits} metrics, and these are ${metrics}. Narrow them by metric, subject or district, or make several frames.`,
  },
});

function tooManyDistricts(districts: number, kind: Shown['kind'] | undefined): ProblemDetail {
  const most = (kind === 'coverage' ? ROWS_OF_A_TABLE : ROWS) - 1;
  return {
    code: 'bad-parameter',
    parameter: 'district',
    allowed: [`1–${most}`],
    detail: {
      zh: `一个框要轻，最多放 ${most} 个区县，这里有 ${districts} 个：请用 district 缩小范围。`,
      en: `A frame is kept light and holds at most ${most} districts; these are ${districts}. Narrow them by district.`,
    },
  };
}
