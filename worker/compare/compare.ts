import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Panel } from '#core/compare/panel.ts';
import { stateSubject } from '#core/statement/state-subject.ts';
import { openDb } from '#db/open.ts';
import { catalogueOf } from '#worker/answers/catalogue-of.ts';
import type { AppEnv } from '#worker/env.ts';
import { summary } from '#worker/openapi/computed.ts';
import { insisted, pair } from '#worker/openapi/pair.ts';
import { reason, verdict } from '#worker/openapi/reason.ts';
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
        leads: z.array(z.object({ subject: z.string(), statement: bilingual })),
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
    const { insist: ids, ...query } = c.req.valid('query');
    const view = resolveView(query, catalogue);
    if ('code' in view) return answerProblem(c, view);
    const { version } = c.var;
    const figures = figuresAt(openDb(c.env.DB), version);
    const together = ids.length > 0 ? await readInsisted({ figures, catalogue, version, ids }) : null;
    if (together && 'code' in together) return answerProblem(c, together);
    const panels = await readPanels({ figures, catalogue, view });
    const pairs = query.pairs === 'true' ? pairPanels(panels, view.districts) : [];
    if ('code' in pairs) return answerProblem(c, pairs);
    const subjects = catalogue.subjects.filter(({ id }) =>
      panels.some(({ metric }) => metric.subject === id),
    );
    return c.json(
      {
        version,
        panels: panels.map((panel, index) => toPanelAnswer(panel, pairs[index])),
        ...(together ? { insisted: toInsistedAnswer(together) } : {}),
        leads: subjects.map(({ id }) => ({
          subject: id,
          statement: stateSubject({
            panels: leadingPanels(panels.filter(({ metric }) => metric.subject === id)),
            districts: view.districts,
          }),
        })),
      },
      200,
    );
  },
);

/** A subject is led by its headline metrics, where it has any among these. */
function leadingPanels(panels: readonly Panel[]): readonly Panel[] {
  const headline = panels.filter(({ metric }) => metric.headline !== null);
  return headline.length > 0 ? headline : panels;
}
