import { DEFAULTS, type DefaultName, type Reading } from '#core/layout/reading.ts';
import type { RowProblem } from '#core/table/row-problem.ts';

/** The field by which a problem is mended where it is told. */
export type MendingField =
  | { readonly kind: 'cell'; readonly address: string }
  /** What a column is: one of the metrics or districts of the catalogue, or nothing that is read. */
  | { readonly kind: 'metric' | 'district' | 'aside'; readonly letter: string }
  /** Whether the blank cells of a column are read as the filled one above. */
  | { readonly kind: 'above'; readonly letter: string }
  /** What holds for all figures of a column. */
  | { readonly kind: 'unit' | 'scope'; readonly letter: string }
  /** What holds for the whole table. */
  | { readonly kind: 'default'; readonly name: DefaultName }
  | { readonly kind: 'header' };

/** Of more problems than these only the file with reasons tells. */
export const MOST_SHOWN = 100;

export interface Mending {
  /** None twice: that of a problem before it mends this one too. Null also where it is settled further down. */
  readonly field: MendingField | null;
  /** Whether the row may be left out here. */
  readonly mayLeaveOut: boolean;
}

type Problem = Pick<RowProblem, 'row' | 'column' | 'letter' | 'code'>;

/** For each problem, in their order, by what it is mended. */
export function planMending(problems: readonly Problem[], reading: Reading): readonly Mending[] {
  const headerRow = reading.header?.value.last ?? 0;
  const figures = new Set(
    reading.columns.filter(({ use }) => use.kind === 'figures').map(({ letter }) => letter),
  );
  const fillable = new Set(
    reading.columns.filter(({ below }) => below?.why === null).map(({ letter }) => letter),
  );
  const offered = new Set<string>();
  const isNew = (thing: object | number): boolean => {
    const key = JSON.stringify(thing);
    if (offered.has(key)) return false;
    offered.add(key);
    return true;
  };
  return problems.map((problem) => {
    const field = findFields(problem, { headerRow, figures, fillable }).find(isNew) ?? null;
    return { field, mayLeaveOut: problem.row > headerRow && isNew(problem.row) };
  });
}

interface Columns {
  readonly headerRow: number;
  /** By their letters: those of figures, and those with blank cells below a filled one. */
  readonly figures: ReadonlySet<string>;
  readonly fillable: ReadonlySet<string>;
}

/** What mends a problem, the best first. */
function findFields(
  { row, column, letter, code }: Problem,
  { headerRow, figures, fillable }: Columns,
): readonly MendingField[] {
  if (letter === null) {
    if (code === 'header-none') return [{ kind: 'header' }];
    const name = DEFAULTS.find((each) => each === column);
    return name === undefined ? [] : [{ kind: 'default', name }];
  }
  const cell = { kind: 'cell', address: `${letter}${row}` } as const;
  if (code === 'unit-missing' && figures.has(letter)) return [{ kind: 'unit', letter }, cell];
  if (code === 'missing' && fillable.has(letter)) return [{ kind: 'above', letter }, cell];
  if (row > headerRow) return [cell];
  if (code === 'header-twice') return [{ kind: 'aside', letter }];
  const said = (['metric', 'district', 'unit', 'scope'] as const).find((kind) => kind === column);
  return figures.has(letter) && said !== undefined ? [{ kind: said, letter }] : [cell];
}
