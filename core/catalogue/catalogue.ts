import type { UnitId } from '../figure/units.ts';

/** A text in the two languages of the product. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

export type Lang = keyof Bilingual;

export interface District {
  /** GB/T 2260, six digits. */
  readonly code: string;
  readonly slug: string;
  readonly name: Bilingual;
  readonly city: Bilingual;
  readonly province: Bilingual;
}

export interface Subject {
  readonly id: string;
  readonly name: Bilingual;
}

export type MetricKind = 'stock' | 'flow' | 'increment';
export type Direction = 'neutral' | 'higher' | 'lower';

export interface Metric {
  readonly id: string;
  readonly subject: string;
  /** What is counted, whatever the unit: metrics of one object are kin, never the same axis. */
  readonly object: string;
  readonly name: Bilingual;
  readonly definition: Bilingual;
  readonly unit: UnitId;
  /** The word that follows the number, where it is not the unit's own: 处, places. */
  readonly counter: Bilingual | null;
  readonly kind: MetricKind;
  readonly direction: Direction;
  /** Place among the headline metrics, null for the rest. */
  readonly headline: number | null;
  /** Whether other figures may be given per 10,000 of it: a stock of persons (COMPARABILITY.md §16). */
  readonly denominator: boolean;
}

export type ScopeKind = 'district' | 'sector' | 'campaign' | 'programme' | 'product';

/** What a figure covers. The whole district has the id `district`. */
export interface Scope {
  readonly id: string;
  readonly kind: ScopeKind;
  readonly name: Bilingual;
}

export const SOURCE_KINDS = [
  'news',
  'work-plan',
  'annual-summary',
  'press-conference',
  'yearbook',
  'upload',
  'other',
] as const;

export interface Source {
  readonly id: string;
  readonly district: string | null;
  readonly title: Bilingual;
  readonly publisher: Bilingual;
  readonly published: { readonly date: string; readonly basis: 'printed' | 'inferred' };
  /** One of `SOURCE_KINDS`, or what an earlier build called it. */
  readonly kind: string;
  /** How the date was found, and what the document does not say of itself. */
  readonly note: string;
}

export interface Catalogue {
  readonly districts: readonly District[];
  readonly subjects: readonly Subject[];
  readonly metrics: readonly Metric[];
  readonly scopes: readonly Scope[];
  readonly sources: readonly Source[];
}
