import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { ACTS, readRecords } from '#db/people/records.ts';
import { openDb } from '#db/open.ts';
import type { AppEnv } from '#worker/env.ts';
import { refuseInvalid } from '#worker/openapi/refuse-invalid.ts';
import { jsonAnswer } from '#worker/openapi/schemas.ts';
import { guard } from './guard.ts';
import { privateProblems } from './private-schemas.ts';

const MOST = 500;

const list = createRoute({
  method: 'get',
  path: '/api/v1/records',
  summary: 'Who did what, when and from where; newest first',
  middleware: [guard({ roles: ['administrator'] })] as const,
  request: {
    query: z.object({
      act: z.enum(ACTS).optional(),
      account: z.string().optional(),
      before: z.coerce.number().int().positive().optional(),
      limit: z.coerce.number().int().min(1).max(MOST).default(100),
    }),
  },
  responses: {
    200: jsonAnswer(
      'Ask for older ones with `before` and the id of the last',
      z.object({
        records: z.array(
          z.object({
            id: z.number().int(),
            at: z.string(),
            account: z.string().nullable(),
            name: z.string(),
            address: z.string(),
            act: z.string(),
            object: z.string(),
            detail: z.string(),
          }),
        ),
      }),
    ),
    ...privateProblems,
  },
});

/** The record, for administrators. */
export const recordRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseInvalid }).openapi(list, async (c) =>
  c.json({ records: await readRecords(openDb(c.env.DB), c.req.valid('query')) }, 200),
);
