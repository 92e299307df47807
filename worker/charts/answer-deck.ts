import type { Catalogue, Lang } from '#core/catalogue/catalogue.ts';
import { coverPanels } from '#core/chart/coverage/coverage.ts';
import { headingLine } from '#core/chart/frame-heading.ts';
import { metricOf } from '#core/chart/shown-metric.ts';
import type { AsOf, Shown } from '#core/chart/shown.ts';
import type { Size } from '#core/chart/sizes.ts';
import { headingOf } from './heading-of.ts';
import { viewOfOne } from './chart-query.ts';
import { writeDeck } from './deck/write-deck.ts';
import { liveAddress } from './live-address.ts';
import type { TakenChart } from './take-chart.ts';

export const DECK_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

interface DeckLook {
  readonly asOf: AsOf;
  readonly lang: Lang;
  readonly size: Size;
  readonly origin: string;
}

/** A chart as slides: one by itself, or several as a deck between a title and the sources. */
export function writeChartDeck(
  chart: TakenChart,
  { asOf, lang, size, origin }: DeckLook,
): Promise<Uint8Array> {
  const { catalogue, saved } = chart;
  const bound = bindingOf(chart, lang);
  const shown = bound ? [...overviewOf(chart), ...chart.shown] : chart.shown;
  return writeDeck({
    charts: shown.map((one) => ({ shown: one, line: bound ? '' : headingLine(headingOf(saved), lang) })),
    ...catalogue,
    asOf,
    lang,
    shape: size === '4x3' ? '4x3' : '16x9',
    address: liveAddress(chart, origin),
    addressOf: (index) => {
      const one = shown[index];
      if (!one) return liveAddress(chart, origin);
      const kind = one.kind === 'coverage' ? one.kind : chart.kind;
      return liveAddress({ ...chart, kind, shown: [one], view: viewOfOne(chart.view, one) }, origin);
    },
    title: bound && bound.title,
    ...(saved?.note ? { note: saved.note } : {}),
  });
}

/** What stands around the charts of a deck: the title of its cover, and whether a table of what is known comes first. One chart is no deck. */
export function bindingOf(chart: TakenChart, lang: Lang) {
  const { shown, saved, catalogue } = chart;
  if (shown.length <= 1) return null;
  const title = saved?.title || nameSubjects(shown, catalogue, lang);
  return { title, hasOverview: overviewOf(chart).length > 0 };
}

/** What is known comes before what it comes to: a table of the same metrics. Rates are no figures of the documents. */
function overviewOf({ kind, view, shown, catalogue: { districts } }: TakenChart): readonly Shown[] {
  if (kind !== 'compare' || view.basis !== undefined) return [];
  const panels = shown.flatMap((one) => (one.kind === 'panel' ? [one.panel] : []));
  return [{ kind: 'coverage', coverage: coverPanels(panels, districts) }];
}

/** 志愿者、团支部、贷款：区县并排看 */
function nameSubjects(shown: readonly Shown[], { subjects }: Catalogue, lang: Lang): string {
  const ids = new Set(shown.map((one) => metricOf(one)?.subject));
  const names = subjects.filter(({ id }) => ids.has(id)).map(({ name }) => name[lang]);
  return lang === 'zh' ? `${names.join('、')}：区县并排看` : `${names.join(', ')}: districts side by side`;
}
