import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { writeRecordFile } from '#core/record/write-record-file.ts';
import { ACTS, readRecords } from '#db/people/records.ts';
import { openDb } from '#db/open.ts';
import type { AppEnv } from '#worker/env.ts';
import { refuseInvalid } from '#worker/openapi/refuse-invalid.ts';
import { jsonAnswer } from '#worker/openapi/schemas.ts';
import { guard } from './guard.ts';
import { privateProblems } from './private-schemas.ts';

const administrator = guard({ roles: ['administrator'] });
const MOST = 500;
const MOST_IN_A_FILE = 20_000;

const day = z.iso.date();
const filter = {
  act: z.enum(ACTS).optional(),
  account: z.string().optional(),
  who: z.string().max(60).optional().openapi({ description: 'Part of a name or an address.' }),
  object: z
    .string()
    .max(100)
    .optional()
    .openapi({ description: 'Part of what it was done to, or of the detail.' }),
  from: day.optional().openapi({ description: 'The first day, Beijing time.' }),
  to: day.optional().openapi({ description: 'The last day, Beijing time.' }),
  before: z.coerce
    .number()
    .int()
    .positive()
    .optional()
    .openapi({ description: 'Only older ones than this id.' }),
};

const list = createRoute({
  method: 'get',
  path: '/api/v1/records',
  summary: 'Who did what, when and from where; newest first',
  middleware: [administrator] as const,
  request: {
    query: z.object({ ...filter, limit: z.coerce.number().int().min(1).max(MOST).default(100) }),
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

const file = createRoute({
  method: 'get',
  path: '/api/v1/records.csv',
  summary: `The same as a file, the newest ${MOST_IN_A_FILE}; older ones with \`before\``,
  middleware: [administrator] as const,
  request: { query: z.object({ ...filter, lang: z.enum(['zh', 'en']).default('zh') }) },
  responses: {
    200: { description: 'UTF-8 with a byte-order mark', content: { 'text/csv': { schema: z.string() } } },
    ...privateProblems,
  },
});

/** The record, for administrators. */
export const recordRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseInvalid })
  .openapi(list, async (c) =>
    c.json({ records: await readRecords(openDb(c.env.DB), c.req.valid('query')) }, 200),
  )
  .openapi(file, async (c) => {
    const { lang, ...wanted } = c.req.valid('query');
    const records = await readRecords(openDb(c.env.DB), { ...wanted, limit: MOST_IN_A_FILE });
    return c.body(writeRecordFile(records, lang), 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="binglan-record.csv"',
    });
  });
