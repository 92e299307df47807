import type { ChoiceChange } from '#core/layout/merge-choice.ts';
import { MOST_SHOWN, planMending } from './mending.ts';
import type { Staged } from './staged.ts';

/** How the field of a problem is called, by its place among them. */
export const fieldId = (place: number): string => `mend-${place}`;

/**
 * Where someone goes on after a mend: to the field of the next problem, or of the first where none follows; to the
 * problems where none has a field, and where there are none to what tells that the file was read.
 */
export function findNext(
  { errors, reading }: Pick<Staged, 'errors' | 'reading'>,
  { cells, rows }: Pick<ChoiceChange, 'cells' | 'rows'>,
): string {
  if (errors.length === 0) return 'news';
  const shown = errors.slice(0, MOST_SHOWN);
  const mended = [...Object.keys(cells ?? {}), ...Object.keys(rows ?? {})];
  const last = Math.max(0, ...mended.map((address) => Number(address.replace(/^[A-Z]+/, ''))));
  const open = planMending(shown, reading).flatMap(({ field }, place) => (field === null ? [] : [place]));
  const next = open.find((place) => (shown[place]?.row ?? 0) >= last) ?? open[0];
  return next === undefined ? 'problems' : fieldId(next);
}
