import type { ChoiceChange } from '#core/layout/merge-choice.ts';
import { matchKey } from '#core/tidy/match-key.ts';
import { bothOf, textOf } from '../../../admin/read-form.ts';
import type { Staged } from '../staged.ts';

/** What a form proposes, as the API takes it. */
export const proposalOf = (form: FormData, written: string) => ({
  written,
  name: bothOf(form, 'name'),
  definition: textOf(form, 'definition'),
  unit: textOf(form, 'unit'),
  counter: textOf(form, 'counter') || null,
  kind: textOf(form, 'kind'),
  subject: textOf(form, 'subject'),
});

/** The way of reading a file in which a name that it has is a metric of the catalogue, wherever it stands. */
export function takeFor(
  { errors, reading }: Pick<Staged, 'errors' | 'reading'>,
  { written, metric }: { readonly written: string; readonly metric: string },
): ChoiceChange {
  const key = matchKey(written);
  const headerRow = reading.header?.value.last ?? 0;
  const figures = new Set(
    reading.columns.filter(({ use }) => use.kind === 'figures').map(({ letter }) => letter),
  );
  const places = errors.flatMap(({ column, code, row, letter, value }) =>
    column === 'metric' && code === 'unknown' && letter !== null && matchKey(value) === key
      ? [{ row, letter, isHeading: row <= headerRow && figures.has(letter) }]
      : [],
  );
  const headings = places.filter(({ isHeading }) => isHeading);
  const cells = places.filter(({ isHeading }) => !isHeading);
  return {
    columns: Object.fromEntries(
      headings.map(({ letter }) => [letter, { kind: 'figures' as const, fixed: { metric } }]),
    ),
    cells: Object.fromEntries(cells.map(({ row, letter }) => [`${letter}${row}`, metric])),
  };
}
