import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { CHART_KINDS } from '#db/charts-schema.ts';
import { findBriefing, type StoredBriefing } from '#db/charts/briefings.ts';
import { openDb } from '#db/open.ts';
import { chartView, isEmptyView, writeChartView } from '#worker/charts/chart-query.ts';
import { DECK_TYPE } from '#worker/charts/answer-deck.ts';
import { tellVersion } from '#worker/charts/name-file.ts';
import { takeChart } from '#worker/charts/take-chart.ts';
import { attachment } from '#worker/answers/disposition.ts';
import type { AppEnv } from '#worker/env.ts';
import { refuseInvalid } from '#worker/openapi/refuse-invalid.ts';
import { jsonAnswer, problemAnswer, problemAnswers } from '#worker/openapi/schemas.ts';
import { answerProblem, type ProblemDetail } from '#worker/problem.ts';
import { version } from '#worker/view/view-query.ts';
import { presentation, publicBriefing } from './briefing-schemas.ts';
import { chartAt, type At } from './chart-at.ts';
import { presentCharts, SHAPES } from './present-charts.ts';
import { noChart, removedBriefing, unknownBriefing } from './refusals.ts';
import { writeBriefingDeck } from './write-briefing-deck.ts';

const lookQuery = {
  lang: z.enum(['zh', 'en']).default('zh').openapi({ description: 'Of the words in the pictures.' }),
  shape: z
    .enum(SHAPES)
    .default('page')
    .openapi({ description: 'page: as large as what it shows; screen: to fill a wide screen.' }),
};

const show = createRoute({
  method: 'get',
  path: '/api/v1/presentation',
  summary: 'The charts of a view one by one, drawn, for whoever presents them',
  request: {
    query: chartView.extend({ ...lookQuery, version, kind: z.enum(CHART_KINDS).default('compare') }),
  },
  responses: { 200: jsonAnswer('In the order of the page', presentation), ...problemAnswers },
});

const read = createRoute({
  method: 'get',
  path: '/charts/briefing/{file}',
  summary: 'A briefing as data, with its charts drawn: {slug}.json',
  request: { params: z.object({ file: z.string() }), query: z.strictObject(lookQuery) },
  responses: {
    200: jsonAnswer('All its charts at one version', publicBriefing),
    410: problemAnswer('The briefing was removed.'),
    ...problemAnswers,
  },
});

const deck = createRoute({
  method: 'get',
  path: '/charts/briefing/{slug}/deck.pptx',
  summary: 'A briefing as slides with native charts: cover, charts with their lines, sources',
  request: {
    params: z.object({ slug: z.string() }),
    query: z.strictObject({ lang: lookQuery.lang, size: z.enum(['16x9', '4x3']).default('16x9') }),
  },
  responses: {
    200: { description: 'The slides, all of one version' },
    410: problemAnswer('The briefing was removed.'),
    ...problemAnswers,
  },
});

type PlainStatus = 400 | 404 | 410 | 503;

/** Charts in a row, for a briefing and for presenting: what both pages are made from. */
export const presentationRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseInvalid })
  .openapi(show, async (c) => {
    const { lang, shape, version: asked, kind, ...view } = c.req.valid('query');
    const query = writeChartView(view).toString();
    if (isEmptyView(kind, view)) return answerProblem(c, noChart(null, query));
    const { version: at, edition } = c.var;
    const asOf = { version: at, revision: edition.revision, isFrozen: asked !== undefined };
    const item = { kind, query, line: '' };
    const taken = await takeChart(c.env, chartAt(item, asOf));
    if ('code' in taken) return answerProblem(c, taken);
    return c.json(await presentCharts([item], { ...aroundOf(c), at: asOf, lang, shape }), 200);
  })
  .openapi(read, async (c) => {
    const { lang, shape } = c.req.valid('query');
    const found = await find(c, c.req.valid('param').file.replace(/\.json$/, ''));
    if ('code' in found) return answerProblem<PlainStatus>(c, found);
    const { slug, title, note, author, editor, updatedAt, items } = found;
    const charts = await presentCharts(items, { ...aroundOf(c), at: atOf(c, found), lang, shape });
    return c.json({ slug, title, note, author, editor, updatedAt, ...charts }, 200);
  })
  .openapi(deck, async (c) => {
    const { lang, size } = c.req.valid('query');
    const { slug } = c.req.valid('param');
    const found = await find(c, slug);
    if ('code' in found) return answerProblem<PlainStatus>(c, found);
    const { origin } = new URL(c.req.url);
    const at = atOf(c, found);
    const slides = await writeBriefingDeck(found, { env: c.env, origin, at, lang, shape: size });
    return c.body(Uint8Array.from(slides).buffer, 200, {
      'Content-Type': DECK_TYPE,
      'Content-Disposition': attachment({
        plain: `binglan-${slug}-v${at.version}.pptx`,
        full: tellVersion(found.title, at.version, 'pptx', lang),
      }),
    });
  });

const aroundOf = (c: Context<AppEnv>) => ({
  env: c.env,
  origin: new URL(c.req.url).origin,
  newest: c.var.current,
});

async function find(c: Context<AppEnv>, slug: string): Promise<StoredBriefing | ProblemDetail> {
  const found = await findBriefing(openDb(c.env.DB), slug);
  if (!found) return unknownBriefing(slug);
  return found.removedAt === null ? found : removedBriefing(slug);
}

/** All of a briefing is at one version: its own, or the newest. */
const atOf = ({ var: { version, edition } }: Context<AppEnv>, { version: frozen }: StoredBriefing): At => ({
  version: frozen ?? version,
  revision: edition.revision,
  isFrozen: frozen !== null,
});
