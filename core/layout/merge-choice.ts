import type { ReadingChoice } from './reading.ts';

/** A choice of which parts may also be taken back: null. */
export type ChoiceChange = {
  readonly [Part in keyof ReadingChoice]?: Nullable<ReadingChoice[Part]> | null;
};

type Nullable<T> =
  T extends Readonly<Record<string, infer Value>> ? Readonly<Record<string, Value | null>> : T;

const BY_KEY = ['columns', 'units', 'scopes', 'above', 'rows', 'defaults', 'cells'] as const;

/** A choice with another put over it: column by column, row by row, cell by cell; null takes back what was chosen. */
export function mergeChoice(before: ReadingChoice, change: ChoiceChange): ReadingChoice {
  const merged = dropNulls({ ...before, ...change });
  for (const part of BY_KEY) {
    const over = change[part];
    if (!over) continue;
    const chosen = dropNulls({ ...before[part], ...over });
    merged[part] = Object.keys(chosen).length > 0 ? chosen : undefined;
  }
  return merged;
}

function dropNulls(parts: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parts).filter(([, value]) => value !== null && value !== undefined),
  );
}
