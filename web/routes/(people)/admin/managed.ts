import type { Bilingual } from '#core/catalogue/catalogue.ts';

/** A district as the API tells it to administrators. */
export interface ManagedDistrict {
  readonly code: string;
  readonly slug: string;
  readonly name: Bilingual;
  readonly city: Bilingual;
  readonly province: Bilingual;
  readonly place: number;
  readonly figures: number;
}

/** A metric as the API tells it to administrators. */
export interface ManagedMetric {
  readonly id: string;
  readonly subject: string;
  readonly object: string;
  readonly name: Bilingual;
  readonly definition: Bilingual;
  readonly unit: string;
  readonly counter: Bilingual | null;
  readonly kind: string;
  readonly direction: string;
  readonly headline: number | null;
  readonly denominator: boolean;
  readonly place: number;
  readonly figures: number;
  readonly aliases: readonly string[];
}

export interface Alias {
  readonly of: 'district' | 'metric';
  readonly name: string;
  readonly id: string;
}
