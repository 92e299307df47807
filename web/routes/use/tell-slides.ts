import { headingLine } from '#core/chart/frame-heading.ts';
import { qrCode } from '#core/chart/qr-code.ts';
import { coverSlide } from '#core/slide/deck/cover-slide.ts';
import type { Deck } from '#core/slide/deck/deck.ts';
import { sourcesSlides } from '#core/slide/deck/sources-slides.ts';
import { MOST_ROWS } from '#core/slide/panel/panel-slides.ts';
import { PAGES } from '#core/slide/slide.ts';
import type { Bilingual, Lang } from '#core/catalogue/catalogue.ts';
import type { ServerPicture } from '$lib/chart/server-picture.ts';
import type { ChartAnswer } from '#worker/charts/answer-json.ts';
import { layChart, layTable } from './lay-chart.ts';
import { inSmall, type SmallSlide } from './small-slide.ts';
import { WORDS } from './words.ts';

interface SlidesRequest {
  readonly chart: ChartAnswer;
  readonly lang: Lang;
  readonly origin: string;
  /** The address of a picture that fills a slide: of the chart, or of what is known of all that it shows. */
  readonly pictureOf: (kind: 'whole' | 'coverage') => string;
  /** The bars or lines of one metric of the chart, without words around them; of the chart itself without one. */
  readonly draw: (metric: string | null) => Promise<ServerPicture>;
}

/** What the deck will hold, in its order: one chart by itself, or several between a cover and their sources. */
export async function tellSlides(request: SlidesRequest) {
  const address = request.origin + request.chart.chart.live;
  const { chart, lang } = request;
  return { slides: await laySlides(request, address), holds: tellHeld(chart)[lang], code: qrCode(address) };
}

function tellHeld({ deck }: ChartAnswer): Bilingual {
  if (!deck) return WORDS.slideInSmall;
  return deck.hasOverview ? WORDS.deckHolds : WORDS.deckHoldsCharts;
}

async function laySlides(
  { chart, lang, pictureOf, draw }: SlidesRequest,
  address: string,
): Promise<readonly SmallSlide[]> {
  const { sources, version, date, tables, deck: bound } = chart;
  const filled = (picture: string): SmallSlide => ({ shapes: [], drawn: null, picture });
  if (chart.chart.kind === 'coverage' || chart.insisted.length > 0) return [filled(pictureOf('whole'))];
  const deck: Deck = { districts: [], sources, asOf: { version, date }, lang, page: PAGES['16x9'] };
  const { title: named, note: noted } = chart.chart;
  const heading = { title: named ?? '', note: noted ?? '' };
  const around = { line: bound ? '' : headingLine(heading, lang), address };
  const charts = await Promise.all(
    [...chart.panels, ...chart.histories].map(async (one, place): Promise<SmallSlide> => {
      const { shapes, box } = layChart({ one, lead: chart.leads[place] ?? '' }, around, deck);
      const table = tables[place];
      if (table && 'hasChart' in one && !one.hasChart)
        return { shapes: [...shapes, layTable(table, box)], drawn: null, picture: null };
      const picture = await draw(bound ? one.metric : null);
      return {
        shapes,
        drawn: { picture, box, isLong: (table?.rows.length ?? 0) > MOST_ROWS },
        picture: null,
      };
    }),
  );
  if (!bound) return charts;
  const { title, hasOverview } = bound;
  const cover = coverSlide(
    { title, note: heading.note, charts: charts.length, tables: hasOverview ? 1 : 0, address },
    deck,
  );
  return [
    inSmall(cover),
    ...(hasOverview ? [filled(pictureOf('coverage'))] : []),
    ...charts,
    ...sourcesSlides(sources, address, deck).map(inSmall),
  ];
}
