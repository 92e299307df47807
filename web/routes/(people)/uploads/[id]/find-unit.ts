import type { ColumnReading, Reading, Taken } from '#core/layout/reading.ts';

/** The unit in which the figures of a column were read, as far as one holds for all of them, and on what ground. */
export type ColumnUnit =
  | Taken<string>
  | {
      readonly value: string;
      readonly ground: 'unitInHeader' | 'unitInCells' | 'unitInRows' | 'unitForAll' | 'unitOfMetric';
    };

export function findUnit({ use, said }: ColumnReading, { columns, defaults }: Reading): ColumnUnit {
  if (said?.unit) return said.unit;
  if (columns.some((other) => other.use.kind === 'label' && other.use.label === 'unit'))
    return { value: '', ground: 'unitInCells' };
  const { unit, metric } = use.kind === 'figures' ? use.fixed : {};
  if (unit !== undefined) return { value: unit, ground: 'unitInHeader' };
  if (metric === undefined) return { value: '', ground: 'unitInRows' };
  return { value: '', ground: defaults.unit ? 'unitForAll' : 'unitOfMetric' };
}
