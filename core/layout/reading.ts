import type { Encoding } from '../table/decode-text.ts';
import type { Delimiter } from '../table/find-delimiter.ts';
import type { Label } from './column-names.ts';
import type { Why } from './why.ts';

/** `tidy`: one figure a row. Else what the header row holds above the figures. */
export type Layout = 'tidy' | 'metrics-across' | 'districts-across' | 'periods-across';

/** What the header says of the figures below it: names as written, or as a person chose them. */
export interface Fixed {
  readonly district?: string | undefined;
  readonly metric?: string | undefined;
  readonly period?: string | undefined;
  readonly scope?: string | undefined;
  readonly unit?: string | undefined;
}

/** What a column is. Under `value` of a tidy table there are figures of which the header says nothing. */
export type ColumnUse =
  | { readonly kind: 'label'; readonly label: Exclude<Label, 'value'> }
  | { readonly kind: 'figures'; readonly fixed: Fixed }
  | { readonly kind: 'aside' };

export interface ColumnReading {
  /** From 1. */
  readonly column: number;
  readonly letter: string;
  /** The header from top to bottom, joined: 贷款 金额（万元）. */
  readonly header: string;
  readonly use: ColumnUse;
  readonly why: Why;
  /** What a person says of all its figures, whatever stands in its header and in the cells beside. */
  readonly said?: SaidOfColumn;
  /** Left out where there are none. */
  readonly below?: BelowFilled;
}

/** Blank cells of a column that stand below a filled one. */
export interface BelowFilled {
  readonly count: number;
  /** On what ground they are read as the one above; null where they are read as blank. */
  readonly why: Why | null;
}

export interface SaidOfColumn {
  /** Where the rows name the metric, it holds for those that it fits. */
  readonly unit?: Taken<string>;
  readonly scope?: Taken<string>;
}

/** Something that was worked out or chosen, and on what ground. */
export interface Taken<Value> {
  readonly value: Value;
  readonly why: Why;
}

/** What holds for every figure of which the table itself says nothing else. */
export const DEFAULTS = ['district', 'metric', 'period', 'scope', 'unit', 'source'] as const;
export type DefaultName = (typeof DEFAULTS)[number];

export interface LeftOutRow {
  readonly row: number;
  readonly why: Why;
  /** How the row begins. */
  readonly text: string;
}

/** How a table was understood; each part can be changed by the same part of a `ReadingChoice`. */
export interface Reading {
  readonly layout: Taken<Layout>;
  /** The rows of the header, from 1; null where none was found. */
  readonly header: Taken<{ readonly first: number; readonly last: number }> | null;
  readonly columns: readonly ColumnReading[];
  readonly defaults: Readonly<Partial<Record<DefaultName, Taken<string>>>>;
  /** Rows below the header that hold something and were left out, in their order. Blank rows are not named. */
  readonly leftOut: readonly LeftOutRow[];
  /** The same for every file with such a header: under it a choice is remembered. */
  readonly shape: string;
}

/** What a person chose over what was worked out. Whatever is not given stays as it was worked out. */
export interface ReadingChoice {
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: Delimiter | undefined;
  readonly sheet?: string | undefined;
  /** Whether hidden rows and columns count. */
  readonly hidden?: 'take' | 'leave-out' | undefined;
  readonly layout?: Layout | undefined;
  readonly header?: { readonly first: number; readonly last: number } | undefined;
  /** By the letters of the column. */
  readonly columns?: Readonly<Record<string, ColumnUse>> | undefined;
  /** The unit, and the scope, of the figures in a column, by its letters: they hold over what the file says. */
  readonly units?: Readonly<Record<string, string>> | undefined;
  readonly scopes?: Readonly<Record<string, string>> | undefined;
  /** By the letters of a column whose blank cells are read as the filled one above. */
  readonly above?: Readonly<Record<string, 'take'>> | undefined;
  /** By the number of the row. */
  readonly rows?: Readonly<Record<string, 'take' | 'leave-out'>> | undefined;
  readonly defaults?: Readonly<Partial<Record<DefaultName, string | undefined>>> | undefined;
  /** Cells mended in the preview, by their address: C5. */
  readonly cells?: Readonly<Record<string, string>> | undefined;
  /** What of it was taken over from the last file of the same shape, until it is chosen otherwise. */
  readonly recalled?: ReadingChoice | undefined;
  /** The shape of the file as it is read with nothing chosen. */
  readonly shape?: string | undefined;
}
