import { el, type Xml } from './xml.ts';

/**
 * 微软雅黑 comes with Windows, with Office for macOS and with WPS for Windows; elsewhere each program takes its own
 * Chinese sans in its place, as LibreOffice takes Noto Sans CJK, of the same widths. A serif would not do: 宋体 is
 * drawn for small print, and its bold is made by smearing. Arial is everywhere, or something of exactly its widths.
 */
export const CHINESE_FONT = '微软雅黑';
export const LATIN_FONT = 'Arial';

/** The fonts of the theme, wherever a run may stand. In a chart they have to be named: it takes none by itself. */
export const themeFonts = (): readonly Xml[] => [
  el('a:latin', { typeface: '+mn-lt' }),
  el('a:ea', { typeface: '+mn-ea' }),
  el('a:cs', { typeface: '+mn-cs' }),
];
