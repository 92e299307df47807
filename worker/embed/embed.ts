import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { reachTo, tellGrown } from '#core/chart/axis-reach.ts';
import { asOfWords } from '#core/chart/origin-words.ts';
import { PAGE } from '#core/chart/palette.ts';
import { panelChart } from '#core/chart/panel-chart.ts';
import { tabulate } from '#core/chart/shown-table.ts';
import type { Shown } from '#core/chart/shown.ts';
import { openDb } from '#db/open.ts';
import { chartQuery } from '#worker/charts/chart-query.ts';
import { describeShown, type ShownLook } from '#worker/charts/draw-shown.ts';
import type { Drawing } from '#worker/charts/draw-svg.ts';
import { findChart } from '#worker/charts/find-chart.ts';
import { chartQueryOf, liveAddress } from '#worker/charts/live-address.ts';
import { readAsOf } from '#worker/charts/read-as-of.ts';
import { takeChart } from '#worker/charts/take-chart.ts';
import type { AppEnv } from '#worker/env.ts';
import { refuseInvalid } from '#worker/openapi/refuse-invalid.ts';
import { problemAnswer, problemAnswers } from '#worker/openapi/schemas.ts';
import { refuseEmbed } from './answer-refusal.ts';
import { EMBED_THEMES } from './embed-style.ts';
import { writeCoverage } from './embed-coverage.ts';
import { writeEmbedPage } from './embed-page.ts';
import { drawFrame, type FrameShape } from './draw-frame.ts';
import { refuseWeight } from './frame-weight.ts';
import { listMarks } from '#worker/charts/list-marks.ts';
import { reach } from '#worker/charts/reach-query.ts';
import { linkRows } from './row-links.ts';

/** All that an address of the page may say; what it does not say is not kept elsewhere. */
const embedQuery = chartQuery
  .omit({ scale: true, width: true })
  .extend({ theme: z.enum(EMBED_THEMES).default('light'), token: z.string().optional(), reach });

const route = createRoute({
  method: 'get',
  path: '/embed/{spec}',
  summary: 'One chart as a page for a frame',
  request: { params: z.object({ spec: z.string() }), query: embedQuery },
  responses: {
    200: {
      description: 'The page, whole without a script',
      content: { 'text/html': { schema: z.string() } },
    },
    403: problemAnswer('Frames take a token here, and this one is not good.'),
    410: problemAnswer('The chart was removed.'),
    ...problemAnswers,
  },
});

/** Colours are variables of the style sheet; unlike in a page of ours there is a frame of words around the chart. */
const FRAMED = { ...PAGE };

/** Charts for slides and for pages of others. */
export const embedRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseInvalid }).openapi(
  route,
  async (c) => {
    const { lang, theme, size, token: _token, reach: reaches, ...query } = c.req.valid('query');
    const { spec } = c.req.valid('param');
    const found = await findChart(c, spec, {
      ...query,
      lang,
      theme: 'light',
      size,
      scale: '1',
      width: 'wide',
    });
    if ('code' in found) return refuseEmbed(c, found, lang);
    const taken = await takeChart(c.env, found);
    if ('code' in taken) return refuseEmbed(c, taken, lang);
    const chart = { ...taken, shown: reachTo(taken.shown, reaches) };
    const tooHeavy = refuseWeight(chart.shown);
    if (tooHeavy) return refuseEmbed(c, tooHeavy, lang);
    const db = openDb(c.env.DB);
    const { shown, catalogue, version, saved } = chart;
    const asOf = await readAsOf(db, version);
    const marks = await listMarks(db, chart, c.var.current);
    const { origin, href } = new URL(c.req.url);
    const live = liveAddress(chart, origin);
    const look: ShownLook = { catalogue, asOf, lang, palette: FRAMED, isNarrow: false };
    const tables = shown.map((one) => tabulate(one, { catalogue, lang }));
    const described = shown.map((one) => describeShown(one, look));
    const ownQuery = chartQueryOf(chart);
    const picture = new URLSearchParams(ownQuery);
    picture.set('lang', lang);
    picture.set('size', '16x9');
    picture.set('scale', '2');
    const wanted = size ?? saved?.size ?? 'natural';
    const [only] = shown;
    const table = only?.kind === 'coverage' && wanted === 'natural' ? only.coverage : null;
    const draw = (shape: FrameShape): string =>
      drawFrame(chart, { look, shape, size: wanted, finish: addLinks }).replace(
        '<svg ',
        `<svg class="${shape}" `,
      );
    return c.html(
      writeEmbedPage({
        lang,
        theme,
        name: described.map(({ title }) => title).join(lang === 'zh' ? '、' : ', '),
        description: described.map(({ description }) => description).join(' '),
        title: saved?.title ?? '',
        note: saved?.note ?? '',
        author: saved?.author ?? '',
        body: table ? { long: writeCoverage(table, look) } : { wide: draw('wide'), tall: draw('tall') },
        tables: table ? [] : tables,
        asOf: asOfWords(asOf)[lang],
        isFrozen: chart.isFrozen,
        marks: [...tellGrown(shown), ...marks.told].map((mark) => mark[lang]),
        moreMarks: {
          count: marks.more,
          address: `${origin}/versions/compare?from=${marks.from}&to=${marks.to}`,
        },
        live,
        now: liveAddress({ ...chart, isFrozen: false }, origin),
        picture: `${origin}/charts/${spec}.png?${picture}`,
        oembed: `${origin}/oembed?url=${encodeURIComponent(href)}`,
        own: href,
      }),
      200,
    );

    function addLinks(svg: string, one: Shown, { layout: { width } }: Drawing): string {
      const table = tables[shown.indexOf(one)];
      if (one.kind !== 'panel' || !table) return svg;
      const links = one.panel.cells.map(({ observation }) =>
        observation === null ? null : `${live}${live.includes('?') ? '&' : '?'}figure=${observation}`,
      );
      const { layout } = panelChart({ ...look, ...catalogue, panel: one.panel, reach: one.reach, width });
      return linkRows(svg, { layout, table, links, lang });
    }
  },
);
