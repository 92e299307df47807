import type { Bilingual, District, Lang } from '#core/catalogue/catalogue.ts';
import { formatFigure } from '#core/figure/format-figure.ts';
import type { ApiPanel } from '$lib/panel/api-panel.ts';

/** A figure that may be asked for on the page, with what sets it apart from others. */
export interface Candidate {
  readonly id: string;
  /** District, figure and scope: 城阳 1035万元（青创先锋贷）. */
  readonly name: string;
  readonly metric: string;
  readonly scope: string;
  readonly onAxis: boolean;
}

export interface ListRequest {
  readonly districts: readonly District[];
  readonly lang: Lang;
  /** Whether each is told with its metric, as figures of two are. */
  readonly isNamed: boolean;
}

/** The figures of a panel, then those that stand in the place of a missing one. */
export function listFigures(
  { metric, name: metricName, unit, counter, cells }: ApiPanel,
  { districts, lang, isNamed }: ListRequest,
): readonly Candidate[] {
  const nameOf = (slug: string): string => districts.find((one) => one.slug === slug)?.name[lang] ?? slug;
  const ofMetric = isNamed ? `${metricName[lang]} ` : '';
  const own = cells.flatMap(({ bound, observation, scope, district, onAxis, status, ...cell }) => {
    if (status !== 'reported' || !bound || !observation || !scope) return [];
    const figure = formatFigure({ ...cell, bound, unit }, { lang, counter });
    const name = `${nameOf(district)} ${ofMetric}${figure}${inBrackets(scope, lang)}`;
    return [{ id: observation, name, metric, scope: scope.id, onAxis }];
  });
  const others = cells.flatMap(({ district, instead }) => {
    if (!instead) return [];
    const figure = formatFigure(instead, { lang, counter: instead.counter });
    const name = `${nameOf(district)} ${figure}`;
    return [{ id: instead.observation, name, metric: instead.metric, scope: '', onAxis: false }];
  });
  return [...own, ...others];
}

function inBrackets({ id, name }: { readonly id: string; readonly name: Bilingual }, lang: Lang): string {
  if (id === 'district') return '';
  return lang === 'zh' ? `（${name.zh}）` : ` (${name.en})`;
}

/**
 * The first of one metric and the first of the other; of one metric alone the first two that are not compared with each
 * other, else the first two. Null where there are fewer.
 */
export function choosePair(
  figures: readonly Candidate[],
  others: readonly Candidate[],
): readonly [string, string] | null {
  const [first, second] = others.length > 0 ? [figures[0], others[0]] : figures;
  if (!first || !second) return null;
  if (others.length > 0) return [first.id, second.id];
  const isApart = (a: Candidate, b: Candidate): boolean =>
    a.metric !== b.metric || a.scope !== b.scope || a.onAxis !== b.onAxis;
  for (const a of figures) {
    const b = figures.find((other) => isApart(a, other));
    if (b) return [a.id, b.id];
  }
  return [first.id, second.id];
}
