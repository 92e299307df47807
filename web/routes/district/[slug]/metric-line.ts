import type { District, Lang } from '#core/catalogue/catalogue.ts';
import { toRows } from '#core/chart/panel-rows.ts';
import { verdictWords } from '#core/chart/verdict-words.ts';
import { toFigureView, type FigureView, type ObservationView } from '$lib/observation/observation-view.ts';
import type { ApiPanel } from '$lib/panel/api-panel.ts';
import { chooseOwn } from './choose-own.ts';
import { toSmallBars, type SmallBar } from './small-bars.ts';
import { tellSilence } from './tell-others.ts';

interface OtherFigure extends FigureView {
  readonly district: string;
  readonly name: string;
  readonly place: number;
  readonly bar: SmallBar | null;
}

/** One metric on the page of a district: its own figures, and beside them what the others say. */
export interface MetricLine {
  readonly id: string;
  readonly subject: string;
  readonly name: string;
  readonly verdict: ApiPanel['verdict'];
  readonly verdictWords: string;
  readonly district: string;
  /** Whether the district has a figure of it at all, and whether it names a plan without one. */
  readonly isReported: boolean;
  readonly isPlanned: boolean;
  readonly own: readonly (ObservationView & { readonly bar: SmallBar | null })[];
  /** How many of its own there are besides, which are earlier. */
  readonly earlier: number;
  readonly others: readonly OtherFigure[];
  /** Others that report the same object in another unit, and as which metric. */
  readonly instead: readonly { readonly name: string; readonly text: string; readonly metric: string }[];
  /** The others that have no figure, in words. */
  readonly silence: string;
  /** Whether the documents of the others say nothing of it. */
  readonly isAlone: boolean;
}

export interface MetricLineRequest {
  readonly slug: string;
  /** All that the district itself says of the metric, the latest last. */
  readonly own: readonly ObservationView[];
  readonly districts: readonly District[];
  readonly lang: Lang;
}

export function toMetricLine(panel: ApiPanel, { slug, own, districts, lang }: MetricLineRequest): MetricLine {
  const { unit, counter } = panel;
  const rows = toRows({ ...panel, districts, lang });
  const bars = toSmallBars(rows);
  const isChosen = ({ id }: ObservationView) => panel.cells.some(({ observation }) => observation === id);
  const { shown, earlier } = chooseOwn(own, isChosen);
  const others = rows.filter(({ district }) => district !== slug);
  const silent = others.filter(({ cell }) => cell.status !== 'reported');
  return {
    id: panel.metric,
    subject: panel.subject,
    name: panel.name[lang],
    verdict: panel.verdict,
    verdictWords: verdictWords(panel)[lang],
    district: slug,
    isReported: own.some(({ figure }) => figure !== ''),
    isPlanned: own.some(({ state }) => state === 'plan-only'),
    own: shown.map((one) => ({ ...one, bar: isChosen(one) ? (bars.get(slug) ?? null) : null })),
    earlier,
    others: others.flatMap(({ district, name, place, cell }) => {
      const { observation: id, period, scope, status } = cell;
      if (status !== 'reported' || !id || !period || !scope) return [];
      const figure = toFigureView({ ...cell, id, period, scope, unit }, { counter, lang });
      return [{ ...figure, district, name, place, bar: bars.get(district) ?? null }];
    }),
    instead: silent.flatMap(({ name, text, cell: { instead } }) =>
      instead ? [{ name, text, metric: instead.metric }] : [],
    ),
    silence: tellSilence(
      silent.filter(({ cell }) => !cell.instead).map(({ name, cell: { status } }) => ({ name, status })),
      lang,
    ),
    isAlone: others.every(({ cell }) => cell.status === 'not-reported' && !cell.instead),
  };
}
