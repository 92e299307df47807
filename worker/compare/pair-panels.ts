import type { District } from '#core/catalogue/catalogue.ts';
import { judgePairs, type Pair } from '#core/compare/judge-pairs.ts';
import type { Panel } from '#core/compare/panel.ts';
import type { ProblemDetail } from '#worker/problem.ts';

/** Thirty districts make 435 pairs; all of the country's would make four million. */
export const MOST_IN_PAIRS = 30;

/** The pairs of each panel in turn, or the problem that too many districts report for pairs to be worked out. */
export function pairPanels(
  panels: readonly Panel[],
  districts: readonly District[],
): readonly Pair[][] | ProblemDetail {
  const counts = panels.map(({ cells }) => cells.filter(({ status }) => status === 'reported').length);
  const most = Math.max(0, ...counts);
  return most > MOST_IN_PAIRS ? tooMany(most) : panels.map((panel) => judgePairs(panel, districts));
}

const tooMany = (count: number): ProblemDetail => ({
  code: 'bad-parameter',
  parameter: 'pairs',
  value: 'true',
  detail: {
    zh: `逐对比较最多用于 ${MOST_IN_PAIRS} 个有数字的区县，这里有 ${count} 个：请用 district 缩小范围，或去掉 pairs。`,
    en: `Pairs are worked out for at most ${MOST_IN_PAIRS} districts with a figure, and these are ${count}: narrow them by district, or leave pairs out.`,
  },
});
