import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Aliases } from '../../catalogue/read-aliases.ts';
import type { Reading } from '../../layout/reading.ts';
import type { Why } from '../../layout/why.ts';
import type { Table } from '../../table/grid.ts';
import { locateFault, type RowProblem } from '../../table/row-problem.ts';
import type { Draft } from '../../tidy/draft.ts';
import { matchKey } from '../../tidy/match-key.ts';
import { makeWarning } from './warning-words.ts';

interface WordsAround {
  readonly table: Table;
  readonly reading: Reading;
  readonly sheetName: string;
  readonly fileName: string;
  /** The figures that may be published. */
  readonly drafts: readonly Draft[];
  readonly catalogue: Pick<Catalogue, 'metrics' | 'sources' | 'scopes'>;
  readonly aliases: Pick<Aliases, 'metrics'>;
}

/** What is not there yet, and what is only about so much, as `matchKey` has it. */
const PLANNED = /计划|规划|目标|任务|预计|预期|plan(?!at|e|t)|target|forecast|project(?:ed|ion)/;
const ROUGH = /约数|概数|近似|大约|估算|估计|预估|测算|approximat|estimat/;

interface Line {
  readonly row: number;
  /** The column of the cell; null where it is no cell of the table. */
  readonly at: number | null;
  readonly text: string;
}

/**
 * One warning for the table where the words around it call its figures planned or rough while they are read as reported
 * or exact. A name of the catalogue in which such a word stands (繁星计划) says nothing of the figures.
 */
export function findWordsAround({ drafts, ...around }: WordsAround): readonly RowProblem[] {
  const isReported = drafts.some(({ figure }) => figure !== null);
  const isExact = drafts.some(({ figure }) => figure?.bound === 'exact');
  if (!isReported) return [];
  const strike = makeStriker(around);
  const telling = linesAround(around).filter(({ text }) => {
    const left = strike(matchKey(text));
    return PLANNED.test(left) || (isExact && ROUGH.test(left));
  });
  const [first] = telling;
  if (first === undefined) return [];
  const fault = makeWarning('words-around', { words: telling.map(({ text }) => text.trim()) });
  return [locateFault(fault, { row: first.row, at: first.at, column: null, header: '', value: first.text })];
}

/** The cells above the header, the notes and headings below it, and the names from which something was taken. */
function linesAround({
  table,
  reading,
  sheetName,
  fileName,
}: Pick<WordsAround, 'table' | 'reading' | 'sheetName' | 'fileName'>): readonly Line[] {
  const top = reading.header?.value.first ?? 1;
  const linesOf = (row: number): readonly Line[] =>
    (table[row - 1] ?? []).flatMap((text, at) => (text.trim() === '' ? [] : [{ row, at: at + 1, text }]));
  const below = reading.leftOut.filter(({ why }) => why === 'note' || why === 'section');
  const isTakenFrom = (name: Why) => Object.values(reading.defaults).some(({ why }) => why === name);
  return [
    ...Array.from({ length: top - 1 }, (_, index) => linesOf(index + 1)).flat(),
    ...below.flatMap(({ row }) => linesOf(row)),
    ...(isTakenFrom('sheet-name') ? [{ row: top, at: null, text: sheetName }] : []),
    ...(isTakenFrom('file-name') ? [{ row: top, at: null, text: fileName }] : []),
  ];
}

/** Takes the names of the catalogue out of a line, the longest first. */
function makeStriker({ catalogue, aliases }: Pick<WordsAround, 'catalogue' | 'aliases'>) {
  const { metrics, sources, scopes } = catalogue;
  const names = [
    ...[...metrics, ...scopes].flatMap(({ name }) => [name.zh, name.en]),
    ...sources.flatMap(({ title }) => [title.zh, title.en]),
    ...aliases.metrics.keys(),
  ]
    .map(matchKey)
    .filter((name) => PLANNED.test(name) || ROUGH.test(name))
    .toSorted((a, b) => b.length - a.length);
  return (line: string): string => names.reduce((left, name) => left.replaceAll(name, ' '), line);
}
