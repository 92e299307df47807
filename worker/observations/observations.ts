import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { openDb } from '#db/open.ts';
import { readAliases } from '#db/read-aliases.ts';
import { catalogueOf } from '#worker/answers/catalogue-of.ts';
import { readHistory } from '#db/read-history.ts';
import { readObservations } from '#db/read-observations.ts';
import { writeTidy } from '#core/tidy/write-tidy.ts';
import { writeTidyWorkbook } from '#core/tidy/write-tidy-workbook.ts';
import { attachment } from '#worker/answers/disposition.ts';
import type { AppEnv } from '#worker/env.ts';
import { observation } from '#worker/openapi/observation.ts';
import { jsonAnswer, problemAnswers } from '#worker/openapi/schemas.ts';
import { refuseInvalid } from '#worker/openapi/refuse-invalid.ts';
import { answerProblem } from '#worker/problem.ts';
import { resolveObservationView, type ObservationView } from '#worker/view/resolve-observation-view.ts';
import { addressAfter, next } from '#worker/view/paging.ts';
import { observationQuery, versionQuery } from '#worker/view/view-query.ts';
import { answerWorkbook, workbookAnswer } from './answer-workbook.ts';

/** So many figures are answered at once; a table has them all. */
const MOST_FIGURES = 20_000;

const after = z.coerce
  .number()
  .int()
  .min(0)
  .max(10_000_000)
  .default(0)
  .openapi({ description: 'Leaves out so many, the first. `next` of the answer before has it.' });

const listRoute = createRoute({
  method: 'get',
  path: '/api/v1/observations',
  summary: 'The figures that stood at a version',
  request: { query: observationQuery.extend({ after }) },
  responses: {
    200: jsonAnswer(
      `The figures, by metric, district and time, at most ${MOST_FIGURES} at once`,
      z.object({ version: z.number().int(), observations: z.array(observation), next }),
    ),
    ...problemAnswers,
  },
});

const csvRoute = createRoute({
  method: 'get',
  path: '/api/v1/observations.csv',
  summary: 'The same figures as a table that Excel and WPS open, and that an upload takes back',
  request: { query: observationQuery },
  responses: {
    200: { description: 'UTF-8 with a byte-order mark', content: { 'text/csv': { schema: z.string() } } },
    ...problemAnswers,
  },
});

const xlsxRoute = createRoute({
  method: 'get',
  path: '/api/v1/observations.xlsx',
  summary: 'The same figures as a workbook, with a sheet that explains it, which an upload takes back',
  request: { query: observationQuery },
  responses: { 200: workbookAnswer, ...problemAnswers },
});

const oneRoute = createRoute({
  method: 'get',
  path: '/api/v1/observations/{id}',
  summary: 'One figure, with all that has stood in its place',
  request: { params: z.object({ id: z.string() }), query: versionQuery },
  responses: {
    200: jsonAnswer(
      'The figure and its history, oldest first',
      z.object({
        version: z.number().int(),
        observation,
        history: z.array(
          z.object({
            id: z.string(),
            printed: z.string(),
            status: z.string(),
            sinceVersion: z.number().int(),
            untilVersion: z.number().int().nullable(),
            fileRow: z.number().int().nullable(),
            fileName: z.string().nullable(),
            author: z.string(),
            publishedAt: z.string(),
            reverts: z.number().int().nullable().openapi({
              description:
                'The version that was taken back, so that the figure stands again; null where it was entered anew.',
            }),
            entered: z
              .object({ version: z.number().int(), author: z.string(), publishedAt: z.string() })
              .openapi({
                description: 'The publication in which it was first entered, from that file and row.',
              }),
          }),
        ),
      }),
    ),
    ...problemAnswers,
  },
});

/** The figures themselves, as JSON, as a table, and one by one. */
export const observationRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseInvalid })
  .openapi(listRoute, async (c) => {
    const db = openDb(c.env.DB);
    const { after: from, ...query } = c.req.valid('query');
    const view = resolveObservationView(query, await catalogueOf(c.env.DB, c.var.edition));
    if ('code' in view) return answerProblem(c, view);
    const { version } = c.var;
    // One more than is answered tells whether there are others.
    const found = await readObservations(db, { ...filterOf(view, version), from, most: MOST_FIGURES + 1 });
    const last = found.length > MOST_FIGURES ? String(from + MOST_FIGURES) : null;
    const observations = found.slice(0, MOST_FIGURES);
    return c.json({ version, observations, next: addressAfter(c.req.url, version, last) }, 200);
  })
  .openapi(csvRoute, async (c) => {
    const db = openDb(c.env.DB);
    const catalogue = await catalogueOf(c.env.DB, c.var.edition);
    const view = resolveObservationView(c.req.valid('query'), catalogue);
    if ('code' in view) return answerProblem(c, view);
    const observations = await readObservations(db, filterOf(view, c.var.version));
    return c.body(
      writeTidy({ observations, catalogue, aliases: await readAliases(db, c.var.edition.asOf) }),
      200,
      {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': attachment(`binglan-v${c.var.version}.csv`),
      },
    );
  })
  .openapi(xlsxRoute, async (c) => {
    const db = openDb(c.env.DB);
    const catalogue = await catalogueOf(c.env.DB, c.var.edition);
    const view = resolveObservationView(c.req.valid('query'), catalogue);
    if ('code' in view) return answerProblem(c, view);
    const { version } = c.var;
    const observations = await readObservations(db, filterOf(view, version));
    const aliases = await readAliases(db, c.var.edition.asOf);
    const bytes = await writeTidyWorkbook({ observations, catalogue, aliases, version });
    return answerWorkbook(c, bytes, attachment(`binglan-v${version}.xlsx`));
  })
  .openapi(oneRoute, async (c) => {
    const { id } = c.req.valid('param');
    const db = openDb(c.env.DB);
    const history = /^\d{1,15}$/.test(id) ? await readHistory(db, Number(id)) : [];
    const standing =
      history.length === 0 ? [] : await readObservations(db, { version: c.var.version, ids: [id] });
    const found = standing[0];
    if (!found)
      return answerProblem(c, {
        code: 'unknown-value',
        parameter: 'id',
        value: id,
        detail: {
          zh: `第 ${c.var.version} 版里没有编号 ${id} 的数字；编号见 /api/v1/observations。`,
          en: `Version ${c.var.version} has no figure ${id}; /api/v1/observations lists those it has.`,
        },
      });
    return c.json({ version: c.var.version, observation: found, history }, 200);
  });

const filterOf = (view: ObservationView, version: number) => ({
  version,
  metrics: view.metrics.map(({ id }) => id),
  districts: view.districts.map(({ slug }) => slug),
  periods: view.periods,
  sources: view.sources,
});
