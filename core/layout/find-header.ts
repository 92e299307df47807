import { isBlankRow, type Grid } from '../table/grid.ts';
import type { FindAnchor } from '../table/merged-cells.ts';
import { classifyColumn, weighClass, type Class } from './classify-column.ts';
import { growHeader } from './grow-header.ts';
import { countTexts, mayLeadHeader, readHeaderParts, type HeaderRows } from './header-parts.ts';
import type { Content, ContentMeter } from './measure-content.ts';
import type { HeadingReader } from './read-heading.ts';

const MOST_ROWS_ABOVE = 20;
const MOST_DEPTH = 3;
const SAMPLED_ROWS = 100;
/** Below this nothing in the rows is known. */
const LEAST_WEIGHT = 3;

export interface HeaderContext {
  readonly grid: Grid;
  readonly width: number;
  readonly anchor: FindAnchor;
  readonly readHeading: HeadingReader;
  readonly measure: ContentMeter;
}

export interface ClassifiedColumn {
  readonly parts: readonly string[];
  readonly content: Content;
  readonly is: Class;
}

/** The rows whose cells name the most of what stands below them; null where none name anything. */
export function findHeader(context: HeaderContext): HeaderRows | null {
  const { table } = context.grid;
  let best: { readonly rows: HeaderRows; readonly weight: number } | null = null;
  let seen = 0;
  for (let last = 1; last <= table.length && seen < MOST_ROWS_ABOVE; last++) {
    if (isBlankRow(table[last - 1] ?? [])) continue;
    seen++;
    const contents = measureColumns(last, context);
    for (let depth = 1; depth <= MOST_DEPTH && depth <= last; depth++) {
      const first = last - depth + 1;
      if (depth > 1 && !mayLeadHeader(table[first - 1] ?? [])) break;
      const columns = classify({ first, last }, contents, context);
      if (context.width > 1 && countTexts(columns.map(({ parts }) => parts.join('\n'))) < 2) continue;
      const weight = weighColumns(columns);
      if (weight >= LEAST_WEIGHT && weight > (best?.weight ?? 0)) best = { rows: { first, last }, weight };
    }
  }
  if (best === null) return null;
  const labels = classifyColumns(best.rows, context).flatMap(({ is }, index) =>
    is.kind === 'label' && is.label !== 'value' ? [index] : [],
  );
  return growHeader({ ...context, header: best.rows, labels: new Set(labels) });
}

function weighColumns(columns: readonly ClassifiedColumn[]): number {
  const years = columns.map(({ parts }) => Number(/^(?:19|20)\d\d$/.exec(parts.join(''))?.[0] ?? 0));
  return columns.reduce((sum, { is, parts, content }, at) => {
    const year = years[at] ?? 0;
    const isYear =
      year > 0 && [years[at - 1], years[at + 1]].some((other = 0) => Math.abs(other - year) === 1);
    return sum + weighClass(is, { parts, content, isYear });
  }, 0);
}

export function classifyColumns(rows: HeaderRows, context: HeaderContext): readonly ClassifiedColumn[] {
  return classify(rows, measureColumns(rows.last, context), context);
}

function classify(
  rows: HeaderRows,
  contents: readonly Content[],
  { grid, width, anchor, readHeading }: HeaderContext,
): readonly ClassifiedColumn[] {
  return readHeaderParts(grid, rows, width, anchor).map((parts, index) => {
    const content = contents[index] ?? NOTHING;
    return { parts, content, is: classifyColumn(parts, content, readHeading) };
  });
}

const NOTHING: Content = { filled: 0, districts: 0, metrics: 0, periods: 0, figures: 0 };

function measureColumns(after: number, { grid, width, measure }: HeaderContext): readonly Content[] {
  const sample = sampleRows(grid, after);
  return Array.from({ length: width }, (_, index) => measure(sample.map((cells) => cells[index] ?? '')));
}

function sampleRows({ table }: Grid, after: number): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  for (let at = after; at < table.length && rows.length < SAMPLED_ROWS; at++) {
    const cells = table[at] ?? [];
    if (!isBlankRow(cells)) rows.push(cells);
  }
  return rows;
}
