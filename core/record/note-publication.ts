import type { Scope } from '../catalogue/catalogue.ts';
import type { Status } from '../observation/observation.ts';

/** A figure as it stands in a cell, in a file or in the database. */
interface Standing {
  readonly district: string;
  readonly metric: string;
  readonly scope: Pick<Scope, 'id'>;
  readonly period: { readonly label: string };
  readonly status: Status;
  readonly printed: string;
}

/** What a publication does to one cell; null where nothing stood or nothing stands any longer. */
export interface Move {
  readonly before: Standing | null;
  readonly after: Standing | null;
}

export interface PublicationNote {
  readonly counts: { readonly added: number; readonly changed: number; readonly withdrawn: number };
  readonly moves: readonly Move[];
  /** The file, and who brought it: whatever is written as it is. */
  readonly words: readonly string[];
}

/** So many cells stand in the record itself; all of them at the address that it names. */
export const MOST_CELLS = 100;

/**
 * What the record keeps of a publication after the number of its version: the counts and the words, then a line for
 * each cell. All parts are divided by tabs and hold ids, so that `tellDetail` says them in either language.
 */
export function notePublication({ counts, moves, words }: PublicationNote): string {
  const head = [`+${counts.added} ~${counts.changed} −${counts.withdrawn}`, ...words.map(plain)].join('\t');
  return [`\t${head}`, ...moves.slice(0, MOST_CELLS).map(noteCell)].join('\n');
}

function noteCell({ before, after }: Move): string {
  const at = after ?? before;
  if (!at) return '';
  const cell = [at.district, at.metric, at.scope.id, at.period.label];
  return [...cell, noteFigure(before), noteFigure(after)].map(plain).join('\t');
}

/** A figure as printed, an absence by its kind: neither can be taken for the other. */
const noteFigure = (standing: Standing | null): string => {
  if (!standing) return '';
  return standing.status === 'reported' ? `“${standing.printed}”` : standing.status;
};

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ');
