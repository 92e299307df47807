import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Draft } from '#core/tidy/draft.ts';
import { sayInPlace } from '#core/table/row-problem.ts';
import { markRows, type MarkedRows } from '#core/upload/mark-rows.ts';
import { sliceRows, type WrittenRow } from '#core/upload/slice-rows.ts';
import type { UploadReading } from '#core/upload/read-upload.ts';
import { openDb } from '#db/open.ts';
import { ROLES } from '#db/people-schema.ts';
import type { AppEnv } from '#worker/env.ts';
import { bilingual, jsonAnswer } from '#worker/openapi/schemas.ts';
import { refuseInvalid } from '#worker/openapi/refuse-invalid.ts';
import { guard } from '#worker/people/guard.ts';
import { privateProblems } from '#worker/people/private-schemas.ts';
import { refuseFile } from './answer-upload.ts';
import { readPreview } from './read-preview.ts';
import { sayIn } from './tell-preview.ts';
import { findUpload, refuseUnknown } from './upload-rights.ts';

const anyone = guard({ roles: ROLES });
const params = z.object({ id: z.string() });
const MOST_ROWS = 1000;
const rowNumber = z.coerce.number().int().positive();

const rows = createRoute({
  method: 'get',
  path: '/api/v1/uploads/{id}/rows',
  summary: 'Rows of the file as written, and what was understood of each cell',
  middleware: [anyone] as const,
  request: {
    params,
    query: z.object({
      from: rowNumber.default(1).openapi({ description: 'The first place in the list of rows, from 1.' }),
      to: rowNumber.default(100).openapi({ description: 'The last place, included.' }),
      only: z
        .enum(['marked'])
        .optional()
        .openapi({ description: 'Lists only the rows in which something is wrong or to be confirmed.' }),
    }),
  },
  responses: {
    200: jsonAnswer(
      `At most ${MOST_ROWS} rows`,
      z.object({
        total: z.number().int().openapi({ description: 'How many rows the list has.' }),
        marked: z.number().int().openapi({ description: 'In how many rows something is to be looked at.' }),
        columns: z.number().int().openapi({ description: 'How many columns the table has.' }),
        rows: z.array(
          z.object({
            row: z.number().int(),
            cells: z.array(z.string()),
            figures: z.array(z.object({ column: z.number().int(), figure: bilingual, about: bilingual })),
            marks: z.array(
              z.object({
                letter: z.string().nullable(),
                severity: z.enum(['error', 'warning']),
                message: bilingual.openapi({ description: 'Without the row and column at which it stands.' }),
              }),
            ),
          }),
        ),
      }),
    ),
    ...privateProblems,
  },
});

/** The cells of an upload. */
export const cellRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseInvalid }).openapi(rows, async (c) => {
  const db = openDb(c.env.DB);
  const { id } = c.req.valid('param');
  const { from, to, only } = c.req.valid('query');
  const found = await findUpload(db, c.var.who, id);
  if (!found || found.state === 'discarded') return refuseUnknown(c, id);
  const preview = await readPreview(db, found);
  if (preview.kind === 'refusal') return refuseFile(c, preview);
  const say = sayIn(preview.catalogue);
  const { byRow, marked, columns } = indexOf(preview.reading);
  const last = Math.min(to, from + MOST_ROWS - 1);
  const written = only ? sliceMarked(preview.reading, from, last) : sliceRows(preview.reading, from, last);
  return c.json(
    {
      total: only ? marked.size : preview.reading.grid.table.length,
      marked: marked.size,
      columns,
      rows: written.map(({ row, cells }) => ({
        row,
        cells: [...cells],
        figures: (byRow.get(row) ?? []).map((draft) => {
          const { figure, district, metric, period } = say(draft);
          const about = {
            zh: `${district.zh}·${metric.zh}·${period.zh}`,
            en: `${district.en} · ${metric.en} · ${period.en}`,
          };
          return { column: draft.column, figure, about };
        }),
        marks: (marked.get(row) ?? []).map((mark) => ({ ...mark, message: sayInPlace(mark.message) })),
      })),
    },
    200,
  );
});

const sliceMarked = (reading: UploadReading, from: number, to: number): readonly WrittenRow[] =>
  [...indexOf(reading).marked.keys()].slice(from - 1, to).flatMap((row) => sliceRows(reading, row, row));

interface Index {
  readonly byRow: ReadonlyMap<number, readonly Draft[]>;
  readonly marked: MarkedRows;
  readonly columns: number;
}

// A preview is kept between the requests of one who scrolls through it, and so is what is found in it by row.
const indexed = new WeakMap<UploadReading, Index>();

function indexOf(reading: UploadReading): Index {
  const known = indexed.get(reading);
  if (known) return known;
  const index = {
    byRow: Map.groupBy(reading.drafts, ({ row }) => row),
    marked: markRows(reading),
    columns: reading.grid.table.reduce((most, { length }) => Math.max(most, length), 0),
  };
  indexed.set(reading, index);
  return index;
}
