import { writeCsv } from '../table/write-csv.ts';
import { templateRows, type Template } from './template-rows.ts';
import { FILLED_COLUMNS, TIDY_COLUMNS, tableOfRows, tidyRows, type TidyExport } from './tidy-rows.ts';

/** The figures as a CSV file that `readUpload` takes back unchanged. */
export function writeTidy(figures: TidyExport): string {
  return writeCsv(tableOfRows(TIDY_COLUMNS, tidyRows(figures)));
}

/** A district's figures as a CSV file to be filled in and brought back. */
export function writeTemplate(template: Template): string {
  return writeCsv(tableOfRows(FILLED_COLUMNS, templateRows(template)));
}
