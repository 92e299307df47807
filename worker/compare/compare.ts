import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Metric } from '#core/catalogue/catalogue.ts';
import { groupBy } from '#core/compare/group-by.ts';
import type { Panel } from '#core/compare/panel.ts';
import { stateSubject } from '#core/statement/state-subject.ts';
import { openDb } from '#db/open.ts';
import { catalogueOf } from '#worker/answers/catalogue-of.ts';
import type { AppEnv } from '#worker/env.ts';
import { summary } from '#worker/openapi/computed.ts';
import { insisted, pair } from '#worker/openapi/pair.ts';
import { reason, verdict } from '#worker/openapi/reason.ts';
import { everStoodIn, figuresAt } from '#worker/observations/read-figures.ts';
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
import { compareQuery, insist } from '#worker/view/view-query.ts';
import { MOST_IN_PAIRS, pairPanels } from './pair-panels.ts';
import { toInsistedAnswer, toPanelAnswer } from './panel-answer.ts';
import { readInsisted } from './read-insisted.ts';
import { readPanels } from './read-panels.ts';

const counted = { ...figureParts, bound: figureParts.bound.unwrap(), unit: unit.nullable() };

const rateParts = z.object({
  numerator: z.object(counted),
  denominator: z
    .object({ ...counted, observation: z.string(), period, source: z.string().nullable() })
    .nullable(),
  missing: reason
    .nullable()
    .openapi({ description: 'Why there is no rate, in words that follow the name of the district.' }),
});

const cell = z.object({
  district: z.string(),
  status,
  ...figureParts,
  period: period.nullable(),
  scope: scope.nullable(),
  observation: z.string().nullable(),
  source: z.string().nullable(),
  rank: z
    .object({ best: z.number().int(), worst: z.number().int() })
    .nullable()
    .openapi({ description: 'Places from the largest; an interval where the figures leave the order open.' }),
  onAxis: z
    .boolean()
    .openapi({ description: 'May stand on one axis with the others for which this is true.' }),
  others: z.number().int().openapi({
    description: 'How many more figures of the metric the district reports, of other scopes or periods.',
  }),
  instead: z
    .object({
      metric: z.string(),
      name: bilingual,
      counter: bilingual.nullable(),
      observation: z.string(),
      ...figureParts,
      bound: figureParts.bound.unwrap(),
      unit,
    })
    .nullable()
    .openapi({ description: 'What the district reports of the same object in another unit.' }),
  basis: rateParts.nullable().openapi({
    description:
      'What a rate is made from. An exact rate has its full number as low and high, and three significant digits as value.',
  }),
});

const panel = z
  .object({
    metric: z.string(),
    subject: z.string(),
    object: z.string(),
    name: bilingual,
    definition: bilingual,
    unit,
    counter: bilingual.nullable(),
    kind,
    headline: z.number().int().nullable(),
    verdict,
    reasons: z.array(reason),
    summary,
    statement: bilingual,
    cells: z.array(cell),
    basis: z
      .object({
        metric: z.string(),
        name: bilingual,
        numerator: z.object({ name: bilingual, unit, counter: bilingual.nullable() }),
      })
      .nullable()
      .openapi({
        description: 'What the figures are given per 10,000 of; null where they are the metric’s own.',
      }),
    pairs: z
      .array(pair)
      .optional()
      .openapi({ description: 'Every two districts that report, where pairs=true asks for them.' }),
  })
  .openapi('Panel');

const query = compareQuery.extend({
  pairs: z
    .enum(['true', 'false'])
    .default('false')
    .openapi({ description: `Also every pair, of at most ${MOST_IN_PAIRS} districts that report a metric.` }),
  insist,
  after: afterMetric,
});

const route = createRoute({
  method: 'get',
  path: '/api/v1/compare',
  summary: 'Districts side by side, with the verdict on comparing them',
  request: { query },
  responses: {
    200: jsonAnswer(
      'A panel for each metric, and a lead for each subject',
      z.object({
        version: z.number().int(),
        panels: z.array(panel),
        leads: z
          .array(z.object({ subject: z.string(), statement: bilingual }))
          .openapi({ description: 'Of each subject whose first panel is in this answer.' }),
        next,
        insisted: insisted.optional().openapi({ description: 'The two figures that insist= names.' }),
      }),
    ),
    ...problemAnswers,
  },
});

/** Comparison as data: every other form of it is made from the same panels. */
export const compareRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseInvalid }).openapi(
  route,
  async (c) => {
    const catalogue = await catalogueOf(c.env.DB, c.var.edition);
    const { insist: ids, after, ...query } = c.req.valid('query');
    const view = resolveView(query, catalogue);
    if ('code' in view) return answerProblem(c, view);
    const page = pageMetrics(view, after);
    if ('code' in page) return answerProblem(c, page);
    const { version } = c.var;
    const db = openDb(c.env.DB);
    const figures = figuresAt(db, version);
    const everStood = everStoodIn(db);
    const together =
      ids.length > 0 ? await readInsisted({ figures, everStood, catalogue, version, ids }) : null;
    if (together && 'code' in together) return answerProblem(c, together);
    const led = leadsOf(view.metrics, page.metrics);
    const wanted = new Set([...page.metrics, ...led.flatMap(({ metrics }) => metrics)]);
    const metrics = view.metrics.filter((metric) => wanted.has(metric));
    const built = await readPanels({ figures, catalogue, view: { ...view, metrics } });
    const panels = panelsOf(page.metrics, built);
    const pairs = query.pairs === 'true' ? pairPanels(panels, view.districts) : [];
    if ('code' in pairs) return answerProblem(c, pairs);
    return c.json(
      {
        version,
        panels: panels.map((panel, index) => toPanelAnswer(panel, pairs[index])),
        ...(together ? { insisted: toInsistedAnswer(together) } : {}),
        leads: led.map((lead) => ({
          subject: lead.subject,
          statement: stateSubject({ panels: panelsOf(lead.metrics, built), districts: view.districts }),
        })),
        next: addressAfter(c.req.url, version, page.last),
      },
      200,
    );
  },
);

const panelsOf = (metrics: readonly Metric[], panels: readonly Panel[]): readonly Panel[] =>
  panels.filter(({ metric }) => metrics.some(({ id }) => id === metric.id));

/** The subjects that begin on this page, each led by its headline metrics, where it has any among those asked for. */
function leadsOf(asked: readonly Metric[], page: readonly Metric[]) {
  return [...groupBy(asked, ({ subject }) => subject)].flatMap(([subject, own]) => {
    if (!own[0] || !page.includes(own[0])) return [];
    const headline = own.filter((metric) => metric.headline !== null);
    return [{ subject, metrics: headline.length > 0 ? headline : own }];
  });
}
