import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { mergeChoice } from '#core/layout/merge-choice.ts';
import type { ReadingChoice } from '#core/layout/reading.ts';
import { rememberChoice } from '#core/layout/remember-choice.ts';
import { tellChoice } from '#core/layout/tell-choice.ts';
import { findHeaderFaults } from '#core/upload/find-header-faults.ts';
import { hasRows } from '#core/upload/has-rows.ts';
import { discardUpload, setChoice } from '#db/change-upload.ts';
import { openDb } from '#db/open.ts';
import { ROLES } from '#db/people-schema.ts';
import type { AppEnv } from '#worker/env.ts';
import { refuseInvalid } from '#worker/openapi/refuse-invalid.ts';
import { jsonAnswer } from '#worker/openapi/schemas.ts';
import { guard } from '#worker/people/guard.ts';
import { privateProblems } from '#worker/people/private-schemas.ts';
import { recordOf } from '#worker/people/record-of.ts';
import { answerPreview, refuseFile } from './answer-upload.ts';
import { choiceChange } from './choice-schema.ts';
import { readAs } from './read-as.ts';
import { readPreview } from './read-preview.ts';
import { findUpload, mayHandle, refuseNotYours, refuseOver, refuseUnknown } from './upload-rights.ts';
import { stagedUpload } from './upload-schemas.ts';

const anyone = guard({ roles: ROLES });
const params = z.object({ id: z.string() });

const choose = createRoute({
  method: 'patch',
  path: '/api/v1/uploads/{id}',
  summary: 'Have an upload read in another way, or mend its cells',
  middleware: [anyone] as const,
  request: {
    params,
    body: { required: true, content: { 'application/json': { schema: choiceChange } } },
  },
  responses: { 200: jsonAnswer('What is understood of it now', stagedUpload), ...privateProblems },
});

const discard = createRoute({
  method: 'post',
  path: '/api/v1/uploads/{id}/discard',
  summary: 'End an upload that waits; its file is forgotten',
  middleware: [anyone] as const,
  request: { params },
  responses: { 204: { description: 'Discarded' }, ...privateProblems },
});

/** Having a file read in another way, or ending it. */
export const choosingRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseInvalid })
  .openapi(choose, async (c) => {
    const db = openDb(c.env.DB);
    const { id } = c.req.valid('param');
    const found = await findUpload(db, c.var.who, id);
    if (!found) return refuseUnknown(c, id);
    if (!mayHandle(c.var.who, found)) return refuseNotYours(c);
    const over = refuseOver(c, found);
    if (over) return over;
    const change = c.req.valid('json');
    const choice = mergeChoice(JSON.parse(found.choice) as ReadingChoice, change);
    const preview = await readPreview(db, { ...found, choice: JSON.stringify(choice) });
    if (preview.kind === 'refusal') return refuseFile(c, preview);
    const { who } = c.var;
    const detail = `${found.fileName}: ${tellChoice(change)}`;
    const edit =
      preview.upload.choice === found.choice
        ? null
        : { by: who.id, record: recordOf(c, { act: 'upload-changed', object: id, detail }) };
    // That by which the table cannot be read would keep the next file of its shape from being taken.
    const { reading } = preview.reading;
    const isLasting = hasRows(preview.reading) && findHeaderFaults(reading).length === 0;
    const remembered = isLasting ? rememberChoice(choice, reading.shape) : [];
    await setChoice(db, {
      upload: id,
      choice: preview.upload.choice,
      edit,
      ...readAs(preview.reading),
      remember: remembered.map(({ shape, choice: lasting }) => ({
        account: who.id,
        shape,
        choice: JSON.stringify(lasting),
      })),
    });
    const edited = edit && {
      state: 'staged' as const,
      editedBy: who.id,
      editor: who.name,
      editedAt: edit.record.at,
    };
    const upload = { ...preview.upload, ...readAs(preview.reading), ...edited };
    return answerPreview(c, db, { ...preview, upload }, 200);
  })
  .openapi(discard, async (c) => {
    const db = openDb(c.env.DB);
    const { id } = c.req.valid('param');
    const found = await findUpload(db, c.var.who, id);
    if (!found) return refuseUnknown(c, id);
    if (!mayHandle(c.var.who, found)) return refuseNotYours(c);
    if (found.state === 'discarded') return c.body(null, 204);
    const over = refuseOver(c, found);
    if (over) return over;
    await discardUpload(db, id, recordOf(c, { act: 'upload-discarded', object: id, detail: found.fileName }));
    return c.body(null, 204);
  });
