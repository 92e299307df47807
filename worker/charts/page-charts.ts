import { metricOf } from '#core/chart/shown-metric.ts';
import type { Shown } from '#core/chart/shown.ts';
import type { ChartView } from './chart-query.ts';

/**
 * The charts that the page of a view shows: those of the metrics that are asked for; unasked, of each subject the
 * headline ones that somebody reports, or all that somebody reports where it has no headline.
 */
export function pageCharts(shown: readonly Shown[], { metric }: ChartView): readonly Shown[] {
  if (metric.length > 0) return shown;
  const told = shown.filter(isTold);
  const withHeadline = new Set(told.flatMap((one) => (isHeadline(one) ? [subjectOf(one)] : [])));
  return told.filter((one) => isHeadline(one) || !withHeadline.has(subjectOf(one)));
}

function isTold(shown: Shown): boolean {
  switch (shown.kind) {
    case 'panel':
      return shown.panel.cells.some(({ status }) => status === 'reported');
    case 'history':
      return shown.history.series.some(({ points }) => points.some(({ status }) => status === 'reported'));
    case 'pair':
    case 'coverage':
      return true;
  }
}

const isHeadline = (shown: Shown): boolean => metricOf(shown)?.headline !== null;
const subjectOf = (shown: Shown): string => metricOf(shown)?.subject ?? '';
