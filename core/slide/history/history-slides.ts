import { courseWords } from '../../chart/history/course-words.ts';
import { toSections } from '../../chart/history/history-sections.ts';
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
import { drawSection, sectionCaption } from './draw-section.ts';
import { figuresApart } from './figures-apart.ts';
import { historyNotes } from './history-notes.ts';
import { historyRemarks } from './history-remarks.ts';
import { tablesOfPoints } from './points-table.ts';

export interface HistoryRequest {
  readonly history: History;
  readonly notes: readonly DataNote[];
}

type Drawn = (box: Box) => readonly Shape[];

/** A history on slides: one for each scope, or for each six districts that need an axis of their own; a table where there is no change to draw. */
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
  const below = tellBelow({ reasons: remarks, said: title.text, line: around.line, deck });
  const top = titleTop + title.height + 14;
  const box: Box = { x: SIDE, y: top, width: innerWidth(page), height: bodyEnd - below.height - top };
  const described = { name: metric.name[lang], description: history.statement[lang], metric, apart, deck };
  const parts: readonly Drawn[] = history.hasChart
    ? sections.flatMap((section) =>
        section.form === 'lines'
          ? [(at: Box) => drawSection(section, at, described)]
          : sharedOut(section).map((part) => (at: Box) => drawFacets(part, at, described)),
      )
    : tablesOfPoints(history, box, described).map((table) => () => [table]);
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
