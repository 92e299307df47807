import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { CHART_KINDS } from '#db/charts-schema.ts';
import { findBriefing } from '#db/charts/briefings.ts';
import { openDb } from '#db/open.ts';
import { chartView, isEmptyView, writeChartView } from '#worker/charts/chart-query.ts';
import { takeChart } from '#worker/charts/take-chart.ts';
import type { AppEnv } from '#worker/env.ts';
import { refuseInvalid } from '#worker/openapi/refuse-invalid.ts';
import { jsonAnswer, problemAnswer, problemAnswers } from '#worker/openapi/schemas.ts';
import { answerProblem } from '#worker/problem.ts';
import { version } from '#worker/view/view-query.ts';
import { presentation, publicBriefing } from './briefing-schemas.ts';
import { chartAt } from './chart-at.ts';
import { presentCharts, SHAPES } from './present-charts.ts';
import { noChart, removedBriefing, unknownBriefing } from './refusals.ts';

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

type PlainStatus = 400 | 404 | 410 | 503;

/** Charts in a row, for a briefing and for presenting: what both pages are made from. */
export const presentationRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseInvalid })
  .openapi(show, async (c) => {
    const { lang, shape, version: asked, kind, ...view } = c.req.valid('query');
    const query = writeChartView(view).toString();
    if (isEmptyView(view)) return answerProblem(c, noChart(null, query));
    const { version: at, edition } = c.var;
    const asOf = { version: at, revision: edition.revision, isFrozen: asked !== undefined };
    const item = { kind, query, line: '' };
    const taken = await takeChart(c.env, chartAt(item, asOf));
    if ('code' in taken) return answerProblem(c, taken);
    const { origin } = new URL(c.req.url);
    return c.json(await presentCharts([item], { env: c.env, origin, at: asOf, lang, shape }), 200);
  })
  .openapi(read, async (c) => {
    const { lang, shape } = c.req.valid('query');
    const slug = c.req.valid('param').file.replace(/\.json$/, '');
    const found = await findBriefing(openDb(c.env.DB), slug);
    if (!found) return answerProblem<PlainStatus>(c, unknownBriefing(slug));
    if (found.removedAt !== null) return answerProblem<PlainStatus>(c, removedBriefing(slug));
    const { title, note, author, editor, updatedAt, items, version: frozen } = found;
    const { version: newest, edition } = c.var;
    const at = { version: frozen ?? newest, revision: edition.revision, isFrozen: frozen !== null };
    const { origin } = new URL(c.req.url);
    const charts = await presentCharts(items, { env: c.env, origin, at, lang, shape });
    return c.json({ slug, title, note, author, editor, updatedAt, ...charts }, 200);
  });
