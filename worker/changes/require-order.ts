import type { ProblemDetail } from '#worker/problem.ts';

export interface Span {
  readonly from: number;
  readonly to: number;
  readonly newest: number;
}

/** Why nothing can be said from one version to another: one does not exist, or they are not in order. */
export function requireOrder({ from, to, newest }: Span): ProblemDetail | null {
  if (to > newest || to < 1) return unknownVersion('to', to, 1, newest);
  if (from > newest) return unknownVersion('from', from, 0, newest - 1);
  if (from < to) return null;
  return {
    code: 'bad-parameter',
    parameter: 'from',
    value: String(from),
    allowed: [`0–${to - 1}`],
    detail: {
      zh: `from（${from}）要小于 to（${to}）：较早的一版写在 from。`,
      en: `from (${from}) has to be less than to (${to}): the earlier version goes into from.`,
    },
  };
}

const unknownVersion = (parameter: string, value: number, least: number, most: number): ProblemDetail => ({
  code: 'unknown-value',
  parameter,
  value: String(value),
  allowed: [`${least}–${most}`],
  detail: {
    zh: `${parameter} 要写 ${least} 到 ${most} 的整数。`,
    en: `${parameter} takes a whole number from ${least} to ${most}.`,
  },
});
