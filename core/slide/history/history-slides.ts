import type { Bilingual } from '../../catalogue/catalogue.ts';
import { courseWords } from '../../chart/history/course-words.ts';
import { toSections } from '../../chart/history/history-sections.ts';
import { groupBy } from '../../compare/group-by.ts';
import type { DataNote } from '../../history/data-note.ts';
import type { History } from '../../history/history.ts';
import { leadHistory } from '../../statement/state-history.ts';
import type { Around, Deck } from '../deck/deck.ts';
import { fitTitle } from '../deck/fit-title.ts';
import { frameSlide } from '../deck/frame-slide.ts';
import { originLine } from '../deck/origin-line.ts';
import { bodyEnd, innerWidth, SIDE, titleTop } from '../deck/slide-layout.ts';
import { tellBelow } from '../deck/tell-below.ts';
import { kickerOf } from '../panel/kicker.ts';
import type { Box, Shape, Slide } from '../slide.ts';
import { drawFacets, sharedOut } from './draw-facets.ts';
import { captionShape, drawSection, sectionCaption, type Described } from './draw-section.ts';
import { figuresApart } from './figures-apart.ts';
import { historyNotes } from './history-notes.ts';
import { historyRemarks } from './history-remarks.ts';
import { tablesOfPoints } from './points-table.ts';

export interface HistoryRequest {
  readonly history: History;
  readonly notes: readonly DataNote[];
}

/** Lower than this no course over time can be read. */
const LEAST_BODY = 140;

type Drawn = (box: Box) => readonly Shape[];

/**
 * A history on slides: one for each scope, or for six districts at most where each needs an axis; a table where there is
 * no change to draw, and one after the lines of what they do not show where there is no room for it below them.
 */
export function historySlides(
  { history, notes }: HistoryRequest,
  around: Around,
  deck: Deck,
): readonly Slide[] {
  const { lang, page, districts } = deck;
  const { metric, series } = history;
  const course = courseWords(history)[lang];
  const lead = leadHistory({ ...history, districts })[lang];
  const title = fitTitle([history.statement[lang], lead], innerWidth(page));
  const sections = history.hasChart ? toSections({ history, districts, lang }) : [];
  const apart = history.hasChart ? figuresApart(history, sections) : [];
  const remarks = historyRemarks({ history, notes, apart, deck });
  const top = titleTop + title.height + 14;
  const room = bodyEnd - top - LEAST_BODY;
  const below = tellBelow({ reasons: remarks, said: title.text, line: around.line, room, deck });
  const box: Box = { x: SIDE, y: top, width: innerWidth(page), height: bodyEnd - below.height - top };
  const described = { name: metric.name[lang], description: history.statement[lang], metric, apart, deck };
  const drawn: readonly Drawn[] = history.hasChart
    ? sections.flatMap((section) =>
        section.form === 'lines'
          ? [(at: Box) => drawSection(section, at, described)]
          : sharedOut(section, box).map((part) => (at: Box) => drawFacets(part, at, described)),
      )
    : tablesOfPoints(series, box, described).map((table) => () => [table]);
  const isUntold = below.shortened.some(({ hasFigures }) => hasFigures);
  const parts = isUntold ? [...drawn, ...tablesApart(box, described)] : drawn;
  const captions = sections
    .filter(({ hasOwnScales }) => hasOwnScales)
    .map((section) => sectionCaption(section, described));
  return parts.map((draw, index) => ({
    layout: 'content',
    shapes: [
      ...frameSlide(
        {
          title,
          kicker: kickerOf(
            { metric, unit: metric.unit },
            null,
            parts.length > 1 ? { part: index + 1, parts: parts.length } : null,
            lang,
          ),
          verdict: { words: course, colour: 'soft' },
          origin: originLine(
            (id) => series.some(({ points }) => points.some(({ source }) => source === id)),
            deck,
          ),
          address: around.address,
        },
        deck,
      ),
      ...draw(box),
      ...below.shapes,
    ],
    notes: historyNotes({ history, captions, remarks, around, deck }),
  }));
}

const NOT_DRAWN: Bilingual = { zh: '未入图的数字', en: 'Figures not drawn' };

/** What no line shows, district by district. */
function tablesApart(box: Box, described: Described): readonly Drawn[] {
  const caption = captionShape(NOT_DRAWN[described.deck.lang], box);
  const { y, height } = caption.box;
  const series = [...groupBy(described.apart, ({ district }) => district)].map(([district, told]) => ({
    district,
    points: told.map(({ point }) => point),
  }));
  return tablesOfPoints(series, { ...box, y: y + height, height: box.height - height }, described).map(
    (table) => () => [caption, table],
  );
}
