import { stripHidden } from '../../text/plain-text.ts';
import { makeInert } from '../../tidy/cell-text.ts';
import { cellAddress, columnLetter } from '../column-letter.ts';
import type { Merge } from '../grid.ts';
import { writeZip, type ZipPart } from '../zip/write-zip.ts';

export interface WrittenSheet {
  readonly name: string;
  readonly isHidden?: boolean;
  /** A cell that is a number stays one, whatever its column. */
  readonly table: readonly (readonly (string | number)[])[];
  /** The width of each column in characters of half width. */
  readonly widths: readonly number[];
  /** Whether the first row is a header: bold, and always in sight. */
  readonly hasHeader: boolean;
  /** Columns, from 1, in which digits alone are stored as a number, so that they can be added up. */
  readonly numberColumns: readonly number[];
  /** Columns, from 1, whose numbers are days since the end of 1899, shown as dates. */
  readonly dateColumns?: readonly number[];
  readonly merges?: readonly Merge[];
  /** Rows and columns, from 1, that are not shown. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** More than this in one cell and Excel takes the file for damaged. */
const LONGEST_TEXT = 32_767;

/** Styles of a cell by their place in the style sheet. */
const STYLE = { number: 0, text: 1, header: 2, date: 3 } as const;

/** A workbook of plain sheets. Every cell is a text that no spreadsheet runs, or a number. */
export function writeXlsx(sheets: readonly WrittenSheet[]): Promise<Uint8Array> {
  const at = sheets.map((sheet, index) => ({ sheet, number: index + 1 }));
  const types = [
    override('/xl/workbook.xml', `${TYPE}.sheet.main+xml`),
    override('/xl/styles.xml', `${TYPE}.styles+xml`),
    ...at.map(({ number }) => override(`/xl/worksheets/sheet${number}.xml`, `${TYPE}.worksheet+xml`)),
  ];
  const parts: readonly ZipPart[] = [
    {
      name: '[Content_Types].xml',
      text: `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types.join('')}</Types>`,
    },
    { name: '_rels/.rels', text: relations([relation(1, 'officeDocument', 'xl/workbook.xml')]) },
    {
      name: 'xl/workbook.xml',
      text: `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${at
        .map(
          ({ sheet, number }) =>
            `<sheet name="${escape(sheet.name)}" sheetId="${number}"${sheet.isHidden ? ' state="hidden"' : ''} r:id="rId${number}"/>`,
        )
        .join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: relations([
        ...at.map(({ number }) => relation(number, 'worksheet', `worksheets/sheet${number}.xml`)),
        relation(sheets.length + 1, 'styles', 'styles.xml'),
      ]),
    },
    { name: 'xl/styles.xml', text: STYLES },
    ...at.map(({ sheet, number }) => ({ name: `xl/worksheets/sheet${number}.xml`, text: writeSheet(sheet) })),
  ];
  return writeZip(parts);
}

const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="等线"/></font><font><b/><sz val="11"/><name val="等线"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" applyFont="1" applyNumberFormat="1"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`;

const FROZEN =
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';

function writeSheet(sheet: WrittenSheet): string {
  const { table, widths, hasHeader, numberColumns, dateColumns, merges = [] } = sheet;
  const hiddenRows = new Set(sheet.hiddenRows);
  const hiddenColumns = new Set(sheet.hiddenColumns);
  const numeric = new Set(numberColumns);
  const dates = new Set(dateColumns);
  const columns = widths.map(
    (width, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"${hide(hiddenColumns.has(at + 1))}/>`,
  );
  const rows = table.map((cells, at) => {
    const row = at + 1;
    const written = cells.map((cell, index) => {
      const column = index + 1;
      if (cell === '') return '';
      const address = `${columnLetter(column)}${row}`;
      if (typeof cell === 'number')
        return `<c r="${address}" s="${dates.has(column) ? STYLE.date : STYLE.number}"><v>${cell}</v></c>`;
      if (numeric.has(column) && isPlainNumber(cell)) return `<c r="${address}"><v>${cell}</v></c>`;
      const style = hasHeader && row === 1 ? STYLE.header : STYLE.text;
      return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escape(makeInert(stripHidden(cell)))}</t></is></c>`;
    });
    return `<row r="${row}"${hide(hiddenRows.has(row))}>${written.join('')}</row>`;
  });
  const width = Math.max(1, ...table.slice(0, 1).map(({ length }) => length));
  const all = `A1:${columnLetter(width)}${Math.max(1, table.length)}`;
  return `${XML}<worksheet xmlns="${MAIN}">${hasHeader ? FROZEN : ''}<cols>${columns.join('')}</cols><sheetData>${rows.join('')}</sheetData>${writeMerges(merges)}<ignoredErrors><ignoredError sqref="${all}" numberStoredAsText="1"/></ignoredErrors></worksheet>`;
}

const hide = (isHidden: boolean): string => (isHidden ? ' hidden="1"' : '');

function writeMerges(merges: readonly Merge[]): string {
  if (merges.length === 0) return '';
  const each = merges.map(
    ({ top, left, bottom, right }) =>
      `<mergeCell ref="${cellAddress(top, left)}:${cellAddress(bottom, right)}"/>`,
  );
  return `<mergeCells count="${merges.length}">${each.join('')}</mergeCells>`;
}

/** Digits that come back from a number as they were. */
function isPlainNumber(text: string): boolean {
  return (
    /^(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?$/.test(text) && text.length <= 16 && String(Number(text)) === text
  );
}

function override(path: string, type: string): string {
  return `<Override PartName="${path}" ContentType="${type}"/>`;
}

function relation(number: number, type: string, target: string): string {
  return `<Relationship Id="rId${number}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

function relations(each: readonly string[]): string {
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML; what XML does not allow is written _x000D_, and what looks like that is guarded from it. */
function escape(text: string): string {
  const cut = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
  return (
    cut
      .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
      // eslint-disable-next-line no-control-regex -- these are what must not stand in XML
      .replace(/[\x00-\x08\x0B-\x1F\uFFFE\uFFFF]|\p{Surrogate}/gu, (char) => {
        return `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
      })
      .replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char)
  );
}
