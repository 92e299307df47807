import { themeFonts } from './fonts.ts';
import { solidFill } from './colours.ts';
import { transform } from './write-shape.ts';
import { DECLARATION, el, NAMESPACES, textEl, type Xml } from './xml.ts';
import type { Box, Page } from '../slide.ts';

/** What stands at the same place of every slide. */
export interface Frame {
  readonly title: Box;
  readonly footer: Box;
  readonly number: Box;
}

const MAP = {
  ...{ bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2', hlink: 'hlink', folHlink: 'folHlink' },
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((at) => [`accent${at}`, `accent${at}`])),
};

/** The master of all slides, with the places of title, footer and number. */
export function writeMaster(frame: Frame): string {
  return (
    DECLARATION +
    el('p:sldMaster', NAMESPACES, [
      el('p:cSld', {}, [BACKGROUND, shapeTree(placesOf(frame))]),
      el('p:clrMap', MAP),
      el('p:sldLayoutIdLst', {}, [
        el('p:sldLayoutId', { id: 2147483649, 'r:id': 'rId1' }),
        el('p:sldLayoutId', { id: 2147483650, 'r:id': 'rId2' }),
      ]),
      el('p:txStyles', {}, [
        el('p:titleStyle', {}, [levelStyle('a:lvl1pPr', 24, true)]),
        el('p:bodyStyle', {}, [levelStyle('a:lvl1pPr', 16)]),
        el('p:otherStyle', {}, [levelStyle('a:lvl1pPr', 12)]),
      ]),
    ])
  );
}

/** A layout: the cover, or a slide with a title and room below it. */
export function writeLayout(frame: Frame, { name, type }: { name: string; type: string }): string {
  return (
    DECLARATION +
    el('p:sldLayout', { ...NAMESPACES, type, preserve: 1 }, [
      el('p:cSld', { name }, [shapeTree(placesOf(frame))]),
      el('p:clrMapOvr', {}, [el('a:masterClrMapping')]),
    ])
  );
}

/** The master of the notes: the slide above, the words below, on a sheet that stands upright. */
export function writeNotesMaster({ width, height }: Page): string {
  const image = notesImage({ width, height });
  return (
    DECLARATION +
    el('p:notesMaster', NAMESPACES, [
      el('p:cSld', {}, [
        BACKGROUND,
        shapeTree([slideImage(2, image), placeEl(3, NOTES_BODY, { type: 'body', idx: 1 })]),
      ]),
      el('p:clrMap', MAP),
      el('p:notesStyle', {}, [levelStyle('a:lvl1pPr', 12)]),
    ])
  );
}

export const NOTES_PAGE: Page = { width: 540, height: 720 };
const NOTES_BODY: Box = { x: 54, y: 324, width: 432, height: 360 };

function notesImage({ width, height }: Page): Box {
  const shown = (width / height) * 243;
  return { x: (NOTES_PAGE.width - shown) / 2, y: 54, width: shown, height: 243 };
}

/** The picture of the slide on its page of notes. */
export const slideImage = (id: number, box?: Box): Xml =>
  el('p:sp', {}, [
    el('p:nvSpPr', {}, [
      el('p:cNvPr', { id, name: 'Slide' }),
      el('p:cNvSpPr', {}, [el('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 })]),
      el('p:nvPr', {}, [el('p:ph', { type: 'sldImg', idx: 2 })]),
    ]),
    el('p:spPr', {}, box ? [transform('a:xfrm', box), RECTANGLE] : []),
  ]);

/** The tree of a slide's shapes. */
export const shapeTree = (shapes: readonly Xml[]): Xml =>
  el('p:spTree', {}, [
    el('p:nvGrpSpPr', {}, [el('p:cNvPr', { id: 1, name: '' }), el('p:cNvGrpSpPr'), el('p:nvPr')]),
    el('p:grpSpPr', {}, [
      el('a:xfrm', {}, [
        el('a:off', { x: 0, y: 0 }),
        el('a:ext', { cx: 0, cy: 0 }),
        el('a:chOff', { x: 0, y: 0 }),
        el('a:chExt', { cx: 0, cy: 0 }),
      ]),
    ]),
    ...shapes,
  ]);

const BACKGROUND = el('p:bg', {}, [el('p:bgPr', {}, [solidFill('paper'), el('a:effectLst')])]);

const RECTANGLE = el('a:prstGeom', { prst: 'rect' }, [el('a:avLst')]);

const placesOf = ({ title, footer, number }: Frame): readonly Xml[] => [
  placeEl(2, title, { type: 'title' }),
  placeEl(3, footer, { type: 'ftr', sz: 'quarter', idx: 10 }),
  placeEl(4, number, { type: 'sldNum', sz: 'quarter', idx: 11 }),
];

function placeEl(id: number, box: Box, place: { type: string; sz?: string; idx?: number }): Xml {
  const isNumber = place.type === 'sldNum';
  return el('p:sp', {}, [
    el('p:nvSpPr', {}, [
      el('p:cNvPr', { id, name: `${place.type} ${id}` }),
      el('p:cNvSpPr', {}, [el('a:spLocks', { noGrp: 1 })]),
      el('p:nvPr', {}, [el('p:ph', place)]),
    ]),
    el('p:spPr', {}, [transform('a:xfrm', box), RECTANGLE]),
    el('p:txBody', {}, [
      el('a:bodyPr', { lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 't' }, [el('a:normAutofit')]),
      el('a:lstStyle', {}, place.type === 'title' ? [] : [levelStyle('a:lvl1pPr', isNumber ? 10 : 10.5)]),
      el('a:p', {}, [isNumber ? numberField() : el('a:endParaRPr', { lang: 'zh-CN' })]),
    ]),
  ]);
}

/** The number of the slide, which the program keeps right. */
export const numberField = (): Xml =>
  el('a:fld', { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' }, [
    el('a:rPr', { lang: 'zh-CN', sz: 1000 }, [solidFill('soft'), ...themeFonts()]),
    textEl('a:t', '‹#›'),
  ]);

const levelStyle = (name: string, size: number, isTitle = false): Xml =>
  el(name, { algn: 'l' }, [
    el('a:lnSpc', {}, [el('a:spcPct', { val: isTitle ? 110_000 : 115_000 })]),
    el('a:buNone'),
    el('a:defRPr', { sz: size * 100, b: isTitle ? 1 : 0 }, [solidFill('ink'), ...themeFonts()]),
  ]);
