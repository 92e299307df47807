import type { InferResponseType } from 'hono/client';
import type { Lang, Metric, Source } from '#core/catalogue/catalogue.ts';
import { formatFigure } from '#core/figure/format-figure.ts';
import { statePeriod } from '#core/period/state-period.ts';
import type { client } from '$lib/api.ts';
import { speakLocator } from '$lib/source/speak-locator.ts';
import { stateOf } from './state-of.ts';

type List = ReturnType<typeof client>['api']['v1']['observations']['$get'];

/** An observation as `/api/v1/observations` answers it. */
export type ApiObservation = InferResponseType<List, 200>['observations'][number];

export interface ObservationView {
  readonly id: string;
  readonly district: string;
  readonly metric: string;
  /** exact, qualified, or the kind of absence. */
  readonly state: string;
  /** With bound and unit; empty for an absence. */
  readonly figure: string;
  /** The words of the document, where they are not the figure as it stands here. */
  readonly printed: string;
  /** What it covers, where that is not the whole district. */
  readonly scope: string;
  readonly period: string;
  readonly publisher: string;
  /** The day of the source. */
  readonly published: string;
  readonly locator: string;
  readonly note: string;
}

export interface ObservationViewRequest {
  readonly metric: Pick<Metric, 'counter'>;
  readonly sources: readonly Source[];
  readonly lang: Lang;
}

/** An observation in one language, with what a page shows of it. */
export function toObservationView(
  o: ApiObservation,
  { metric: { counter }, sources, lang }: ObservationViewRequest,
): ObservationView {
  const source = sources.find(({ id }) => id === o.source);
  const figure = o.bound === null ? '' : formatFigure({ ...o, bound: o.bound }, { lang, counter });
  return {
    id: o.id,
    district: o.district,
    metric: o.metric,
    state: stateOf(o),
    figure,
    printed: o.printed === figure ? '' : o.printed,
    scope: o.scope.kind === 'district' ? '' : o.scope.name[lang],
    period: statePeriod(o.period)[lang],
    publisher: source?.publisher[lang] ?? '',
    published: source?.published.date ?? '',
    locator: speakLocator(o.locator)[lang],
    note: o.note,
  };
}
