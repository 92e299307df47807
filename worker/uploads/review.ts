import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { addComment, passUpload } from '#db/change-upload.ts';
import { openDb } from '#db/open.ts';
import type { Decision } from '#db/read-decision.ts';
import { ROLES } from '#db/people-schema.ts';
import type { AppEnv } from '#worker/env.ts';
import { refuseInvalid } from '#worker/openapi/refuse-invalid.ts';
import { typedText } from '#worker/openapi/typed-text.ts';
import { guard } from '#worker/people/guard.ts';
import { privateProblems } from '#worker/people/private-schemas.ts';
import { recordOf } from '#worker/people/record-of.ts';
import { answerProblem, type PrivateStatus } from '#worker/problem.ts';
import { refuseFile } from './answer-upload.ts';
import { decisionShape, mostNote } from './decision-schema.ts';
import { countMoves, leaveOut } from './leave-out.ts';
import { readPreview } from './read-preview.ts';
import { readSettled } from './read-settled.ts';
import { refuseUnseen } from './refuse-unseen.ts';
import { findUpload, mayHandle, refuseNotYours, refuseOver, refuseUnknown } from './upload-rights.ts';
import { warningKey } from './warning-key.ts';

const params = z.object({ id: z.string() });
const json = <T extends z.ZodType>(schema: T) => ({
  required: true,
  content: { 'application/json': { schema } },
});

const submission = z.object({
  baseVersion: z.number().int().nonnegative().optional().openapi({
    description: 'The version against which the preview was worked out; without it the newest.',
  }),
  seen: z.string().max(100).optional().openapi({
    description: 'As `publish` takes it: where the upload was edited since, it is not handed over.',
  }),
  note: mostNote,
  ...decisionShape,
});

const submit = createRoute({
  method: 'post',
  path: '/api/v1/uploads/{id}/submit',
  summary: 'Hand an upload to someone else for approval',
  middleware: [guard({ roles: ROLES })] as const,
  request: { params, body: json(submission) },
  responses: { 204: { description: 'Submitted' }, ...privateProblems },
});

const giveBack = createRoute({
  method: 'post',
  path: '/api/v1/uploads/{id}/return',
  summary: 'Hand a submitted upload back to who brought it, and say why',
  middleware: [guard({ roles: ['reviewer', 'administrator'] })] as const,
  request: { params, body: json(z.object({ text: typedText.min(1).max(2000) })) },
  responses: { 204: { description: 'Returned' }, ...privateProblems },
});

const comment = createRoute({
  method: 'post',
  path: '/api/v1/uploads/{id}/comments',
  summary: 'Say something about an upload',
  middleware: [guard({ roles: ROLES })] as const,
  request: { params, body: json(z.object({ text: typedText.min(1).max(2000) })) },
  responses: { 204: { description: 'Said' }, ...privateProblems },
});

/** D1 keeps no row over 2 MB. */
const MOST_KEPT = 1_500_000;

const refuseMuch = (c: Context<AppEnv>) =>
  answerProblem<PrivateStatus>(c, {
    code: 'bad-parameter',
    parameter: 'theirs',
    detail: {
      zh: '逐个选定的太多，存不下：请用 rest 说明其余的怎么办，只列出不同的。',
      en: 'Too much is named one by one to be kept: say by `rest` what holds for the others, and name only what differs.',
    },
  });

const refuseNothing = (c: Context<AppEnv>, isKept: boolean) =>
  answerProblem<PrivateStatus>(c, {
    code: 'nothing-left',
    detail: isKept
      ? {
          zh: '没有送审：每一处都选了用现在的，剩下没有要发布的。请改选用文件里的数字，或放弃这份文件。',
          en: 'It was not submitted: you chose to keep what stands everywhere, so nothing is left to publish. Choose figures of the file, or discard it.',
        }
      : {
          zh: '没有送审：文件里的数字与现在的完全一样，没有要发布的。这份文件可以放弃。',
          en: 'It was not submitted: the figures of the file are the same as what stands. The file can be discarded.',
        },
  });

const refuseNotSubmitted = (c: Context<AppEnv>) =>
  answerProblem<PrivateStatus>(c, {
    code: 'changed-meanwhile',
    detail: {
      zh: '没有退回：这份文件没有在等审核，可能还没有送审，也可能已经退回，或送审后又改过。要说什么，请写意见。',
      en: 'It was not returned: the upload does not wait for approval. It was never submitted, has been returned already, or was changed since. Say what there is to say in a comment.',
    },
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
    const { note, seen, baseVersion, accepted, ...chosen } = c.req.valid('json');
    const preview = await readPreview(db, upload);
    if (preview.kind === 'refusal') return refuseFile(c, preview);
    const { mark, conflicts } = await readSettled(db, preview);
    const unseen = refuseUnseen(c, preview, { seen, mark });
    if (unseen) return unseen;
    const left = new Set(chosen.theirs);
    if (chosen.rest === 'theirs')
      for (const { cell } of conflicts) if (!chosen.mine.includes(cell)) left.add(cell);
    if (countMoves(leaveOut(preview.diff, left)) === 0) return refuseNothing(c, left.size > 0);
    const ticked = accepted === 'all' ? preview.reading.warnings.map(warningKey) : accepted;
    const decision = {
      version: Math.min(baseVersion ?? preview.version, preview.version),
      author: c.var.who.name,
      decision: JSON.stringify({ ...chosen, accepted: ticked } satisfies Decision),
    };
    if (Buffer.byteLength(decision.decision) > MOST_KEPT) return refuseMuch(c);
    const record = recordOf(c, { act: 'upload-submitted', object: id, detail: upload.fileName });
    await passUpload(db, { upload: id, to: 'submitted', note, decision, record });
    return c.body(null, 204);
  })
  .openapi(giveBack, async (c) => {
    const db = openDb(c.env.DB);
    const { id } = c.req.valid('param');
    const upload = await findUpload(db, c.var.who, id);
    if (!upload) return refuseUnknown(c, id);
    const over = refuseOver(c, upload);
    if (over) return over;
    if (upload.state !== 'submitted') return refuseNotSubmitted(c);
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
    const record = recordOf(c, { act: 'upload-commented', object: id, detail: upload.fileName });
    const { text } = c.req.valid('json');
    await addComment(db, id, { at: record.at, author: c.var.who.name, text }, record);
    return c.body(null, 204);
  });
