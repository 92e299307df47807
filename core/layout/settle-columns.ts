import { columnLetter } from '../table/column-letter.ts';
import { isMostly } from './measure-content.ts';
import type { ClassifiedColumn } from './find-header.ts';
import type { HeadingReader } from './read-heading.ts';
import type { ColumnReading, ColumnUse, Fixed, Layout, ReadingChoice } from './reading.ts';
import type { SaidOfColumn, Taken } from './reading.ts';
import { groundOf } from './remember-choice.ts';
import type { Why } from './why.ts';

export interface SettledColumns {
  readonly layout: Taken<Layout>;
  readonly columns: readonly ColumnReading[];
}

export interface ColumnsToSettle {
  readonly columns: readonly ClassifiedColumn[];
  readonly hiddenColumns: ReadonlySet<number>;
  /** Rows below the header, for what only two columns together name. */
  readonly sample: readonly (readonly string[])[];
  readonly readHeading: HeadingReader;
  readonly choice: ReadingChoice;
}

type Settled = { readonly use: ColumnUse; readonly why: Why };

/** Says of every column what it is, those whose headings are not known by what stands beside them. */
export function settleColumns({
  columns,
  hiddenColumns,
  sample,
  readHeading,
  choice,
}: ColumnsToSettle): SettledColumns {
  const layout = choice.layout
    ? { value: choice.layout, why: groundOf(choice.layout, choice.recalled?.layout) }
    : findLayout(columns);
  const groups = findMetricGroups(columns, sample, readHeading);
  const settled = columns.map((column, index): Settled => {
    const letter = columnLetter(index + 1);
    const chosen = choice.columns?.[letter];
    if (chosen !== undefined) {
      const why = groundOf(chosen, choice.recalled?.columns?.[letter]);
      return { use: keepStated(chosen, column), why };
    }
    if (hiddenColumns.has(index + 1)) return { use: ASIDE, why: 'hidden' };
    if (groups.has(index)) return { use: { kind: 'label', label: 'metric' }, why: 'content' };
    return settle(index, layout.value, columns);
  });
  return {
    layout,
    columns: settled.map(({ use, why }, index) => {
      const letter = columnLetter(index + 1);
      const said = use.kind === 'figures' ? whatIsSaid(letter, choice) : {};
      return {
        column: index + 1,
        letter,
        header: columns[index]?.parts.join(' ') ?? '',
        use,
        why,
        ...(Object.keys(said).length === 0 ? {} : { said }),
      };
    }),
  };
}

function whatIsSaid(letter: string, { units, scopes, recalled }: ReadingChoice): SaidOfColumn {
  const unit = units?.[letter];
  const scope = scopes?.[letter];
  return {
    ...(unit === undefined ? {} : { unit: { value: unit, why: groundOf(unit, recalled?.units?.[letter]) } }),
    ...(scope === undefined
      ? {}
      : { scope: { value: scope, why: groundOf(scope, recalled?.scopes?.[letter]) } }),
  };
}

const ASIDE: ColumnUse = { kind: 'aside' };

/** Whoever says which metric or district a column is means that, and not that its heading no longer says 万元 or 2024年. */
function keepStated(chosen: ColumnUse, { is }: ClassifiedColumn): ColumnUse {
  if (chosen.kind !== 'figures' || !('fixed' in is)) return chosen;
  if (chosen.fixed.metric === undefined && chosen.fixed.district === undefined) return chosen;
  return { kind: 'figures', fixed: { ...is.fixed, ...chosen.fixed } };
}

function findLayout(columns: readonly ClassifiedColumn[]): Taken<Layout> {
  const count = (wanted: keyof Fixed) =>
    columns.filter(({ is }) => is.kind === 'figures' && is.fixed[wanted] !== undefined).length;
  const across = { metrics: count('metric'), districts: count('district'), periods: count('period') };
  const hasMetrics = hasLabel(columns, 'metric');
  if (
    hasLabel(columns, 'value') &&
    (hasMetrics || across.metrics + across.districts + across.periods === 0)
  ) {
    return { value: 'tidy', why: 'value-column' };
  }
  if (isTidyInAllButName(columns)) return { value: 'tidy', why: 'neighbours' };
  if (across.metrics > 0 && across.metrics >= across.districts)
    return { value: 'metrics-across', why: 'across' };
  if (across.districts > 0) return { value: 'districts-across', why: 'across' };
  if (across.periods > 0) return { value: 'periods-across', why: 'across' };
  return {
    value: hasMetrics && !hasLabel(columns, 'district') ? 'districts-across' : 'metrics-across',
    why: 'neighbours',
  };
}

