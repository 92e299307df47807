import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { NOTE_CODES } from '#core/history/data-note.ts';
import { BREAK_CODES } from '#core/history/history.ts';
import { openDb } from '#db/open.ts';
import { catalogueOf } from '#worker/answers/catalogue-of.ts';
import type { AppEnv } from '#worker/env.ts';
import { figuresAt } from '#worker/observations/read-figures.ts';
import { refuseInvalid } from '#worker/openapi/refuse-invalid.ts';
import {
  bilingual,
  figureParts,
  jsonAnswer,
  kind,
  period,
  problemAnswers,
  scope,
  status,
  unit,
} from '#worker/openapi/schemas.ts';
import { answerProblem } from '#worker/problem.ts';
import { resolveView } from '#worker/view/resolve-view.ts';
import { addressAfter, afterMetric, next, pageMetrics } from '#worker/view/paging.ts';
import { viewQuery } from '#worker/view/view-query.ts';
import { readHistories, type NotedHistory } from './read-histories.ts';

const point = z.object({
  observation: z.string(),
  status,
  ...figureParts,
  scope,
  period,
  source: z.string().nullable(),
  day: z.string().nullable().openapi({
    description: 'Where it stands on an axis of time: the end of its period, null where unknown.',
  }),
});

const rule = z.string().openapi({ description: 'The section of COMPARABILITY.md.' });

const series = z.object({
  district: z.string(),
  points: z.array(point).openapi({ description: 'In order of time; an absence stands at its place.' }),
  segments: z
    .array(
      z.object({
        from: z.string(),
        to: z.string(),
        direction: z.enum(['higher', 'lower', 'equal', 'undecided']),
      }),
    )
    .openapi({
      description: 'Observations that a line may join, and what the later is against the earlier.',
    }),
  breaks: z
    .array(
      bilingual.extend({
        code: z.enum(BREAK_CODES),
        rule,
        short: bilingual,
        from: z.string(),
        to: z.string(),
      }),
    )
    .openapi({ description: 'Observations that no line may join, and why.' }),
});

const history = z
  .object({
    metric: z.string(),
    name: bilingual,
    unit,
    counter: bilingual.nullable(),
    kind,
    statement: bilingual,
    hasChart: z
      .boolean()
      .openapi({ description: 'Whether any district has figures of one scope at two times.' }),
    earlier: z.object({ times: z.number().int(), since: z.string() }).nullable().openapi({
      description:
        'How many days before the first that is shown have figures or absences: one history holds the latest 120. Null where all are shown; `period` asks for others.',
    }),
    series: z.array(series),
    notes: z
      .array(
        bilingual.extend({
          code: z.enum(NOTE_CODES),
          rule,
          district: z.string(),
          observations: z.array(z.string()),
          agrees: z.boolean().nullable(),
        }),
      )
      .openapi({
        description:
          'Increments held against totals of the same district; null where the figures leave it open.',
      }),
  })
  .openapi('History');

const route = createRoute({
  method: 'get',
  path: '/api/v1/history',
  summary: 'Districts over time: what a line may join, what not, and what increments say of totals',
  request: { query: viewQuery.extend({ after: afterMetric }) },
  responses: {
    200: jsonAnswer(
      'A history for each metric',
      z.object({ version: z.number().int(), histories: z.array(history), next }),
    ),
    ...problemAnswers,
  },
});

/** Change over time as data. */
export const historyRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseInvalid }).openapi(
  route,
  async (c) => {
    const catalogue = await catalogueOf(c.env.DB, c.var.edition);
    const { after, ...query } = c.req.valid('query');
    const view = resolveView(query, catalogue);
    if ('code' in view) return answerProblem(c, view);
    const page = pageMetrics(view, after);
    if ('code' in page) return answerProblem(c, page);
    const { version } = c.var;
    const figures = figuresAt(openDb(c.env.DB), version);
    const histories = await readHistories({ figures, catalogue, view: { ...view, metrics: page.metrics } });
    return c.json(
      {
        version,
        histories: histories.map(toHistoryAnswer),
        next: addressAfter(c.req.url, version, page.last),
      },
      200,
    );
  },
);

/** A history as it is answered. */
export const toHistoryAnswer = ({ metric, statement, hasChart, earlier, series, notes }: NotedHistory) => ({
  metric: metric.id,
  name: metric.name,
  unit: metric.unit,
  counter: metric.counter,
  kind: metric.kind,
  statement,
  hasChart,
  earlier,
  series: series.map(({ district, points, segments, breaks }) => ({
    district,
    points: [...points],
    segments: [...segments],
    breaks: [...breaks],
  })),
  notes: notes.map((note) => ({ ...note, observations: [...note.observations] })),
});
