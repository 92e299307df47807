import { cellAddress } from '../table/column-letter.ts';
import type { Grid } from '../table/grid.ts';

/** The number behind what a display format shows, where the two are not the same. */
export function findStored(
  { altered, unsure }: Grid,
  row: number,
  column: number,
): { readonly fault: 'cell-format' | 'value-altered'; readonly number: string } | null {
  if (altered.size === 0 && unsure.size === 0) return null;
  const address = cellAddress(row, column);
  const unsureNumber = unsure.get(address);
  if (unsureNumber !== undefined) return { fault: 'cell-format', number: unsureNumber };
  const alteredNumber = altered.get(address);
  return alteredNumber === undefined ? null : { fault: 'value-altered', number: alteredNumber };
}
