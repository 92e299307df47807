import type { Lang } from '../../catalogue/catalogue.ts';
import type { Box, GroundShape, RuleShape, Shape, TextShape } from '../slide.ts';
import { solidFill } from './colours.ts';
import { emu } from './measure.ts';
import { writeCode } from './write-code.ts';
import { writeTable } from './write-table.ts';
import { paragraphEl } from './write-text.ts';
import { CHART_NAMESPACES, el, type Xml } from './xml.ts';

export interface ShapeContext {
  readonly lang: Lang;
  /** The id that the shape has in its slide: no two have the same. */
  readonly id: number;
  /** The ids of the slide's relations. */
  readonly linkTo: (address: string) => string | null;
  readonly chartAt: (shape: Shape) => string;
}

/** One shape of a slide. */
export function writeShape(shape: Shape, context: ShapeContext): Xml {
  switch (shape.kind) {
    case 'text':
      return writeText(shape, context);
    case 'rule':
      return writeRule(shape, context.id);
    case 'ground':
      return writeGround(shape, context.id);
    case 'code':
      return writeCode(shape, context);
    case 'table':
      return writeFrame(shape, context.id, writeTable(shape, context));
    case 'chart':
      return writeFrame(
        shape,
        context.id,
        el('a:graphicData', { uri: CHART_NAMESPACES['xmlns:c'] }, [
          el('c:chart', { 'xmlns:c': CHART_NAMESPACES['xmlns:c'], 'r:id': context.chartAt(shape) }),
        ]),
      );
  }
}

const PLACEHOLDERS = {
  title: el('p:ph', { type: 'title' }),
  footer: el('p:ph', { type: 'ftr', sz: 'quarter', idx: 10 }),
} as const;

function writeText(shape: TextShape, { lang, id, linkTo }: ShapeContext): Xml {
  const { name, box, size, paragraphs, role, align, anchor = 'top', outline } = shape;
  return el('p:sp', {}, [
    el('p:nvSpPr', {}, [
      el('p:cNvPr', { id, name }),
      el('p:cNvSpPr', role ? {} : { txBox: 1 }, role ? [el('a:spLocks', { noGrp: 1 })] : []),
      el('p:nvPr', {}, role ? [PLACEHOLDERS[role]] : []),
    ]),
    el('p:spPr', {}, [
      transform('a:xfrm', box),
      el('a:prstGeom', { prst: 'rect' }, [el('a:avLst')]),
      el('a:noFill'),
      outline ? el('a:ln', { w: emu(0.75) }, [solidFill(outline)]) : null,
    ]),
    el('p:txBody', {}, [
      el('a:bodyPr', { wrap: 'square', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: ANCHORS[anchor] }, [
        el('a:normAutofit'),
      ]),
      el('a:lstStyle'),
      ...paragraphs.map((paragraph) => paragraphEl(paragraph, { lang, size, align, linkTo })),
    ]),
  ]);
}

const ANCHORS = { top: 't', middle: 'ctr', bottom: 'b' } as const;

function writeFrame(
  { name, description, box }: { name: string; description: string; box: Box },
  id: number,
  data: Xml,
): Xml {
  return el('p:graphicFrame', {}, [
    el('p:nvGraphicFramePr', {}, [
      el('p:cNvPr', { id, name, descr: description }),
      el('p:cNvGraphicFramePr', {}, [el('a:graphicFrameLocks', { noGrp: 1 })]),
      el('p:nvPr'),
    ]),
    transform('p:xfrm', box),
    el('a:graphic', {}, [data]),
  ]);
}

function writeGround({ name, box }: GroundShape, id: number): Xml {
  return el('p:sp', {}, [
    el('p:nvSpPr', {}, [el('p:cNvPr', { id, name }), el('p:cNvSpPr'), el('p:nvPr')]),
    el('p:spPr', {}, [
      transform('a:xfrm', box),
      el('a:prstGeom', { prst: 'rect' }, [el('a:avLst')]),
      solidFill('#ffffff'),
      el('a:ln', {}, [el('a:noFill')]),
    ]),
  ]);
}

function writeRule({ name, x, y, width }: RuleShape, id: number): Xml {
  return el('p:cxnSp', {}, [
    el('p:nvCxnSpPr', {}, [el('p:cNvPr', { id, name }), el('p:cNvCxnSpPr'), el('p:nvPr')]),
    el('p:spPr', {}, [
      transform('a:xfrm', { x, y, width, height: 0 }),
      el('a:prstGeom', { prst: 'line' }, [el('a:avLst')]),
      el('a:ln', { w: emu(0.75) }, [solidFill('rule')]),
    ]),
  ]);
}

/** Where a shape stands, under the name that its kind wants. */
export function transform(name: string, { x, y, width, height }: Box): Xml {
  return el(name, {}, [
    el('a:off', { x: emu(x), y: emu(y) }),
    el('a:ext', { cx: emu(width), cy: emu(height) }),
  ]);
}
