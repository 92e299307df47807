import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { findReaches } from '#core/chart/axis-reach.ts';
import { LIGHT } from '#core/chart/palette.ts';
import { NARROW } from '#core/chart/sizes.ts';
import { chartQuery, partsOf } from '#worker/charts/chart-query.ts';
import { describeShown, type ShownLook } from '#worker/charts/draw-shown.ts';
import { escapeXml } from '#core/text/escape-xml.ts';
import { writeReach } from '#worker/charts/reach-query.ts';
import { readAsOf } from '#worker/charts/read-as-of.ts';
import { openDb } from '#db/open.ts';
import type { AppEnv } from '#worker/env.ts';
import { refuseInvalid } from '#worker/openapi/refuse-invalid.ts';
import { jsonAnswer, problemAnswer, problemAnswers } from '#worker/openapi/schemas.ts';
import { answerProblem, type ProblemDetail } from '#worker/problem.ts';
import { drawFrame } from './draw-frame.ts';
import { refuseWeight } from './frame-weight.ts';
import { readPlace } from '#worker/charts/read-place.ts';
import { settlePlace } from './settle-place.ts';

const pixels = z.coerce.number().int().min(100).max(4096).optional();

const route = createRoute({
  method: 'get',
  path: '/oembed',
  summary: 'What another site shows of an address of ours (oEmbed 1.0)',
  request: {
    query: z.strictObject({
      url: z
        .string()
        .openapi({ description: 'The address of a chart, of its frame, or of a page that shows it.' }),
      maxwidth: pixels,
      maxheight: pixels,
      format: z.enum(['json', 'xml']).default('json'),
    }),
  },
  responses: {
    200: jsonAnswer(
      'A frame with a picture for where there is none',
      z.object({
        version: z.literal('1.0'),
        type: z.literal('rich'),
        provider_name: z.string(),
        provider_url: z.string(),
        title: z.string(),
        width: z.number().int(),
        height: z.number().int(),
        html: z.string(),
        thumbnail_url: z.string(),
        thumbnail_width: z.number().int(),
        thumbnail_height: z.number().int(),
      }),
    ),
    410: problemAnswer('The chart was removed.'),
    501: problemAnswer('XML is not written; ask for JSON.'),
    ...problemAnswers,
  },
});

type PlainStatus = 400 | 404 | 410 | 503;

/** The line below the picture, in pixels. */
const FOOT = 36;
/** The same on a phone, where it takes two lines. */
const NARROW_FOOT = 60;
/** The title that someone gave to it, above. */
const HEAD = 34;
const USUAL_WIDTH = 640;
/** Of a table, which scrolls in its frame. */
const MOST_HEIGHT = 720;

/** Descriptions of charts for pages that unfold links. */
export const oembedRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseInvalid }).openapi(
  route,
  async (c) => {
    const { url, maxwidth = USUAL_WIDTH, maxheight, format } = c.req.valid('query');
    if (format === 'xml') return answerProblem<501>(c, ONLY_JSON);
    const { origin } = new URL(c.req.url);
    const place = readPlace(url, origin);
    const query = place && chartQuery.omit({ theme: true }).strip().safeParse(partsOf(place.query));
    if (!place || !query?.success) return answerProblem<PlainStatus>(c, notOurs(url));
    const { lang } = query.data;
    const settled = await settlePlace(c, place, { ...query.data, theme: 'light' });
    if ('code' in settled) return answerProblem<PlainStatus>(c, settled);
    const { chart: taken } = settled;
    const tooHeavy = refuseWeight(taken.shown);
    if (tooHeavy) return answerProblem<PlainStatus>(c, tooHeavy);
    const look: ShownLook = {
      catalogue: taken.catalogue,
      asOf: await readAsOf(openDb(c.env.DB), taken.version),
      lang,
      palette: LIGHT,
      isNarrow: false,
    };
    const shape = maxwidth <= NARROW && !(maxheight && maxheight < maxwidth) ? 'tall' : 'wide';
    const size = query.data.size ?? taken.saved?.size ?? 'natural';
    const svg = drawFrame(taken, { look, shape, size });
    const foot = (shape === 'tall' ? NARROW_FOOT : FOOT) + (taken.saved?.title ? HEAD : 0);
    const [, across = 1, down = 1] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).map(Number);
    const width = Math.min(maxwidth, maxheight ? ((maxheight - foot) * across) / down : maxwidth);
    const whole = Math.round((width * down) / across) + foot;
    const height = taken.kind === 'coverage' ? Math.min(whole, MOST_HEIGHT) : whole;
    const described = taken.shown.map((one) => describeShown(one, look));
    const title = taken.saved?.title || described.map((one) => one.title).join(lang === 'zh' ? '、' : ', ');
    const framed = new URLSearchParams([...settled.query, ...place.frame]);
    const reach = writeReach(findReaches(taken.shown));
    if (reach && !taken.isFrozen && !framed.has('reach')) framed.set('reach', reach);
    const search = framed.size > 0 ? `?${framed}` : '';
    const src = escapeXml(`${origin}/embed/${place.spec}${search}`);
    const picture = new URLSearchParams(settled.query);
    picture.set('size', '16x9');
    return c.json(
      {
        version: '1.0' as const,
        type: 'rich' as const,
        provider_name: '并览 Binglan',
        provider_url: origin,
        title,
        width: Math.round(width),
        height,
        html: `<iframe src="${src}" title="${escapeXml(title)}" width="${Math.round(width)}" height="${height}" style="border:0;max-width:100%" loading="lazy"></iframe>`,
        thumbnail_url: `${origin}/charts/${place.spec}.png?${picture}`,
        thumbnail_width: 960,
        thumbnail_height: 540,
      },
      200,
    );
  },
);

const ONLY_JSON: ProblemDetail = {
  code: 'not-written',
  parameter: 'format',
  value: 'xml',
  allowed: ['json'],
  detail: { zh: '这里只有 JSON，没有 XML。', en: 'There is JSON here, and no XML.' },
};

const notOurs = (url: string): ProblemDetail => ({
  code: 'unknown-value',
  parameter: 'url',
  value: url,
  detail: {
    zh: '这个地址不是本站的图表：请给出 /embed/、/charts/ 的地址，或首页、指标页的地址。',
    en: 'This is no chart of ours: give an address of /embed/ or /charts/, or of the start page or a metric.',
  },
});
