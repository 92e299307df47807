import { findDelimiter, type Delimiter } from './find-delimiter.ts';
import type { Table } from './grid.ts';
import { splitQuoted } from './split-quoted.ts';
import { makeRefusal, type Refusal } from './refusals.ts';

export type SplitTable =
  | { readonly kind: 'table'; readonly table: Table; readonly delimiter: Delimiter }
  | (Refusal & { readonly delimiter: Delimiter });

/** Splits the text of a CSV file strictly: a stray or unclosed quotation mark is a problem, never a guess. */
export function splitTable(text: string, chosen?: Delimiter): SplitTable {
  const body = text.replace(/^\uFEFF/, '');
  const delimiter = chosen ?? findDelimiter(body);
  const split = splitQuoted(body, delimiter);
  if (split.kind === 'table') return { ...split, delimiter };
  return { ...makeRefusal(split.code, { row: split.row }), delimiter };
}
