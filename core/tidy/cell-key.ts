import type { Period } from '../period/period.ts';

export interface CellAddress {
  readonly district: string;
  readonly metric: string;
  readonly scope: { readonly id: string };
  readonly period: Pick<Period, 'start' | 'end'>;
}

/** Where a figure stands: two figures of one key are two statements about one fact. A period counts by its days. */
export function cellKey({ district, metric, scope, period }: CellAddress): string {
  return `${district}\t${metric}\t${scope.id}\t${period.start ?? ''}/${period.end ?? ''}`;
}
