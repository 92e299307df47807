import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { findNamed } from '#core/record/find-named.ts';
import { namesIn, tellDetail } from '#core/record/tell-detail.ts';
import { writeRecordHead, writeRecordLines } from '#core/record/write-record-file.ts';
import { readRecordParts } from '#db/people/read-record-parts.ts';
import { ACTS, readRecords } from '#db/people/records.ts';
import { openDb } from '#db/open.ts';
import { readCatalogue } from '#db/read-catalogue.ts';
import { attachment } from '#worker/answers/disposition.ts';
import type { AppEnv } from '#worker/env.ts';
import { refuseInvalid } from '#worker/openapi/refuse-invalid.ts';
import { jsonAnswer } from '#worker/openapi/schemas.ts';
import { guard } from './guard.ts';
import { privateProblems } from './private-schemas.ts';

const administrator = guard({ roles: ['administrator'] });
const MOST = 500;
const ENCODER = new TextEncoder();

const day = z.iso.date();
const lang = z.enum(['zh', 'en']).default('zh').openapi({ description: 'Of the words.' });
const filter = {
  act: z.enum(ACTS).optional(),
  account: z.string().optional(),
  who: z.string().max(60).optional().openapi({ description: 'Part of a name or an address.' }),
  object: z.string().max(100).optional().openapi({
    description:
      'Part of what it was done to, or of the detail; or the name of a district, a metric or a scope, or 第 17 版.',
  }),
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
    query: z.object({ ...filter, lang, limit: z.coerce.number().int().min(1).max(MOST).default(100) }),
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
            detail: z.string().openapi({ description: 'As it was written down, with ids.' }),
            told: z
              .object({
                summary: z.string(),
                cells: z.array(z.string()).openapi({ description: 'Of a publication, its first hundred.' }),
                changes: z.string().nullable().openapi({ description: 'Where all of them are read.' }),
              })
              .openapi({ description: 'The detail in words.' }),
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
  summary: 'All that the filter finds, as a file',
  middleware: [administrator] as const,
  request: { query: z.object({ ...filter, lang }) },
  responses: {
    200: { description: 'UTF-8 with a byte-order mark', content: { 'text/csv': { schema: z.string() } } },
    ...privateProblems,
  },
});

/** The record, for administrators. */
export const recordRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseInvalid })
  .openapi(list, async (c) => {
    const { lang, ...wanted } = c.req.valid('query');
    const db = openDb(c.env.DB);
    const catalogue = await readCatalogue(db);
    const found = await readRecords(db, { ...wanted, named: findNamed(wanted.object ?? '', catalogue) });
    const names = namesIn(catalogue);
    const records = found.map((record) => ({ ...record, told: tellDetail(record, names, lang) }));
    return c.json({ records }, 200);
  })
  .openapi(file, async (c) => {
    const { lang, ...wanted } = c.req.valid('query');
    const db = openDb(c.env.DB);
    const catalogue = await readCatalogue(db);
    const names = namesIn(catalogue);
    const parts = readRecordParts(db, { ...wanted, named: findNamed(wanted.object ?? '', catalogue) });
    const file = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(ENCODER.encode(writeRecordHead(lang))),
      pull: async (controller) => {
        const { value, done } = await parts.next();
        if (done) controller.close();
        else controller.enqueue(ENCODER.encode(writeRecordLines(value, names, lang)));
      },
    });
    return c.body(file, 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': attachment('binglan-record.csv'),
    });
  });
