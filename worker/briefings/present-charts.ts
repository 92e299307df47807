import type { Lang } from '#core/catalogue/catalogue.ts';
import { sharePictures } from '#core/chart/coverage/share-pictures.ts';
import { shareEvenly } from '#core/chart/share-evenly.ts';
import { toSections } from '#core/chart/history/history-sections.ts';
import { PAGE } from '#core/chart/palette.ts';
import { metricsIn, sourcesOf } from '#core/chart/shown-figures.ts';
import { tabulate } from '#core/chart/shown-table.ts';
import type { AsOf, Shown } from '#core/chart/shown.ts';
import type { Mark } from '#db/charts/read-marks.ts';
import { openDb } from '#db/open.ts';
import { describeShown, layShown, type ShownLook } from '#worker/charts/draw-shown.ts';
import { fitShown } from '#worker/charts/fit-shown.ts';
import { drawSvg } from '#worker/charts/draw-svg.ts';
import { liveAddress } from '#worker/charts/live-address.ts';
import { placeSvgs } from '#worker/charts/place-svgs.ts';
import { readAsOf } from '#worker/charts/read-as-of.ts';
import { takeChart, type TakenChart } from '#worker/charts/take-chart.ts';
import type { BriefingItem } from '#db/charts-schema.ts';
import { findMarks, sayMark } from '#worker/charts/list-marks.ts';
import type { Bindings } from '#worker/env.ts';
import type { ProblemDetail } from '#worker/problem.ts';
import { catalogueOf } from '#worker/answers/catalogue-of.ts';
import type { Sheet } from './briefing-schemas.ts';
import { chartAt, type At } from './chart-at.ts';
import { pageCharts } from '#worker/charts/page-charts.ts';

export const SHAPES = ['page', 'screen'] as const;

interface Presenting {
  readonly env: Pick<Bindings, 'DB'>;
  readonly origin: string;
  readonly at: At;
  /** The newest version. */
  readonly newest: number;
  readonly lang: Lang;
  /** `page`: as large as what it shows; `screen`: filling the part of a wide screen that charts have there. */
  readonly shape: (typeof SHAPES)[number];
}

/** Width over height of a screen's part for the chart, and the part of a phone's in pixels. */
const SCREEN = 2;
const PHONE = { width: 380, height: 590 };
/** Of the width, so that one chart after the other looks like one sequence. */
const LEAST_SHARE = 0.8;
/** In which a part of a table is whole, in the units of its type. */
const SHEETS = { screen: { width: 960, height: 960 / SCREEN }, page: { width: 960, height: 1240 } };
/** Districts in one part of a panel: what is read from afar, and from paper. */
const MOST_ROWS = { screen: 8, page: 15 };
/** Districts in one part of a history's table. */
const MOST_OF_TABLE = 12;
/** More of one chart would leave no room for it; the site has them all. */
const MOST_MARKS = 6;
/** Colours are variables of the page around it; unlike in a panel there is a frame of words around the chart. */
const FRAMED = { ...PAGE };

/** Charts of one version, drawn one by one, and the documents that their figures are from. */
export async function presentCharts(
  items: readonly BriefingItem[],
  { env, at, newest, ...rest }: Presenting,
) {
  const db = openDb(env.DB);
  const [asOf, taken] = await Promise.all([
    readAsOf(db, at.version),
    Promise.all(items.map((item) => takeChart(env, chartAt(item, at)))),
  ]);
  const marks = await Promise.all(
    taken.map((chart) => (at.isFrozen && !('code' in chart) ? findMarks(db, chart, newest) : [])),
  );
  const { sources } = await catalogueOf(env.DB, {
    revision: at.revision,
    asOf: at.isFrozen ? at.version : null,
  });
  const shown = taken.flatMap((chart) => ('code' in chart ? [] : chart.shown));
  const used = new Set(shown.flatMap(sourcesOf));
  return {
    version: asOf.version,
    date: asOf.date,
    isFrozen: at.isFrozen,
    newest,
    charts: items.flatMap((item, index) =>
      toSheets(item, taken[index], { ...rest, asOf, index, marks: marks[index] ?? [] }),
    ),
    sources: sources
      .filter(({ id }) => used.has(id))
      .map(({ id, title, publisher, published }) => ({ id, title, publisher, published })),
  };
}

interface Around extends Omit<Presenting, 'env' | 'at' | 'newest'> {
  readonly asOf: AsOf;
  readonly index: number;
  readonly marks: readonly Mark[];
}

