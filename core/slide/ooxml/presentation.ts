import type { Page } from '../slide.ts';
import { NOTES_PAGE } from './masters.ts';
import { emu } from './measure.ts';
import { DECLARATION, el, NAMESPACES, textEl } from './xml.ts';

/** Relations of the presentation before those of its slides: master, notes, two sorts of properties, theme, tables. */
const BEFORE_SLIDES = 6;

/** The list of the slides and their size. */
export function writePresentation(slides: number, { width, height }: Page): string {
  const ids = Array.from({ length: slides }, (_, index) =>
    el('p:sldId', { id: 256 + index, 'r:id': `rId${BEFORE_SLIDES + 1 + index}` }),
  );
  return (
    DECLARATION +
    el('p:presentation', { ...NAMESPACES, saveSubsetFonts: 1 }, [
      el('p:sldMasterIdLst', {}, [el('p:sldMasterId', { id: 2147483648, 'r:id': 'rId1' })]),
      el('p:notesMasterIdLst', {}, [el('p:notesMasterId', { 'r:id': 'rId2' })]),
      el('p:sldIdLst', {}, ids),
      el('p:sldSz', {
        cx: emu(width),
        cy: emu(height),
        type: width * 3 === height * 4 ? 'screen4x3' : undefined,
      }),
      el('p:notesSz', { cx: emu(NOTES_PAGE.width), cy: emu(NOTES_PAGE.height) }),
    ])
  );
}

/** Title and day. No clock: the same figures make the same file. */
export function writeCoreProperties({ title, date }: { title: string; date: string | null }): string {
  const names = {
    'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:dcterms': 'http://purl.org/dc/terms/',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  };
  const stamp = { 'xsi:type': 'dcterms:W3CDTF' };
  return (
    DECLARATION +
    el('cp:coreProperties', names, [
      textEl('dc:title', title),
      textEl('dc:creator', '并览 Binglan'),
      textEl('cp:lastModifiedBy', '并览 Binglan'),
      ...(date === null
        ? []
        : ['dcterms:created', 'dcterms:modified'].map((name) => textEl(name, `${date}T00:00:00Z`, stamp))),
    ])
  );
}

export function writeAppProperties(slides: number): string {
  return (
    DECLARATION +
    el('Properties', { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' }, [
      textEl('Application', 'Binglan'),
      textEl('Slides', String(slides)),
      textEl('Notes', String(slides)),
    ])
  );
}
