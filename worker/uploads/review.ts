import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { addComment, passUpload } from '#db/change-upload.ts';
import { openDb } from '#db/open.ts';
import { ROLES } from '#db/people-schema.ts';
import type { AppEnv } from '#worker/env.ts';
import { refuseInvalid } from '#worker/openapi/refuse-invalid.ts';
import { guard } from '#worker/people/guard.ts';
import { privateProblems } from '#worker/people/private-schemas.ts';
import { recordOf } from '#worker/people/record-of.ts';
import { findUpload, mayHandle, refuseNotYours, refuseOver, refuseUnknown } from './upload-rights.ts';

const params = z.object({ id: z.string() });
const json = <T extends z.ZodType>(schema: T) => ({
  required: true,
  content: { 'application/json': { schema } },
});

const submit = createRoute({
  method: 'post',
  path: '/api/v1/uploads/{id}/submit',
  summary: 'Hand an upload to someone else for approval',
  middleware: [guard({ roles: ROLES })] as const,
  request: { params, body: json(z.object({ note: z.string().trim().max(500).default('') })) },
  responses: { 204: { description: 'Submitted' }, ...privateProblems },
});

const giveBack = createRoute({
  method: 'post',
  path: '/api/v1/uploads/{id}/return',
  summary: 'Hand a submitted upload back to who brought it, and say why',
  middleware: [guard({ roles: ['reviewer', 'administrator'] })] as const,
  request: { params, body: json(z.object({ text: z.string().trim().min(1).max(2000) })) },
  responses: { 204: { description: 'Returned' }, ...privateProblems },
});

const comment = createRoute({
  method: 'post',
  path: '/api/v1/uploads/{id}/comments',
  summary: 'Say something about an upload',
  middleware: [guard({ roles: ROLES })] as const,
  request: { params, body: json(z.object({ text: z.string().trim().min(1).max(2000) })) },
  responses: { 204: { description: 'Said' }, ...privateProblems },
});

/** Having someone else look at an upload. */
export const reviewRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseInvalid })
  .openapi(submit, async (c) => {
    const db = openDb(c.env.DB);
    const { id } = c.req.valid('param');
    const upload = await findUpload(db, c.var.who, id);
    if (!upload) return refuseUnknown(c, id);
    if (!mayHandle(c.var.who, upload)) return refuseNotYours(c);
    const over = refuseOver(c, upload);
    if (over) return over;
    const { note } = c.req.valid('json');
    const record = recordOf(c, { act: 'upload-submitted', object: id, detail: upload.fileName });
    await passUpload(db, { upload: id, to: 'submitted', note, record });
    return c.body(null, 204);
  })
  .openapi(giveBack, async (c) => {
    const db = openDb(c.env.DB);
    const { id } = c.req.valid('param');
    const upload = await findUpload(db, c.var.who, id);
    if (!upload) return refuseUnknown(c, id);
    const over = refuseOver(c, upload);
    if (over) return over;
    const { text } = c.req.valid('json');
    const record = recordOf(c, { act: 'upload-returned', object: id, detail: upload.fileName });
    const said = { at: record.at, author: c.var.who.name, text };
    await passUpload(db, { upload: id, to: 'staged', comment: said, record });
    return c.body(null, 204);
  })
  .openapi(comment, async (c) => {
    const db = openDb(c.env.DB);
    const { id } = c.req.valid('param');
    const upload = await findUpload(db, c.var.who, id);
    if (!upload) return refuseUnknown(c, id);
    const record = recordOf(c, { act: 'upload-commented', object: id });
    const { text } = c.req.valid('json');
    await addComment(db, id, { at: record.at, author: c.var.who.name, text }, record);
    return c.body(null, 204);
  });
