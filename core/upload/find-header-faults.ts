import { headerOf, type Label } from '../layout/column-names.ts';
import type { Reading } from '../layout/reading.ts';
import { locateFault, type RowProblem } from '../table/row-problem.ts';
import { makeFault } from '../tidy/tidy-faults.ts';

/** What keeps a table from being read at all: no header, no column of figures, or two of one kind. */
export function findHeaderFaults({
  header,
  columns,
}: Pick<Reading, 'header' | 'columns'>): readonly RowProblem[] {
  if (header === null)
    return [locateFault(makeFault('header-none'), { row: 1, column: null, at: null, header: '', value: '' })];
  const row = header.value.last;
  const faults: RowProblem[] = [];
  const seen = new Map<Label, number>();
  for (const { column, header: written, use, why } of columns) {
    if (use.kind !== 'label') continue;
    const before = seen.get(use.label);
    seen.set(use.label, column);
    if (before === undefined || (use.label === 'metric' && why === 'content')) continue;
    const fault = makeFault('header-twice', { text: written });
    faults.push(locateFault(fault, { row, column: use.label, at: column, header: '', value: written }));
  }
  if (!columns.some(({ use }) => use.kind === 'figures')) {
    const fault = makeFault('header-missing', { text: headerOf('value') });
    faults.push(locateFault(fault, { row, column: 'value', at: null, header: '', value: '' }));
  }
  return faults;
}