/** One for each chart that a view shows; why there is none, in its place, where it cannot be taken any longer. */
function toSheets(
  { kind, query, line }: BriefingItem,
  taken: TakenChart | ProblemDetail | undefined,
  { origin, lang, asOf, shape, index, marks }: Around,
): readonly Sheet[] {
  if (!taken || 'code' in taken)
    return [{ kind, query, line, drawn: null, problem: taken?.detail ?? null, marks: [] }];
  const isBrief = shape === 'screen';
  const look = { catalogue: taken.catalogue, asOf, lang, palette: FRAMED, isNarrow: false, isBrief };
  const charts = pageCharts(taken.shown, taken.view).flatMap((one) => inSheets(one, look, shape));
  return charts.map((one, place) => {
    const draw = (name: 'wide' | 'tall'): string =>
      drawOne(one, { ...look, idSuffix: `-${index}-${place}-${name}` }, name, shape);
    // Of all its sheets: which one this is stands in the picture.
    const whole: Shown = one.kind === 'panel' ? { kind: 'panel', panel: one.panel } : one;
    const [zh, en] = (['zh', 'en'] as const).map((lang) => describeShown(whole, { lang, isNarrow: false }));
    return {
      kind,
      query,
      line: place === 0 ? line : '',
      drawn: {
        name: { zh: zh?.title ?? '', en: en?.title ?? '' },
        statement: { zh: zh?.description ?? '', en: en?.description ?? '' },
        reasons:
          one.kind === 'panel' ? one.panel.reasons.map(({ zh, en, short }) => ({ zh, en, short })) : [],
        live: liveAddress(taken, origin),
        table: tabulate(one, { catalogue: taken.catalogue, lang }),
        wide: draw('wide'),
        tall: draw('tall'),
      },
      problem: null,
      marks: marks
        .filter((mark) => isAbout(mark, one))
        .slice(0, MOST_MARKS)
        .map((mark) => sayMark(mark, taken)),
    };
  });
}

/** Whether a figure that changed is one of those on a sheet. */
function isAbout({ metric, district }: Mark, one: Shown): boolean {
  if (!metricsIn(one).has(metric)) return false;
  if (one.kind === 'panel') return one.part?.districts.includes(district) ?? true;
  const isTable = one.kind === 'history' && one.part === 'table';
  return !isTable || one.history.series.some((series) => series.district === district);
}

/** What is longer than a screen or a page is shown on several. */
function inSheets(one: Shown, look: ShownLook, shape: Presenting['shape']): readonly Shown[] {
  switch (one.kind) {
    case 'panel':
      return sharePanel(one, MOST_ROWS[shape]);
    case 'history':
      return shareHistory(one, look, shape);
    case 'pair':
      return [one];
    case 'coverage': {
      const { coverage } = one;
      const parts = sharePictures({ ...look, ...look.catalogue, coverage, ...SHEETS[shape] });
      return parts.map((coverage) => ({ kind: 'coverage', coverage }));
    }
  }
}

type ShownOf<Kind extends Shown['kind']> = Extract<Shown, { readonly kind: Kind }>;

function sharePanel(one: ShownOf<'panel'>, most: number): readonly Shown[] {
  const shares = shareEvenly(one.panel.cells, most);
  if (shares.length === 1) return [one];
  return shares.map((cells, at) => ({
    ...one,
    part: { districts: cells.map(({ district }) => district), part: at + 1, parts: shares.length },
  }));
}

/** Where it does not stand whole: its lines first, scope by scope, and then its table. */
function shareHistory(
  one: ShownOf<'history'>,
  { catalogue: { districts }, lang }: ShownLook,
  shape: Presenting['shape'],
): readonly Shown[] {
  const { history } = one;
  const telling = history.series.filter(({ points }) => points.length > 0);
  const isWhole = telling.length <= MOST_OF_TABLE && (shape === 'page' || !history.hasChart);
  if (isWhole) return [one];
  const sections = history.hasChart ? toSections({ history, districts, lang }) : [];
  return [
    ...sections.map(({ scope }) => ({ ...one, part: { scope: scope.id } })),
    ...shareEvenly(telling, MOST_OF_TABLE).map((series) => ({
      ...one,
      history: { ...history, series },
      part: 'table' as const,
    })),
  ];
}

/** A chart with its frame: of the shape of a screen or a phone, or as wide as a page or a phone and as high as it is. */
function drawOne(one: Shown, look: ShownLook, name: 'wide' | 'tall', shape: Presenting['shape']): string {
  const described = describeShown(one, look);
  const lay = (width?: number) => layShown(one, look, width);
  if (shape === 'page') return drawSvg(name === 'wide' ? lay() : lay(PHONE.width), described);
  const { canvas, placed } = fitShown([one], look, {
    shape: name === 'wide' ? SCREEN : PHONE.width / PHONE.height,
    leastShare: LEAST_SHARE,
  });
  const inside = placed.map(({ drawing, x, y }) => ({ svg: drawSvg(drawing, described), x, y }));
  return placeSvgs(inside, { canvas, target: canvas, paper: look.palette.paper });
}
