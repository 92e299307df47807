import { isDerived, isIndex, labelOf, type Label } from './column-names.ts';
import { isPartOfYear } from './heading-period.ts';
import { isFigureLike, isMostly, type Content } from './measure-content.ts';
import type { Heading, HeadingReader } from './read-heading.ts';
import type { Fixed } from './reading.ts';
import type { Why } from './why.ts';

/** What a column is by its own heading and content, before its neighbours are asked. */
export type Class =
  /** `fixed`: the unit in 数值（万元）. */
  | { readonly kind: 'label'; readonly label: Label; readonly fixed: Fixed; readonly why: Why }
  | { readonly kind: 'figures'; readonly fixed: Fixed; readonly why: Why }
  | { readonly kind: 'aside'; readonly why: Why }
  /** A heading that no name explains. */
  | { readonly kind: 'open'; readonly fixed: Fixed; readonly rest: string }
  /** No heading; `filled` where something stands there all the same. */
  | { readonly kind: 'nameless'; readonly filled: boolean };

export function classifyColumn(
  parts: readonly string[],
  content: Content,
  readHeading: HeadingReader,
): Class {
  const lowest = parts.at(-1) ?? '';
  if (isIndex(lowest)) return { kind: 'aside', why: 'index' };
  if (isDerived(lowest)) return { kind: 'aside', why: 'derived' };
  const named = labelOf(parts.join('')) ?? labelOf(lowest);
  const byContent = labelByContent(content, named);
  if (byContent !== null) return makeLabel(byContent, byContent === named ? 'column-name' : 'content');
  if (named !== null) return makeLabel(named, 'column-name');
  if (parts.length === 0) return { kind: 'nameless', filled: content.filled > 0 };
  return classifyHeading(readHeading(parts));
}

function classifyHeading({ fixed, rest, grouped, isTotal }: Heading): Class {
  if (isTotal) return { kind: 'aside', why: 'total' };
  if (labelOf(rest) === 'value') return makeLabel('value', 'column-name', fixed);
  if (rest !== '') return { kind: 'open', fixed, rest };
  return { kind: 'figures', fixed, why: grouped ? 'heading-below' : 'heading' };
}

function makeLabel(label: Label, why: Why, fixed: Fixed = {}): Class {
  return { kind: 'label', label, fixed, why };
}

/** 单位 may head the districts that report, and the corner cell of a table may head anything. */
function labelByContent(content: Content, named: Label | null): Label | null {
  const mayBeOther = named === null || named === 'district' || named === 'metric' || named === 'unit';
  if (!mayBeOther) return null;
  if (isMostly(content, 'districts')) return 'district';
  return isMostly(content, 'metrics') ? 'metric' : null;
}

export interface HeaderCell {
  readonly parts: readonly string[];
  readonly content: Content;
  readonly isYear: boolean;
}

/**
 * How much a column speaks for its rows being the header. A bare year is a number, unless its neighbours are the
 * years before or after it; that is for the caller to say in `isYear`.
 */
export function weighClass(column: Class, { parts, content, isYear }: HeaderCell): number {
  if (!isYear && isFigureAtHead(column, parts)) return -2;
  if (column.kind === 'label') return 3;
  if (column.kind === 'figures') return weighFixed(column.fixed) + (isDated(column.fixed, parts) ? 1 : 0);
  if (column.kind === 'nameless') return column.filled ? -2 : 0;
  return column.kind === 'open' && !isMostly(content, 'figures') ? 0 : 1;
}

/** A number at the head of a column is a figure of the rows above its header, or a bare year. */
function isFigureAtHead(column: Class, parts: readonly string[]): boolean {
  if (column.kind === 'figures') {
    const { period, ...others } = column.fixed;
    return /^\d+$/.test(period ?? '') && Object.values(others).every((other) => other === undefined);
  }
  return column.kind !== 'label' && parts.some(isFigureLike);
}

/** 上半年 whose year stands above it says more than either alone. */
function isDated({ period }: Fixed, parts: readonly string[]): boolean {
  return period !== undefined && !isPartOfYear(period) && parts.some(isPartOfYear);
}

function weighFixed({ unit, ...names }: Fixed): number {
  const named = Object.values(names).filter((name) => name !== undefined).length;
  return (named > 0 ? 2 + named : 0) + (unit === undefined ? 0 : 1);
}
