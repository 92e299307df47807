import type { Lang } from '../../catalogue/catalogue.ts';
import type { Box, Shape, Slide } from '../slide.ts';
import { numberField, shapeTree, slideImage, type Frame } from './masters.ts';
import type { Relation } from './package.ts';
import { transform, writeShape } from './write-shape.ts';
import { paragraphEl } from './write-text.ts';
import { DECLARATION, el, NAMESPACES, type Xml } from './xml.ts';

/** The relations of a slide, which grow as its shapes name addresses. */
export interface SlideRelations {
  readonly all: Relation[];
  readonly linkTo: (address: string) => string | null;
  readonly chartAt: (shape: Shape) => string;
}

/** Relations of a slide with its layout, its notes and its charts. */
export function slideRelations(
  charts: ReadonlyMap<Shape, string>,
  layout: number,
  number: number,
): SlideRelations {
  const all: Relation[] = [
    ['slideLayout', `../slideLayouts/slideLayout${layout}.xml`],
    ['notesSlide', `../notesSlides/notesSlide${number}.xml`],
    ...[...charts.values()].map((target): Relation => ['chart', target]),
  ];
  const idOf = (kind: string, target: string): string => {
    const found = all.findIndex(([aKind, aTarget]) => aKind === kind && aTarget === target);
    return `rId${found === -1 ? all.push([kind, target]) : found + 1}`;
  };
  return {
    all,
    linkTo: (address) => (isFollowed(address) ? idOf('hyperlink', new URL(address).href) : null),
    chartAt: (shape) => idOf('chart', charts.get(shape) ?? ''),
  };
}

/** Nothing but pages of the web may be followed: javascript: and file: stay words. */
function isFollowed(address: string): boolean {
  return /^https?:$/.test(URL.parse(address)?.protocol ?? '');
}

export interface SlideContext {
  readonly lang: Lang;
  readonly frame: Frame;
  readonly relations: SlideRelations;
}

/** A slide as a part of the package. */
export function writeSlide({ shapes, layout }: Slide, { lang, frame, relations }: SlideContext): string {
  const written = shapes.map((shape, index) => writeShape(shape, { lang, id: index + 2, ...relations }));
  const number = layout === 'content' ? [numberShape(shapes.length + 2, frame.number)] : [];
  return (
    DECLARATION +
    el('p:sld', NAMESPACES, [
      el('p:cSld', {}, [shapeTree([...written, ...number])]),
      el('p:clrMapOvr', {}, [el('a:masterClrMapping')]),
    ])
  );
}

function numberShape(id: number, box: Box): Xml {
  return el('p:sp', {}, [
    el('p:nvSpPr', {}, [
      el('p:cNvPr', { id, name: `Number ${id}` }),
      el('p:cNvSpPr', {}, [el('a:spLocks', { noGrp: 1 })]),
      el('p:nvPr', {}, [el('p:ph', { type: 'sldNum', sz: 'quarter', idx: 11 })]),
    ]),
    el('p:spPr', {}, [transform('a:xfrm', box)]),
    el('p:txBody', {}, [
      el('a:bodyPr'),
      el('a:lstStyle'),
      el('a:p', {}, [el('a:pPr', { algn: 'r' }), numberField()]),
    ]),
  ]);
}

/** The speaker notes of a slide. */
export function writeNotes(notes: readonly string[], lang: Lang): string {
  const look = { lang, size: 12, linkTo: () => null };
  return (
    DECLARATION +
    el('p:notes', NAMESPACES, [
      el('p:cSld', {}, [
        shapeTree([
          slideImage(2),
          el('p:sp', {}, [
            el('p:nvSpPr', {}, [
              el('p:cNvPr', { id: 3, name: 'Notes' }),
              el('p:cNvSpPr', {}, [el('a:spLocks', { noGrp: 1 })]),
              el('p:nvPr', {}, [el('p:ph', { type: 'body', idx: 1 })]),
            ]),
            el('p:spPr'),
            el('p:txBody', {}, [
              el('a:bodyPr'),
              el('a:lstStyle'),
              ...notes.map((text) => paragraphEl({ runs: [{ text }] }, look)),
            ]),
          ]),
        ]),
      ]),
      el('p:clrMapOvr', {}, [el('a:masterClrMapping')]),
    ])
  );
}
