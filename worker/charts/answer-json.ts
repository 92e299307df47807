import type { AsOf } from '#core/chart/shown.ts';
import { toInsistedAnswer, toPanelAnswer } from '#worker/compare/panel-answer.ts';
import { toHistoryAnswer } from '#worker/history/history.ts';
import { writeChartView } from './chart-query.ts';
import type { TakenChart } from './take-chart.ts';

/** A chart as data: what it is, as of when, and what it shows as the API answers it. */
export function toChartAnswer({ spec, kind, view, isFrozen, saved, shown }: TakenChart, asOf: AsOf) {
  return {
    chart: {
      spec,
      kind,
      query: writeChartView(view).toString(),
      isFrozen,
      title: saved?.title ?? null,
      note: saved?.note ?? null,
      author: saved?.author ?? null,
    },
    version: asOf.version,
    date: asOf.date,
    panels: shown.flatMap((one) => (one.kind === 'panel' ? [toPanelAnswer(one.panel)] : [])),
    histories: shown.flatMap((one) =>
      one.kind === 'history' ? [toHistoryAnswer({ ...one.history, notes: one.notes })] : [],
    ),
    insisted: shown.flatMap((one) => (one.kind === 'pair' ? [toInsistedAnswer(one.insisted)] : [])),
  };
}
