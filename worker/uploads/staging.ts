import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Refusal } from '#core/table/refusals.ts';
import { recallChoice } from '#db/change-upload.ts';
import { openDb, type Db } from '#db/open.ts';
import { ROLES } from '#db/people-schema.ts';
import { countByUpload } from '#db/proposals/read-proposals.ts';
import { findWaiting, readUploads, type UploadRow } from '#db/read-uploads.ts';
import { stageUpload } from '#db/stage-upload.ts';
import type { AppEnv } from '#worker/env.ts';
import { refuseInvalid } from '#worker/openapi/refuse-invalid.ts';
import { jsonAnswer } from '#worker/openapi/schemas.ts';
import { digestBytes } from '#worker/people/digest.ts';
import { guard } from '#worker/people/guard.ts';
import { privateProblems } from '#worker/people/private-schemas.ts';
import { recordOf } from '#worker/people/record-of.ts';
import { answerPreview, answerWith, refuseFile } from './answer-upload.ts';
import { readAs } from './read-as.ts';
import { readFileBody } from './read-file-body.ts';
import { readPreview, type Preview } from './read-preview.ts';
import { tellUpload } from './tell-preview.ts';
import { findUpload, isOverseer, refuseUnknown } from './upload-rights.ts';
import { listedUpload, stagedUpload } from './upload-schemas.ts';

const anyone = guard({ roles: ROLES });
const params = z.object({ id: z.string() });
const MOST_LISTED = 200;

const list = createRoute({
  method: 'get',
  path: '/api/v1/uploads',
  summary: 'Files that were brought, newest first: the own ones, and all for who looks after every district',
  middleware: [anyone] as const,
  responses: {
    200: jsonAnswer('The uploads', z.object({ uploads: z.array(listedUpload) })),
    ...privateProblems,
  },
});

const bring = createRoute({
  method: 'post',
  path: '/api/v1/uploads',
  summary: 'Bring a file: it is read and staged, and nothing is published',
  description:
    'The field `file` of a form (multipart/form-data), or the file as the body, with its name in the query. CSV in any usual encoding, XLSX or the old XLS, at most 10 MB.',
  middleware: [anyone] as const,
  responses: {
    201: jsonAnswer(
      'What was understood of it. The header `Location` is there where it is new: the same file brought again while it waits is one upload',
      stagedUpload,
    ),
    ...privateProblems,
  },
});

const look = createRoute({
  method: 'get',
  path: '/api/v1/uploads/{id}',
  summary: 'An upload, and what publishing it would do now',
  middleware: [anyone] as const,
  request: { params },
  responses: { 200: jsonAnswer('What is understood of it', stagedUpload), ...privateProblems },
});

/** Bringing files, and looking at what was understood of them. */
export const stagingRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseInvalid })
  .openapi(list, async (c) => {
    const { who } = c.var;
    const of = isOverseer(who) ? undefined : { account: who.id, district: who.district };
    const db = openDb(c.env.DB);
    const [rows, proposed] = await Promise.all([
      readUploads(db, { ...(of ? { of } : {}), limit: MOST_LISTED }),
      countByUpload(db),
    ]);
    const none = { waiting: 0, decided: 0 };
    const uploads = rows.map((row) => ({ ...tellUpload(row), proposals: proposed.get(row.id) ?? none }));
    return c.json({ uploads }, 200);
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
      version: null,
    };
    const read = await readFresh(db, fresh, file.bytes);
    if (read.kind === 'refusal') return refuseFile(c, read);
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
    return found ? answerWith(c, db, found, 200) : refuseUnknown(c, id);
  });

/** Reads a file for the first time, in the way that was chosen for the last one of its shape. */
async function readFresh(db: Db, upload: UploadRow, bytes: Uint8Array): Promise<Preview | Refusal> {
  const first = await readPreview(db, upload, bytes);
  if (first.kind === 'refusal' || upload.account === null) return first;
  const remembered = await recallChoice(db, { account: upload.account, shape: first.reading.reading.shape });
  const again = remembered ? await readPreview(db, { ...upload, choice: remembered }, bytes) : first;
  const read = again.kind === 'refusal' ? first : again;
  return { ...read, upload: { ...read.upload, ...readAs(read.reading) } };
}
