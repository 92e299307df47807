import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { readFile } from '#core/table/read-file.ts';
import { writeMarked, writeMarkedWorkbook } from '#core/upload/write-marked.ts';
import { openDb } from '#db/open.ts';
import { ROLES } from '#db/people-schema.ts';
import { readUploadBytes } from '#db/read-uploads.ts';
import { attachment } from '#worker/answers/disposition.ts';
import type { AppEnv } from '#worker/env.ts';
import { refuseInvalid } from '#worker/openapi/refuse-invalid.ts';
import { guard } from '#worker/people/guard.ts';
import { privateProblems } from '#worker/people/private-schemas.ts';
import { refuseFile } from './answer-upload.ts';
import { readPreview } from './read-preview.ts';
import { findUpload, refuseUnknown } from './upload-rights.ts';

const anyone = guard({ roles: ROLES });
const params = z.object({ id: z.string() });

const file = createRoute({
  method: 'get',
  path: '/api/v1/uploads/{id}/file',
  summary: 'The file as it was brought, byte for byte',
  middleware: [anyone] as const,
  request: { params },
  responses: { 200: { description: 'The file' }, ...privateProblems },
});

const problems = createRoute({
  method: 'get',
  path: '/api/v1/uploads/{id}/problems.csv',
  summary: 'The same table with a column that says what is wrong in each row',
  middleware: [anyone] as const,
  request: { params, query: z.object({ lang: z.enum(['zh', 'en']).default('zh') }) },
  responses: {
    200: {
      description:
        'In the delimiter of the file, with a byte-order mark: UTF-8, or UTF-16 where that is the tab',
    },
    ...privateProblems,
  },
});

const problemsWorkbook = createRoute({
  method: 'get',
  path: '/api/v1/uploads/{id}/problems.xlsx',
  summary: 'The same as a workbook with all sheets of the file, cells merged and hidden as they were',
  middleware: [anyone] as const,
  request: { params, query: z.object({ lang: z.enum(['zh', 'en']).default('zh') }) },
  responses: { 200: { description: 'An XLSX workbook' }, ...privateProblems },
});

/** The file of an upload, as it was and with its problems. */
export const fileRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseInvalid })
  .openapi(file, async (c) => {
    const db = openDb(c.env.DB);
    const { id } = c.req.valid('param');
    const found = await findUpload(db, c.var.who, id);
    if (!found || found.state === 'discarded') return refuseUnknown(c, id);
    return c.body(Uint8Array.from(await readUploadBytes(db, id)).buffer, 200, {
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': saveAs(found.fileName),
      'X-Content-Type-Options': 'nosniff',
    });
  })
  .openapi(problems, async (c) => {
    const preview = await takePreview(c, c.req.valid('param').id);
    if (preview instanceof Response) return preview;
    const { upload, reading } = preview;
    const delimiter = reading.file.delimiter?.value ?? ',';
    const text = writeMarked(reading, c.req.valid('query').lang, delimiter);
    // Excel parts a file by tabs only where it is in UTF-16.
    const isWide = delimiter === '\t';
    return c.body(isWide ? Uint8Array.from(Buffer.from(text, 'utf16le')).buffer : text, 200, {
      'Content-Type': `text/csv; charset=${isWide ? 'utf-16le' : 'utf-8'}`,
      'Content-Disposition': saveAs(markedName(upload.fileName, 'csv')),
    });
  })
  .openapi(problemsWorkbook, async (c) => {
    const preview = await takePreview(c, c.req.valid('param').id);
    if (preview instanceof Response) return preview;
    const { upload, reading } = preview;
    const name = reading.file.sheet?.value ?? 'Sheet1';
    const file = await readFile(await readUploadBytes(openDb(c.env.DB), upload.id));
    const isBook = file.kind === 'xlsx' || file.kind === 'xls';
    const sheets = isBook ? file.sheets : [{ name, isHidden: false, grid: reading.grid }];
    const book = await writeMarkedWorkbook(reading, { name, sheets }, c.req.valid('query').lang);
    return c.body(Uint8Array.from(book).buffer, 200, {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'Content-Disposition': saveAs(markedName(upload.fileName, 'xlsx')),
    });
  });

/** What is understood of an upload that is still there, or the answer that says why there is nothing. */
async function takePreview(c: Context<AppEnv>, id: string) {
  const db = openDb(c.env.DB);
  const found = await findUpload(db, c.var.who, id);
  if (!found || found.state === 'discarded') return refuseUnknown(c, id);
  const preview = await readPreview(db, found);
  return preview.kind === 'refusal' ? refuseFile(c, preview) : preview;
}

const markedName = (name: string, ending: string): string =>
  `${name.replace(/\.[a-z]{2,5}$/i, '')}-problems.${ending}`;

const saveAs = (name: string): string => attachment({ plain: 'upload', full: name });
