import { locateFault, type RowProblem } from '../table/row-problem.ts';
import { matchKey } from './match-key.ts';
import { makeFault, type TidyFaultCode } from './tidy-faults.ts';

/** Header, then what else people call the column. The first name is the one that is written. */
const columnNames = {
  district: ['区县', 'district', '区', '县区', '区/县', '区（县）', '地区'],
  metric: ['指标', 'metric', '指标名称', 'indicator'],
  value: ['数值', 'value', '值', '数据'],
  unit: ['单位', 'unit', '计量单位'],
  period: ['时期', 'period', '时间', '期间', '统计时期', '统计期间'],
  scope: ['口径', 'scope', '统计口径'],
  status: ['状态', 'status'],
  source: ['来源', 'source', '数据来源'],
  locator: ['出处', 'locator'],
  note: ['备注', 'note', '说明'],
} as const;

/** What our own export adds and the upload leaves aside, because it follows from the rest. */
const derivedNames = {
  subject: ['主题', 'subject'],
  low: ['下限', 'low'],
  high: ['上限', 'high'],
  bound: ['界', 'bound'],
  sinceVersion: ['自版本', 'sinceVersion', 'since version'],
} as const;

export type TidyColumn = keyof typeof columnNames;
type AnyColumn = TidyColumn | keyof typeof derivedNames;

export interface TidyHeader {
  /** Where each column stands, from 0. */
  readonly places: ReadonlyMap<TidyColumn, number>;
  /** The cells of the header row, trimmed. */
  readonly cells: readonly string[];
  /** False where a column that every row needs is not there, or one is there twice. */
  readonly usable: boolean;
  readonly problems: readonly RowProblem[];
}

const allNames = { ...columnNames, ...derivedNames };
const columnByKey = new Map(
  (Object.keys(allNames) as readonly AnyColumn[]).flatMap((column) =>
    allNames[column].map((name) => [matchKey(name), column] as const),
  ),
);

export function headerOf(column: AnyColumn): string {
  return allNames[column][0];
}

/** Reads a header row: names in Chinese or English, in any order. `row` is where it stands in the file. */
export function readHeader(written: readonly string[], row: number): TidyHeader {
  const cells = written.map((cell) => cell.trim());
  const columns = cells.map((cell) => columnByKey.get(matchKey(cell)));
  const places = new Map<TidyColumn, number>();
  columns.forEach((column, at) => {
    if (column !== undefined && isTidyColumn(column) && !places.has(column)) places.set(column, at);
  });
  const problem = (
    code: TidyFaultCode,
    { column = null, at = null, value = '', text = value }: HeaderFault,
  ) => locateFault(makeFault(code, { text }), { row, column, at, header: '', value });
  if (places.size === 0) {
    const none = problem('header-none', { value: cells.join(',').slice(0, 200) });
    return { places, cells, usable: false, problems: [none] };
  }

  const unknown = cells.flatMap((cell, index) =>
    cell !== '' && columns[index] === undefined
      ? [problem('header-unknown', { column: cell, at: index + 1, value: cell })]
      : [],
  );
  const twice = columns.flatMap((column, index) =>
    column !== undefined && columns.indexOf(column) < index
      ? [problem('header-twice', { column, at: index + 1, value: cells[index] ?? '' })]
      : [],
  );
  const missing = missingColumns(places).map((column) =>
    problem('header-missing', { column, text: headerOf(column) }),
  );
  return {
    places,
    cells,
    usable: missing.length + twice.length === 0,
    problems: [...unknown, ...twice, ...missing],
  };
}

interface HeaderFault {
  readonly column?: string | null;
  readonly at?: number | null;
  readonly value?: string;
  readonly text?: string;
}

function missingColumns(places: ReadonlyMap<TidyColumn, number>): readonly TidyColumn[] {
  const needed: TidyColumn[] = ['district', 'metric', 'period'];
  if (!places.has('status')) needed.push('value');
  return needed.filter((column) => !places.has(column));
}

function isTidyColumn(column: AnyColumn): column is TidyColumn {
  return column in columnNames;
}
