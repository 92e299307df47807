import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { findChanges } from '#core/change/find-changes.ts';
import { openDb } from '#db/open.ts';
import { readObservations } from '#db/read-observations.ts';
import { FOR_EVER } from '#worker/answers/answer-cache.ts';
import type { AppEnv } from '#worker/env.ts';
import { observation } from '#worker/openapi/observation.ts';
import { refuseInvalid } from '#worker/openapi/refuse-invalid.ts';
import { jsonAnswer, problemAnswers } from '#worker/openapi/schemas.ts';
import { answerProblem } from '#worker/problem.ts';
import { requireOrder } from './require-order.ts';

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
    }),
  },
  responses: {
    200: jsonAnswer(
      'A change for each cell that reads differently, by metric, district and time',
      z.object({ from: z.number().int(), to: z.number().int(), changes: z.array(change) }),
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
    const [before, after] = await Promise.all([
      readObservations(db, { version: from, notAt: to }),
      readObservations(db, { version: to, notAt: from }),
    ]);
    const changes = findChanges({ before, after }).map(({ parts, ...cell }) => ({
      ...cell,
      parts: [...parts],
    }));
    return c.json({ from, to, changes }, 200, { 'Cache-Control': FOR_EVER });
  },
);
