import { escapeXml } from '../text/escape-xml.ts';
import { plainText } from '../text/plain-text.ts';
import { makeInert } from '../tidy/cell-text.ts';
import type { ShownTable } from './shown-table.ts';

/** Tables as they are pasted: HTML for programs that take cells with their look, lines and tabs for the rest. */
export interface PastedTables {
  readonly html: string;
  readonly text: string;
}

/** What is shown as cells for Excel and WPS, with the lines that stand below, a cell each. Nothing in them is ever taken for a formula. */
export function pasteTables(tables: readonly ShownTable[], below: readonly string[]): PastedTables {
  return {
    html: `${tables.map(toHtml).join('')}<table><tbody>${below.map((line) => toRow([line])).join('')}</tbody></table>`,
    text: [...tables.map(toText), below.map((line) => flat(line) + '\n').join('')].join('\n'),
  };
}

const toHtml = ({ caption, head, rows }: ShownTable): string =>
  `<table><caption>${cell(caption)}</caption><thead><tr>${head.map((text) => `<th>${cell(text)}</th>`).join('')}</tr></thead>` +
  `<tbody>${rows.map(toRow).join('')}</tbody></table>`;

const toRow = (row: readonly string[]): string =>
  `<tr>${row.map((text) => `<td style="mso-number-format:'\\@'">${cell(text)}</td>`).join('')}</tr>`;

const toText = ({ caption, head, rows }: ShownTable): string =>
  [[caption], head, ...rows].map((row) => row.map(flat).join('\t')).join('\n') + '\n';

const flat = (text: string): string => makeInert(plainText(text));

const cell = (text: string): string => escapeXml(flat(text));
