import type { Element } from '@xmldom/xmldom';
import { measureEms } from '#core/chart/layout.ts';
import { all, children, texts, type OpenDeck } from './open-deck.ts';

const POINT = 12_700;
/** A line of a Chinese font comes to this much of its size; what stands in Latin alone to less. */
const CHINESE = 1.32;
const LATIN = 1.15;
/** In a table LibreOffice makes it as high as this where another font stands for 微软雅黑, as on a machine without that. */
const CHINESE_IN_TABLE = 1.65;

/** A shape of a slide with the room that its words take in a program, in points. */
export interface PlacedShape {
  readonly name: string;
  readonly kind: 'table' | 'text' | 'other';
  readonly top: number;
  /** As the slide says. */
  readonly bottom: number;
  /** As its words come out. */
  readonly needed: number;
  readonly width: number;
}

/** The shapes of each slide, a table's rows as high as a program draws them. */
export function placedShapes(deck: OpenDeck): readonly (readonly PlacedShape[])[] {
  const names = deck.names.filter((name) => /slides\/slide\d+\.xml$/.test(name));
  return names.map((name) => {
    const [tree] = all(deck.xml(name), 'p:spTree');
    return tree ? children(tree).flatMap(placeShape) : [];
  });
}

function placeShape(shape: Element): readonly PlacedShape[] {
  const [place] = [...all(shape, 'a:xfrm'), ...all(shape, 'p:xfrm')];
  if (!place || shape.nodeName === 'p:grpSpPr') return [];
  const [from, extent] = children(place);
  const top = Number(from?.getAttribute('y')) / POINT;
  const width = Number(extent?.getAttribute('cx')) / POINT;
  const bottom = top + Number(extent?.getAttribute('cy')) / POINT;
  const name = all(shape, 'p:cNvPr')[0]?.getAttribute('name') ?? '';
  const [table] = all(shape, 'a:tbl');
  if (table) return [{ name, kind: 'table', top, bottom, needed: top + tableHeight(table), width }];
  const [body] = all(shape, 'p:txBody');
  if (!body) return [{ name, kind: 'other', top, bottom, needed: bottom, width }];
  return [{ name, kind: 'text', top, bottom, needed: top + wordsHeight(body, width), width }];
}

function tableHeight(table: Element): number {
  const widths = all(table, 'a:gridCol').map((column) => Number(column.getAttribute('w')) / POINT);
  return all(table, 'a:tr').reduce((sum, row) => {
    const cells = all(row, 'a:tc').map((cell, at) => {
      const [properties] = all(cell, 'a:tcPr');
      const margin = (side: string): number => Number(properties?.getAttribute(side)) / POINT;
      const room = (widths[at] ?? 0) - margin('marL') - margin('marR');
      return wordsHeight(cell, room, CHINESE_IN_TABLE) + margin('marT') + margin('marB');
    });
    return sum + Math.max(Number(row.getAttribute('h')) / POINT, ...cells);
  }, 0);
}

const wordsHeight = (of: Element, width: number, chinese = CHINESE): number =>
  all(of, 'a:p').reduce((sum, paragraph) => {
    const runs = all(paragraph, 'a:r').map((run) => ({
      text: texts(run, 'a:t').join(''),
      size: Number(all(run, 'a:rPr')[0]?.getAttribute('sz')) / 100,
    }));
    const words = runs.map(({ text }) => text).join('');
    const wide = runs.reduce((ems, { text, size }) => ems + measureEms(text) * size, 0);
    const before = Number(all(paragraph, 'a:spcPts')[0]?.getAttribute('val') ?? 0) / 100;
    const type = Math.max(0, ...runs.map(({ size }) => size));
    const leading = /[\u2e80-\uffff]/u.test(words) ? chinese : LATIN;
    return sum + before + Math.ceil(wide / width) * type * leading;
  }, 0);
