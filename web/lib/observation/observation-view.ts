import type { InferResponseType } from 'hono/client';
import type { Lang, Metric, Source } from '#core/catalogue/catalogue.ts';
import { citeSource } from '#core/catalogue/cite-source.ts';
import type { Figure } from '#core/figure/figure.ts';
import { formatFigure } from '#core/figure/format-figure.ts';
import { statePeriod } from '#core/period/state-period.ts';
import type { client } from '$lib/api.ts';
import { speakLocator } from '$lib/source/speak-locator.ts';
import { stateOf } from '#core/observation/state-of.ts';

type List = ReturnType<typeof client>['api']['v1']['observations']['$get'];

/** An observation as `/api/v1/observations` answers it. */
export type ApiObservation = InferResponseType<List, 200>['observations'][number];

/** A figure, or the kind of its absence, with what it covers and when. */
export interface FigureView {
  readonly id: string;
  /** exact, qualified, or the kind of absence. */
  readonly state: string;
  /** With bound and unit; empty for an absence. */
  readonly figure: string;
  /** The words of the document, where they are not the figure as it stands here. */
  readonly printed: string;
  /** What it covers, where that is not the whole district. */
  readonly scope: string;
  readonly period: string;
}

export interface ObservationView extends FigureView {
  readonly district: string;
  readonly metric: string;
  /** Who published it and when. */
  readonly cited: string;
  readonly locator: string;
  readonly note: string;
}

export interface FigureViewRequest {
  readonly counter: Metric['counter'];
  readonly lang: Lang;
}

type FigureFacts = Pick<ApiObservation, 'id' | 'status' | 'unit' | 'scope' | 'period' | keyof Figure>;

/** A figure in one language. */
export function toFigureView(facts: FigureFacts, { counter, lang }: FigureViewRequest): FigureView {
  const { id, status, bound, printed, scope, period } = facts;
  const figure =
    status === 'reported' && bound !== null ? formatFigure({ ...facts, bound }, { lang, counter }) : '';
  return {
    id,
    state: stateOf(facts),
    figure,
    printed: printed === figure ? '' : printed,
    scope: scope.kind === 'district' ? '' : scope.name[lang],
    period: statePeriod(period)[lang],
  };
}

export interface ObservationViewRequest extends FigureViewRequest {
  readonly sources: readonly Source[];
}

/** An observation in one language, with what a page shows of it. */
export function toObservationView(
  o: ApiObservation,
  { sources, ...request }: ObservationViewRequest,
): ObservationView {
  const { lang } = request;
  const source = sources.find(({ id }) => id === o.source);
  return {
    ...toFigureView(o, request),
    district: o.district,
    metric: o.metric,
    cited: source ? citeSource(source, lang) : '',
    locator: speakLocator(o.locator)[lang],
    note: o.note,
  };
}
