import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { differingParts } from '#core/change/differing-parts.ts';
import { openDb } from '#db/open.ts';
import { countChanges, readChanges } from '#db/read-changes.ts';
import { readObservations } from '#db/read-observations.ts';
import { FOR_EVER } from '#worker/answers/answer-cache.ts';
import type { AppEnv } from '#worker/env.ts';
import { observation } from '#worker/openapi/observation.ts';
import { refuseInvalid } from '#worker/openapi/refuse-invalid.ts';
import { jsonAnswer, problemAnswers } from '#worker/openapi/schemas.ts';
import { answerProblem } from '#worker/problem.ts';
import { requireOrder } from './require-order.ts';

/** So many are told at once. */
const MOST_CHANGES = 500;

const versionNumber = (minimum: number, description: string) =>
  z
    .string()
    .regex(/^(0|[1-9]\d{0,8})$/, 'a whole number')
    .transform(Number)
    .openapi({ type: 'integer', minimum, description });

const change = z
  .object({
    kind: z.enum(['added', 'changed', 'withdrawn']),
    before: observation.nullable().openapi({ description: 'Null where nothing stood.' }),
    after: observation.nullable().openapi({ description: 'Null where nothing stands any longer.' }),
    parts: z
      .array(z.enum(['figure', 'period', 'source', 'locator', 'note']))
      .openapi({ description: 'In what the two differ, where both stand.' }),
  })
  .openapi('Change');

const route = createRoute({
  method: 'get',
  path: '/api/v1/changes',
  summary: 'What changed from one version to a later one',
  request: {
    query: z.strictObject({
      from: versionNumber(0, 'The earlier version; 0 is before anything was published.'),
      to: versionNumber(1, 'The later version.'),
      first: z
        .string()
        .regex(/^[1-9]\d{0,8}$/, 'a whole number from 1')
        .transform(Number)
        .optional()
        .openapi({
          type: 'integer',
          minimum: 1,
          description: `Which change to tell first, from 1, which is the default: at most ${MOST_CHANGES} are told at once.`,
        }),
    }),
  },
  responses: {
    200: jsonAnswer(
      'A change for each cell that reads differently, by metric, district and time; cells in which nothing stands any longer come last',
      z.object({
        from: z.number().int(),
        to: z.number().int(),
        counts: z.object({
          added: z.number().int(),
          changed: z.number().int(),
          withdrawn: z.number().int(),
        }),
        first: z.number().int(),
        next: z
          .number()
          .int()
          .nullable()
          .openapi({ description: 'What `first` is to be for those that follow; null at the end.' }),
        previous: z.number().int().nullable(),
        changes: z.array(change),
      }),
    ),
    ...problemAnswers,
  },
});

/** What was added, changed and withdrawn between two versions. */
export const changeRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseInvalid }).openapi(
  route,
  async (c) => {
    const { from, to } = c.req.valid('query');
    const problem = requireOrder({ from, to, newest: c.var.current });
    if (problem) return answerProblem(c, problem);
    const db = openDb(c.env.DB);
    const { first = 1 } = c.req.valid('query');
    const [cells, counts] = await Promise.all([
      readChanges(db, { from, to, skip: first - 1, most: MOST_CHANGES + 1 }),
      countChanges(db, from, to),
    ]);
    const told = cells.slice(0, MOST_CHANGES);
    const [before, after] = await Promise.all([
      readObservations(db, { version: from, ids: told.flatMap((cell) => cell.before ?? []) }),
      readObservations(db, { version: to, ids: told.flatMap((cell) => cell.after ?? []) }),
    ]);
    const byId = new Map([...before, ...after].map((one) => [one.id, one]));
    const changes = told.map(({ kind, ...ids }) => {
      const [was, now] = [byId.get(ids.before ?? '') ?? null, byId.get(ids.after ?? '') ?? null];
      return { kind, before: was, after: now, parts: was && now ? differingParts(was, now) : [] };
    });
    const next = cells.length > MOST_CHANGES ? first + MOST_CHANGES : null;
    const previous = first > 1 ? Math.max(1, first - MOST_CHANGES) : null;
    const answer = { from, to, counts, first, next, previous, changes };
    return c.json(answer, 200, { 'Cache-Control': FOR_EVER });
  },
);
