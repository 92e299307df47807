import type { Bilingual, District, Lang, Source } from '#core/catalogue/catalogue.ts';
import { sourcesOf } from '#core/chart/shown-figures.ts';
import type { AsOf, Shown } from '#core/chart/shown.ts';
import { COVERAGE_NAME } from '#core/chart/coverage/coverage-words.ts';
import { coverageSlides } from '#core/slide/coverage/coverage-slides.ts';
import { coverSlide } from '#core/slide/deck/cover-slide.ts';
import type { Around, Deck } from '#core/slide/deck/deck.ts';
import { footerBox, innerWidth, numberBox, SIDE, titleTop } from '#core/slide/deck/slide-layout.ts';
import { sourcesSlides } from '#core/slide/deck/sources-slides.ts';
import { goneSlide } from '#core/slide/deck/gone-slide.ts';
import { historySlides } from '#core/slide/history/history-slides.ts';
import { writePackage } from '#core/slide/ooxml/write-package.ts';
import { panelSlides } from '#core/slide/panel/panel-slides.ts';
import { pairSlide } from '#core/slide/pair/pair-slide.ts';
import { PAGES, type PageShape, type Slide } from '#core/slide/slide.ts';
import { writeZip } from '#core/table/zip/write-zip.ts';

/** A chart with the line that a briefing has under it, or why there is none in its place. */
export type DeckChart = ({ readonly shown: Shown } | { readonly gone: Bilingual }) & {
  readonly line?: string;
};

export interface DeckRequest {
  readonly charts: readonly DeckChart[];
  /** The whole catalogue, in its fixed order. */
  readonly districts: readonly District[];
  readonly sources: readonly Source[];
  readonly asOf: AsOf;
  readonly lang: Lang;
  readonly shape: PageShape;
  /** Where each chart, and the whole, is on the web: for QR codes and links. */
  readonly addressOf: (index: number) => string;
  readonly address: string;
  /** null: the slides of the charts alone; else a title slide first and a sources slide last. */
  readonly title: string | null;
  readonly note?: string;
}

/** Charts as a PPTX file: the same bytes for the same figures. */
export async function writeDeck(request: DeckRequest): Promise<Uint8Array> {
  const { charts, addressOf, shape, title } = request;
  const { districts, sources, asOf, lang } = request;
  const page = PAGES[shape];
  const deck: Deck = { districts, sources, asOf, lang, page };
  const slides = charts.flatMap((one, index) => {
    const around = { line: one.line ?? '', address: addressOf(index) };
    return 'shown' in one ? toSlides(one.shown, around, deck) : [goneSlide(one.gone, around, deck)];
  });
  const [first] = shownIn(charts);
  const parts = await writePackage({
    slides: title === null ? slides : bind(title, slides, request, deck),
    page,
    frame: {
      title: { x: SIDE, y: titleTop, width: innerWidth(page), height: TITLE_HEIGHT },
      footer: footerBox(page),
      number: numberBox(page),
    },
    title: title ?? (first ? nameOf(first, lang) : ''),
    date: asOf.date,
    lang,
  });
  return writeZip(parts);
}

/** Of the place of a title where a slide does not say otherwise, in points. */
const TITLE_HEIGHT = 70;

function toSlides(shown: Shown, around: Around, deck: Deck): readonly Slide[] {
  switch (shown.kind) {
    case 'panel':
      return panelSlides(shown.panel, around, deck);
    case 'history':
      return historySlides(shown, around, deck);
    case 'pair':
      return [pairSlide(shown.insisted, around, deck)];
    case 'coverage':
      return coverageSlides(shown.coverage, around, deck);
  }
}

/** The slides of a deck between its cover and its sources. */
function bind(
  title: string,
  slides: readonly Slide[],
  { charts, address, note = '' }: DeckRequest,
  deck: Deck,
): readonly Slide[] {
  const shown = shownIn(charts);
  const ids = new Set(shown.flatMap(sourcesOf));
  const used = deck.sources.filter(({ id }) => ids.has(id));
  const tables = shown.filter(({ kind }) => kind === 'coverage').length;
  return [
    coverSlide({ title, note, charts: shown.length - tables, tables, address }, deck),
    ...slides,
    ...sourcesSlides(used, address, deck),
  ];
}

const shownIn = (charts: readonly DeckChart[]): readonly Shown[] =>
  charts.flatMap((one) => ('shown' in one ? one.shown : []));

function nameOf(shown: Shown, lang: Lang): string {
  switch (shown.kind) {
    case 'panel':
      return shown.panel.metric.name[lang];
    case 'history':
      return shown.history.metric.name[lang];
    case 'pair':
      return shown.insisted.figures.map(({ name }) => name[lang]).join(' · ');
    case 'coverage':
      return COVERAGE_NAME[lang];
  }
}