/** District and metric beside one column of numbers whatever it is called: one figure a row. */
function isTidyInAllButName(columns: readonly ClassifiedColumn[]): boolean {
  const open = columns.filter(({ is, content }) => is.kind === 'open' && isMostly(content, 'figures'));
  return open.length === 1 && hasLabel(columns, 'district') && hasLabel(columns, 'metric');
}

function hasLabel(columns: readonly ClassifiedColumn[], label: string): boolean {
  return columns.some(({ is }) => is.kind === 'label' && is.label === label);
}

function settle(index: number, layout: Layout, columns: readonly ClassifiedColumn[]): Settled {
  const column = columns[index];
  if (column === undefined) return { use: ASIDE, why: 'unknown' };
  const { is, content } = column;
  switch (is.kind) {
    case 'label':
      if (isOutdone(index, columns)) return { use: ASIDE, why: 'unknown' };
      if (is.label !== 'value') return { use: { kind: 'label', label: is.label }, why: is.why };
      if (layout === 'tidy') return { use: { kind: 'figures', fixed: is.fixed }, why: is.why };
      return { use: ASIDE, why: 'unknown' };
    case 'figures':
      return layout === 'tidy'
        ? { use: ASIDE, why: 'unknown' }
        : { use: { kind: 'figures', fixed: is.fixed }, why: is.why };
    case 'aside':
      return { use: ASIDE, why: is.why };
    case 'nameless':
      return { use: ASIDE, why: 'unknown' };
    case 'open': {
      if (layout === 'tidy' && isTidyInAllButName(columns) && isMostly(content, 'figures')) {
        return { use: { kind: 'figures', fixed: is.fixed }, why: 'neighbours' };
      }
      const axis = layout === 'districts-across' ? 'district' : 'metric';
      const isLabelled = hasLabel(columns, axis);
      if (layout === 'tidy' || isLabelled || !isMostly(content, 'figures'))
        return { use: ASIDE, why: 'unknown' };
      return { use: { kind: 'figures', fixed: { ...is.fixed, [axis]: is.rest } }, why: 'neighbours' };
    }
  }
}

/** A column that has a label by its content alone gives way to one of that name, and to one before it. */
function isOutdone(index: number, columns: readonly ClassifiedColumn[]): boolean {
  const is = columns[index]?.is;
  if (is?.kind !== 'label' || is.why !== 'content') return false;
  return columns.some(
    ({ is: other }, at) =>
      at !== index &&
      other.kind === 'label' &&
      other.label === is.label &&
      (other.why !== 'content' || at < index),
  );
}

/**
 * Columns that name the metric only together: 贷款 | 笔数. A column of words before the metrics belongs to them where
 * more cells are known with it than without.
 */
function findMetricGroups(
  columns: readonly ClassifiedColumn[],
  sample: readonly (readonly string[])[],
  readHeading: HeadingReader,
): ReadonlySet<number> {
  const pairs = columns.slice(1).map((right, index) => ({ left: columns[index], right, index }));
  const found = pairs.filter(({ left, right, index }) => {
    if (
      !left ||
      !mayNameMetric(left) ||
      !mayNameMetric(right) ||
      (left.is.kind === right.is.kind && left.is.kind === 'label')
    )
      return false;
    const known = (parts: (cells: readonly string[]) => readonly string[]) =>
      sample.filter((cells) => readHeading(parts(cells)).fixed.metric !== undefined).length;
    let group = '';
    const together = known((cells) => {
      group = cells[index] || group;
      return [group, cells[index + 1] ?? ''];
    });
    return (
      together > known((cells) => [cells[index + 1] ?? '']) &&
      together > known((cells) => [cells[index] ?? ''])
    );
  });
  return new Set(found.flatMap(({ index }) => [index, index + 1]));
}

function mayNameMetric({ is, content }: ClassifiedColumn): boolean {
  if (is.kind === 'label') return is.label === 'metric';
  return (
    (is.kind === 'open' || is.kind === 'nameless') && content.filled > 0 && !isMostly(content, 'figures')
  );
}
