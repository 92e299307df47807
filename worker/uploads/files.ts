import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { writeMarked } from '#core/upload/write-marked.ts';
import { openDb } from '#db/open.ts';
import { ROLES } from '#db/people-schema.ts';
import { readUploadBytes } from '#db/read-uploads.ts';
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
  responses: { 200: { description: 'UTF-8 with a byte-order mark' }, ...privateProblems },
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
    const db = openDb(c.env.DB);
    const { id } = c.req.valid('param');
    const found = await findUpload(db, c.var.who, id);
    if (!found || found.state === 'discarded') return refuseUnknown(c, id);
    const preview = await readPreview(db, found);
    if (preview.kind === 'refusal') return refuseFile(c, preview);
    return c.body(writeMarked(preview.reading, c.req.valid('query').lang), 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': saveAs(`${found.fileName.replace(/\.[a-z]{2,5}$/i, '')}-problems.csv`),
    });
  });

const saveAs = (name: string): string =>
  `attachment; filename="upload"; filename*=UTF-8''${encodeURIComponent(name)}`;
