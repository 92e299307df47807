import type { Table } from '../table/grid.ts';
import { writeXlsx, type WrittenSheet } from '../table/workbook/write-xlsx.ts';
import { notesTable } from './notes-table.ts';
import { FILLED_COLUMNS, TIDY_COLUMNS, tableOfRows, tidyRows, type TidyColumn } from './tidy-rows.ts';
import type { TidyExport, TidyRow } from './tidy-rows.ts';
import { templateRows, type Template } from './template-rows.ts';

/** As wide as most of what stands in it, in characters of half width. */
const WIDTHS: Readonly<Record<TidyColumn, number>> = {
  ...{ district: 10, metric: 26, value: 16, unit: 8, period: 24, scope: 28, status: 10, source: 18 },
  ...{ locator: 18, note: 36, low: 12, high: 12, bound: 8, subject: 12, sinceVersion: 8 },
};
const NUMBERS: readonly TidyColumn[] = ['value', 'low', 'high', 'sinceVersion'];

interface Versioned {
  /** The version at which the figures stood. */
  readonly version: number;
}

/** The figures as an XLSX that `readUpload` takes back unchanged, with a sheet that explains them and says `more`. */
export function writeTidyWorkbook({
  version,
  more = [],
  ...figures
}: TidyExport & Versioned & { readonly more?: Table }): Promise<Uint8Array> {
  return writeXlsx([sheetOf(TIDY_COLUMNS, tidyRows(figures)), notesSheet(TIDY_COLUMNS, version, more)]);
}

/** A district's figures as an XLSX to be filled in and brought back. */
export function writeTemplateWorkbook({ version, ...template }: Template & Versioned): Promise<Uint8Array> {
  return writeXlsx([sheetOf(FILLED_COLUMNS, templateRows(template)), notesSheet(FILLED_COLUMNS, version)]);
}

function sheetOf(columns: readonly TidyColumn[], rows: readonly TidyRow[]): WrittenSheet {
  return {
    name: '数据',
    table: tableOfRows(columns, rows),
    widths: columns.map((column) => WIDTHS[column]),
    hasHeader: true,
    numberColumns: NUMBERS.map((column) => columns.indexOf(column) + 1).filter((at) => at > 0),
  };
}

function notesSheet(columns: readonly TidyColumn[], version: number, more: Table = []): WrittenSheet {
  return {
    name: '说明',
    table: [...notesTable(columns, version), ...more],
    widths: [18, 60, 80],
    hasHeader: true,
    numberColumns: [],
  };
}
