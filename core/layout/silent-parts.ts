import type { Reading } from './reading.ts';

const PARTS = ['locator', 'note'] as const;

/** What a file can say of a figure beside the figure itself. */
export type SilentPart = (typeof PARTS)[number];

/** What no column of a table says: it is not stated, where a blank in such a column states that there is none. */
export function silentParts({ columns }: Pick<Reading, 'columns'>): ReadonlySet<SilentPart> {
  const labels = new Set(columns.flatMap(({ use }) => (use.kind === 'label' ? [use.label] : [])));
  return new Set(PARTS.filter((part) => !labels.has(part)));
}
