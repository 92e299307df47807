import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { makeRefusal } from '#core/table/refusals.ts';
import { hasRows } from '#core/upload/has-rows.ts';
import { openDb } from '#db/open.ts';
import { ROLES } from '#db/people-schema.ts';
import { countByUpload } from '#db/proposals/read-proposals.ts';
import { findWaiting, readUploads, type UploadRow } from '#db/read-uploads.ts';
import { readSettings } from '#db/settings/read-settings.ts';
import { stageUpload } from '#db/stage-upload.ts';
import type { AppEnv } from '#worker/env.ts';
import { refuseInvalid } from '#worker/openapi/refuse-invalid.ts';
import { jsonAnswer } from '#worker/openapi/schemas.ts';
import { digestBytes } from '#worker/people/digest.ts';
import { guard } from '#worker/people/guard.ts';
import { privateProblems } from '#worker/people/private-schemas.ts';
import { recordOf } from '#worker/people/record-of.ts';
import { answerPreview, answerWith, refuseFile } from './answer-upload.ts';
import { readFileBody } from './read-file-body.ts';
import { readFresh } from './read-fresh.ts';
import { tellUpload } from './tell-preview.ts';
import { findUpload, isOverseer, mayRevert, refuseUnknown } from './upload-rights.ts';
import { listedUpload, stagedUpload } from './upload-schemas.ts';

const anyone = guard({ roles: ROLES });
const params = z.object({ id: z.string() });
const MOST_LISTED = 100;

const list = createRoute({
  method: 'get',
  path: '/api/v1/uploads',
  summary: 'Files that were brought, newest first: the own ones, and all for who looks after every district',
  middleware: [anyone] as const,
  request: {
    query: z.object({
      from: z.coerce.number().int().positive().default(1).openapi({
        description: 'Which of them to tell first, from 1: so many are told at once as are on a page.',
      }),
    }),
  },
  responses: {
    200: jsonAnswer(
      'The uploads',
      z.object({
        uploads: z.array(listedUpload),
        from: z.number().int(),
        next: z
          .number()
          .int()
          .nullable()
          .openapi({ description: 'What `from` is to be for those that follow; null at the end.' }),
        before: z.number().int().nullable(),
      }),
    ),
    ...privateProblems,
  },
});

const bring = createRoute({
  method: 'post',
  path: '/api/v1/uploads',
  summary: 'Bring a file: it is read and staged, and nothing is published',
  description:
    'The field `file` of a form (multipart/form-data), or the file as the body, with its name in the query. CSV in any usual encoding, XLSX or the old XLS, at most 10 MB of 1024 × 1024 bytes.',
  middleware: [anyone] as const,
  responses: {
    201: jsonAnswer(
      'What was understood of it. The header `Location` is there where it is new: the same file brought again while it waits is one upload',
      stagedUpload,
    ),
    ...privateProblems,
  },
});

const query = z.object({
  changesFrom: z.coerce.number().int().positive().default(1).openapi({
    description: 'Which change to tell first, from 1: so many are told at once as are on a page.',
  }),
  conflictsFrom: z.coerce.number().int().positive().default(1).openapi({
    description: 'Which conflict to tell first, from 1; `conflictCount` says how many there are.',
  }),
});

const look = createRoute({
  method: 'get',
  path: '/api/v1/uploads/{id}',
  summary: 'An upload, and what publishing it would do now',
  middleware: [anyone] as const,
  request: { params, query },
  responses: { 200: jsonAnswer('What is understood of it', stagedUpload), ...privateProblems },
});

/** Bringing files, and looking at what was understood of them. */
export const stagingRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseInvalid })
  .openapi(list, async (c) => {
    const { who } = c.var;
    const of = isOverseer(who) ? undefined : { account: who.id, district: who.district };
    const db = openDb(c.env.DB);
    const { from } = c.req.valid('query');
    const [found, proposed, { review }] = await Promise.all([
      readUploads(db, { ...(of ? { of } : {}), from: from - 1, most: MOST_LISTED + 1 }),
      countByUpload(db),
      readSettings(db),
    ]);
    const rows = found.slice(0, MOST_LISTED);
    const none = { waiting: 0, decided: 0 };
    const uploads = rows.map((row) => ({
      ...tellUpload(row),
      proposals: proposed.get(row.id) ?? none,
      mayRevert: mayRevert(who, row, review),
    }));
    const next = found.length > MOST_LISTED ? from + MOST_LISTED : null;
    const before = from > 1 ? Math.max(1, from - MOST_LISTED) : null;
    return c.json({ uploads, from, next, before }, 200);
  })
  .openapi(bring, async (c) => {
    const db = openDb(c.env.DB);
    const file = await readFileBody(c);
    if (file.kind === 'refusal') return refuseFile(c, file);
    const sha256 = await digestBytes(file.bytes);
    const waiting = await findWaiting(db, { account: c.var.who.id, sha256 });
    if (waiting) return answerWith(c, db, waiting, 201);

    const fresh: UploadRow = {
      id: crypto.randomUUID(),
      state: 'staged',
      fileName: file.name,
      sha256,
      bytes: file.bytes.length,
      encoding: '',
      layout: 'tidy',
      author: c.var.who.name,
      account: c.var.who.id,
      district: c.var.who.district,
      choice: '{}',
      baseVersion: 0,
      note: '',
      createdAt: new Date().toISOString(),
      editedBy: null,
      editor: null,
      editedAt: null,
      submittedAt: null,
      version: null,
    };
    const read = await readFresh(db, fresh, file.bytes);
    if (read.kind === 'refusal') return refuseFile(c, read);
    if (!hasRows(read.reading))
      return refuseFile(c, makeRefusal('rows-none', { row: read.reading.reading.header?.value.last ?? 1 }));
    const { id, fileName } = fresh;
    await stageUpload(db, {
      ...read.upload,
      baseVersion: read.version,
      bytes: file.bytes,
      record: recordOf(c, { act: 'uploaded', object: id, detail: fileName }),
    });
    const upload = { ...read.upload, baseVersion: read.version };
    c.header('Location', `/api/v1/uploads/${id}`);
    return answerPreview(c, db, { ...read, upload }, 201);
  })
  .openapi(look, async (c) => {
    const db = openDb(c.env.DB);
    const { id } = c.req.valid('param');
    const found = await findUpload(db, c.var.who, id);
    return found ? answerWith(c, db, found, 200, c.req.valid('query')) : refuseUnknown(c, id);
  });
