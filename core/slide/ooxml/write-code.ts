import type { CodeShape } from '../slide.ts';
import { solidFill } from './colours.ts';
import type { ShapeContext } from './write-shape.ts';
import { transform } from './write-shape.ts';
import { el, type Xml } from './xml.ts';

/** Squares as one drawn path, dark whatever the theme, as cameras want them: sharp at any size, and no picture that could be lost. */
export function writeCode({ name, description, box, squares, link }: CodeShape, context: ShapeContext): Xml {
  const relation = context.linkTo(link);
  return el('p:sp', {}, [
    el('p:nvSpPr', {}, [
      el('p:cNvPr', { id: context.id, name, descr: description }, [
        relation === null ? null : el('a:hlinkClick', { 'r:id': relation }),
      ]),
      el('p:cNvSpPr'),
      el('p:nvPr'),
    ]),
    el('p:spPr', {}, [
      transform('a:xfrm', box),
      el('a:custGeom', {}, [
        el('a:avLst'),
        el('a:gdLst'),
        el('a:ahLst'),
        el('a:cxnLst'),
        el('a:rect', { l: 'l', t: 't', r: 'r', b: 'b' }),
        el('a:pathLst', {}, [
          el('a:path', { w: squares.length, h: squares.length }, squares.flatMap(writeRow)),
        ]),
      ]),
      solidFill('#000000'),
      el('a:ln', {}, [el('a:noFill')]),
    ]),
  ]);
}

/** Squares that touch are one rectangle. */
function writeRow(row: readonly boolean[], y: number): readonly Xml[] {
  const starts = row.flatMap((isDark, x) => (isDark && row[x - 1] !== true ? [x] : []));
  return starts.flatMap((from) => {
    const end = row.indexOf(false, from);
    const to = end === -1 ? row.length : end;
    return [
      el('a:moveTo', {}, [corner(from, y)]),
      el('a:lnTo', {}, [corner(to, y)]),
      el('a:lnTo', {}, [corner(to, y + 1)]),
      el('a:lnTo', {}, [corner(from, y + 1)]),
      el('a:close'),
    ];
  });
}

const corner = (x: number, y: number): Xml => el('a:pt', { x, y });
