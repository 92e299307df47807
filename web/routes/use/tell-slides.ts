import type { Lang } from '#core/catalogue/catalogue.ts';
import type { ChartAnswer } from '#worker/charts/answer-json.ts';
import { WORDS } from './words.ts';

/** A slide in small, as the preview of a deck shows it. */
export interface SmallSlide {
  readonly title: string;
  /** The address of what stands on it; null where only words do. */
  readonly picture: string | null;
  readonly words: string;
}

interface SlidesRequest {
  readonly chart: ChartAnswer;
  readonly lang: Lang;
  /** The address of a picture of one metric of the chart, or of the whole. */
  readonly pictureOf: (metric: string | null) => string;
}

/** What the deck will hold, in its order: one chart by itself, or several between a cover and their sources. */
export function tellSlides({ chart, lang, pictureOf }: SlidesRequest): readonly SmallSlide[] {
  const metrics = [...chart.panels, ...chart.histories].map(({ metric }) => metric);
  const isOne = chart.names.length === 1;
  const charts = chart.statements.map((statement, place) => ({
    title: statement,
    picture: pictureOf(isOne ? null : (metrics[place] ?? null)),
    words: '',
  }));
  if (isOne) return charts;
  const slide = (title: string, words = ''): SmallSlide => ({ title, picture: null, words });
  return [
    slide(chart.chart.title ?? WORDS.cover[lang], chart.names.join(lang === 'zh' ? '、' : ', ')),
    ...(chart.chart.kind === 'compare' && !hasBasis(chart) ? [slide(WORDS.overview[lang])] : []),
    ...charts,
    slide(
      WORDS.sources[lang],
      chart.sources.map(({ title }) => title[lang]).join(lang === 'zh' ? '；' : '; '),
    ),
  ];
}

/** Rates are no figures of the documents, so the deck of them begins without a table of those. */
const hasBasis = ({ chart: { view } }: ChartAnswer): boolean => new URLSearchParams(view).has('basis');
