import type { Bilingual, Catalogue, Lang } from '#core/catalogue/catalogue.ts';
import { findReaches } from '#core/chart/axis-reach.ts';
import { sourcesOf } from '#core/chart/shown-figures.ts';
import { tabulate } from '#core/chart/shown-table.ts';
import type { AsOf, Shown } from '#core/chart/shown.ts';
import { tellLines } from '#core/chart/told-lines.ts';
import type { Panel } from '#core/compare/panel.ts';
import { stateBriefly } from '#core/statement/state-briefly.ts';
import { leadHistory } from '#core/statement/state-history.ts';
import { writeReach } from './reach-query.ts';
import { toInsistedAnswer, toPanelAnswer } from '#worker/compare/panel-answer.ts';
import { toHistoryAnswer } from '#worker/history/history.ts';
import { bindingOf } from './answer-deck.ts';
import { writeChartView } from './chart-query.ts';
import { chartDistricts } from './chart-districts.ts';
import type { Frozen } from './foresee-frozen.ts';
import { headingOf } from './heading-of.ts';
import { chartQueryOf, liveAddress } from './live-address.ts';
import { describeShown } from './draw-shown.ts';
import type { TakenChart } from './take-chart.ts';

/** A chart as data: what it is, as of when, and what it shows as the API answers it. */
export function toChartAnswer(
  chart: TakenChart,
  { asOf, lang, frozen }: { readonly asOf: AsOf; readonly lang: Lang; readonly frozen: Frozen | null },
) {
  const { spec, kind, isFrozen, saved, shown, catalogue } = chart;
  const look = { lang, isNarrow: false };
  const tables = shown.map((one) => tabulate(one, { catalogue, lang }));
  const used = new Set(shown.flatMap(sourcesOf));
  return {
    chart: {
      spec,
      kind,
      /** What an address of it says, its version included where it stays at one. */
      query: chartQueryOf(chart).toString(),
      /** What it shows, without its version. */
      view: writeChartView(chart.view).toString(),
      live: liveAddress(chart, ''),
      isFrozen,
      title: saved?.title ?? null,
      note: saved?.note ?? null,
      author: saved?.author ?? null,
      size: saved?.size ?? null,
      districts: chartDistricts(chart),
      /** How far its axes have to go, as a frame's address says it. */
      reach: writeReach(findReaches(shown)),
      /** As it would be if it stayed at this version; null where it does, or could not be drawn. */
      frozen,
    },
    /** What its slides have around them; null where they are those of one chart. */
    deck: bindingOf(chart, lang),
    names: shown.map((one) => describeShown(one, look).title),
    statements: shown.map((one) => describeShown(one, look).description),
    /** What stands for each statement where there is no room for it. */
    leads: shown.map((one) => leadOf(one, catalogue)[lang]),
    tables,
    /** What stands below them wherever they are taken. */
    told: tellLines({ shown, heading: headingOf(saved), sources: catalogue.sources, asOf, lang }),
    sources: catalogue.sources.filter(({ id }) => used.has(id)),
    version: asOf.version,
    date: asOf.date,
    panels: shown.flatMap(panelsOf).map((panel) => toPanelAnswer(panel)),
    histories: shown.flatMap((one) =>
      one.kind === 'history' ? [toHistoryAnswer({ ...one.history, notes: one.notes })] : [],
    ),
    insisted: shown.flatMap((one) => (one.kind === 'pair' ? [toInsistedAnswer(one.insisted)] : [])),
  };
}

/** What stands for a statement where there is no room for it, as on a slide. */
export function leadOf(shown: Shown, { districts }: Pick<Catalogue, 'districts'>): Bilingual {
  switch (shown.kind) {
    case 'panel':
      return stateBriefly(shown.panel, districts);
    case 'history':
      return leadHistory({ ...shown.history, districts });
    case 'pair':
      return shown.insisted.statement;
    case 'coverage':
      return shown.coverage.statement;
  }
}

function panelsOf(shown: Shown): readonly Panel[] {
  if (shown.kind === 'coverage') return shown.coverage.panels;
  return shown.kind === 'panel' ? [shown.panel] : [];
}

/** A chart as data, as a reader of `/charts/{spec}.json` gets it. */
export type ChartAnswer = ReturnType<typeof toChartAnswer>;
