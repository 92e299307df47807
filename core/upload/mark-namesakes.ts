import type { LaidOutTable } from '../layout/read-layout.ts';
import type { ColumnReading } from '../layout/reading.ts';
import { isNamesake } from '../tidy/is-namesake.ts';
import type { NameIndex } from '../tidy/name-index.ts';
import { remember } from '../tidy/remember.ts';

interface Naming {
  readonly districts: NameIndex;
  readonly uploader: string | null;
}

/** The columns, saying so of those in which a name that several districts have was taken as the own one. */
export function markNamesakes(
  { reading: { columns }, dataRows, textAt }: LaidOutTable,
  { districts, uploader }: Naming,
): readonly ColumnReading[] {
  if (uploader === null) return columns;
  const isShared = remember((text: string) => isNamesake(text, districts, uploader));
  const namesOne = ({ column, use }: ColumnReading): boolean => {
    if (use.kind === 'figures') return use.fixed.district !== undefined && isShared(use.fixed.district);
    const isOfDistricts = use.kind === 'label' && use.label === 'district';
    return isOfDistricts && dataRows.some((row) => isShared(textAt(row, column)));
  };
  return columns.map((column) => (namesOne(column) ? { ...column, why: 'namesake' } : column));
}
