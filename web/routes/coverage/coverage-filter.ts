import type { Bilingual, Lang } from '#core/catalogue/catalogue.ts';
import { findNamed } from '$lib/find-named.ts';

/** What may be asked of a cell: any figure, none, or one state. */
export const STATES = [
  'known',
  'gap',
  'exact',
  'qualified',
  'plan-only',
  'not-reported',
  'not-applicable',
  'withdrawn',
] as const;

export type AskedState = (typeof STATES)[number];

/** Which metrics of those that the view chooses are shown. */
export interface CoverageFilter {
  /** Only metrics that at least so many of the districts shown report. */
  readonly least: number;
  /** Only metrics with a cell in this state; all where null. */
  readonly state: AskedState | null;
  /** The district whose cell is meant; any that is shown where null. */
  readonly of: string | null;
}

export interface FilterRequest {
  readonly params: URLSearchParams;
  /** Slugs. */
  readonly districts: readonly string[];
  readonly lang: Lang;
}

/** What the address asks for, or the error page where it says something else. */
export function readFilter({ params, districts, lang }: FilterRequest): CoverageFilter {
  const oneOf = <T extends string>(parameter: string, kind: Bilingual, names: readonly T[]): T | null => {
    const name = params.get(parameter);
    return name ? findNamed(names, { kind, name, names, lang }) : null;
  };
  const numbers = districts.map((_, at) => String(at + 1));
  return {
    least: Number(oneOf('least', { zh: '区数', en: 'number of districts' }, numbers) ?? 0),
    state: oneOf('state', { zh: '状态', en: 'state' }, STATES),
    of: oneOf('of', { zh: '区县', en: 'district' }, districts),
  };
}
