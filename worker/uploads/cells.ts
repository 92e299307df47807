import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Draft } from '#core/tidy/draft.ts';
import { sliceRows } from '#core/upload/slice-rows.ts';
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
  request: { params, query: z.object({ from: rowNumber.default(1), to: rowNumber.default(100) }) },
  responses: {
    200: jsonAnswer(
      `At most ${MOST_ROWS} rows`,
      z.object({
        total: z.number().int(),
        rows: z.array(
          z.object({
            row: z.number().int(),
            cells: z.array(z.string()),
            figures: z.array(z.object({ column: z.number().int(), figure: bilingual, about: bilingual })),
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
  const { from, to } = c.req.valid('query');
  const found = await findUpload(db, c.var.who, id);
  if (!found || found.state === 'discarded') return refuseUnknown(c, id);
  const preview = await readPreview(db, found);
  if (preview.kind === 'refusal') return refuseFile(c, preview);
  const say = sayIn(preview.catalogue);
  const byRow = draftsByRow(preview.reading);
  const written = sliceRows(preview.reading, from, Math.min(to, from + MOST_ROWS - 1));
  return c.json(
    {
      total: preview.reading.grid.table.length,
      rows: written.map(({ row, cells }) => ({
        row,
        cells: [...cells],
        figures: (byRow.get(row) ?? []).map((draft) => {
          const { figure, district, metric, period } = say(draft);
          const about = {
            zh: `${district.zh}·${metric.zh}·${period}`,
            en: `${district.en} · ${metric.en} · ${period}`,
          };
          return { column: draft.column, figure, about };
        }),
      })),
    },
    200,
  );
});

const indexed = new WeakMap<UploadReading['drafts'], Map<number, Draft[]>>();

function draftsByRow({ drafts }: UploadReading): Map<number, Draft[]> {
  const known = indexed.get(drafts);
  if (known) return known;
  const byRow = new Map<number, Draft[]>();
  for (const draft of drafts) {
    const row = byRow.get(draft.row);
    if (row) row.push(draft);
    else byRow.set(draft.row, [draft]);
  }
  indexed.set(drafts, byRow);
  return byRow;
}
