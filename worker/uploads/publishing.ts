import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { notePublication } from '#core/record/note-publication.ts';
import { countProblems } from '#core/table/row-problem.ts';
import { countChanges, type DraftDiff } from '#core/tidy/diff-drafts.ts';
import { openDb, type Db } from '#db/open.ts';
import { readEditors, type Editor } from '#db/read-editors.ts';
import { ROLES } from '#db/people-schema.ts';
import { publishVersion } from '#db/publish-version.ts';
import { readUploadRow, type UploadRow } from '#db/read-uploads.ts';
import { readSettings } from '#db/settings/read-settings.ts';
import { forgetState } from '#worker/answers/current-version.ts';
import type { AppEnv } from '#worker/env.ts';
import { refuseInvalid } from '#worker/openapi/refuse-invalid.ts';
import { jsonAnswer } from '#worker/openapi/schemas.ts';
import { guard } from '#worker/people/guard.ts';
import { privateProblems } from '#worker/people/private-schemas.ts';
import { recordOf } from '#worker/people/record-of.ts';
import { answerProblem, type PrivateStatus } from '#worker/problem.ts';
import { refuseFile } from './answer-upload.ts';
import { decideConflicts } from './decide-conflicts.ts';
import { decisionShape, mostNote } from './decision-schema.ts';
import { countMoves, leaveOut } from './leave-out.ts';
import { readPreview, type Conflict, type Preview } from './read-preview.ts';
import { addTo, readSettled } from './read-settled.ts';
import { refuseUnseen } from './refuse-unseen.ts';
import { nameMakers, tellConflicts } from './tell-conflicts.ts';
import { findUpload, refuseNotYours, refuseOver, refuseUnknown, whyNotPublish } from './upload-rights.ts';
import { warningKey } from './warning-key.ts';

const decision = z
  .object({
    baseVersion: z
      .number()
      .int()
      .nonnegative()
      .openapi({ description: 'The version against which the preview that was looked at was worked out.' }),
    seen: z.string().max(100).optional().openapi({
      description:
        'The `seen` of the preview that was looked at: where the upload was edited or handed over anew since, nothing is published. Needed for the file of someone else, or that someone else edited last; a script that publishes what it brought itself may leave it out.',
    }),
    note: mostNote,
    ...decisionShape,
  })
  .openapi('PublishDecision');

type PublishDecision = z.infer<typeof decision>;

const route = createRoute({
  method: 'post',
  path: '/api/v1/uploads/{id}/publish',
  summary: 'Publish an upload as the next version, wholly or not at all',
  middleware: [guard({ roles: ROLES })] as const,
  request: {
    params: z.object({ id: z.string() }),
    body: { required: true, content: { 'application/json': { schema: decision } } },
  },
  responses: {
    200: jsonAnswer(
      'The version; `isNew` is false where nothing differs from what stands',
      z.object({ version: z.number().int(), isNew: z.boolean() }),
    ),
    ...privateProblems,
  },
});

/** More often than this nobody is overtaken between reading and writing. */
const MOST_TRIES = 5;

/** Making versions of uploads. */
export const publishingRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseInvalid }).openapi(
  route,
  async (c) => {
    const db = openDb(c.env.DB);
    const { id } = c.req.valid('param');
    const asked = c.req.valid('json');
    const { review } = await readSettings(db);
    for (let attempt = 1; attempt <= MOST_TRIES; attempt++) {
      const upload = attempt === 1 ? await findUpload(db, c.var.who, id) : await readUploadRow(db, id);
      if (!upload) return refuseUnknown(c, id);
      // A click that was lost on the way and repeated: it has been published once, and is not again.
      if (upload.state === 'published' && upload.version !== null)
        return c.json({ version: upload.version, isNew: true }, 200);
      const over = refuseOver(c, upload);
      if (over) return over;
      const editors = upload.editedBy === null ? [] : await readEditors(db, id);
      const whyNot = whyNotPublish(c.var.who, { upload, review, editors });
      if (whyNot === 'not-allowed') return refuseNotYours(c);
      if (whyNot) return refuseAlone(c, whyNot);

      const preview = await readPreview(db, upload);
      if (preview.kind === 'refusal') return refuseFile(c, preview);
      const settled = upload.state === 'submitted' ? await readSettled(db, preview) : null;
      const unseen = refuseUnseen(c, preview, { seen: asked.seen, mark: settled?.mark ?? '' });
      if (unseen) return unseen;
      const chosen = settled ? addTo(settled, asked) : asked;
      const open = findOpenMatter(c, preview, chosen);
      if (open) return open;
      const { left, undecided } = await decideConflicts(db, preview, {
        ...chosen,
        rest: asked.rest,
        baseVersion: asked.baseVersion,
        settled: settled?.mine ?? new Set(),
      });
      if (undecided.length > 0) return await refuseConflicts(c, db, preview, undecided);

      const diff = leaveOut(preview.diff, left);
      if (countMoves(diff) === 0) return c.json({ version: preview.version, isNew: false }, 200);
      const version = await publish(c, db, { upload, editors, diff, note: asked.note });
      if (version !== 'overtaken') {
        forgetState(c.env.DB);
        return c.json({ version, isNew: true }, 200);
      }
    }
    return answerProblem<PrivateStatus>(c, {
      code: 'changed-meanwhile',
      detail: {
        zh: '同样的数字正在不断改动，没有发布。请刷新页面后再试。',
        en: 'The same figures keep being changed; nothing was published. Load the page again and retry.',
      },
    });
  },
);

interface Publishing {
  readonly upload: UploadRow;
  readonly editors: readonly Editor[];
  readonly diff: DraftDiff;
  readonly note: string;
}

function publish(c: Context<AppEnv>, db: Db, { upload, editors, diff, note: said }: Publishing) {
  const replaced = [...diff.changed, ...diff.withdrawn];
  const counts = countChanges(diff);
  const note = (...words: string[]): string =>
    notePublication({
      counts,
      moves: [...diff.added.map((after) => ({ before: null, after })), ...replaced],
      words: [upload.fileName, ...words],
    });
  const isApproved = upload.account !== c.var.who.id;
  return publishVersion({
    db,
    upload: upload.id,
    read: upload,
    author: authorsOf(upload, editors),
    note: said || upload.note,
    publishedAt: new Date().toISOString(),
    begin: [...diff.added, ...replaced.map(({ after }) => after)],
    cease: replaced.map(({ before }) => before.id),
    counts,
    records: [
      ...(isApproved
        ? [recordOf(c, { act: 'upload-approved', object: upload.id, detail: note(upload.author) })]
        : []),
      recordOf(c, { act: 'published', object: upload.id, detail: note() }),
    ],
  });
}

/** Who brought the figures, and who else had a hand in them. */
const authorsOf = ({ author, account }: UploadRow, editors: readonly Editor[]): string => {
  const others = editors.filter((editor) => editor.account !== account).map(({ name }) => name);
  return [author, ...new Set(others)].join(' / ');
};

const MOST_TOLD = 200;

/** Errors block; warnings wait for a tick. */
function findOpenMatter(
  c: Context<AppEnv>,
  { reading }: Preview,
  { accepted }: Pick<PublishDecision, 'accepted'>,
) {
  if (reading.problemCount > 0)
    return answerProblem<PrivateStatus>(c, {
      code: 'file-has-errors',
      detail: {
        zh: `文件里有 ${reading.problemCount} 处错误，没有发布。请逐处改正，或把有错的行留下不报。`,
        en: `The file has ${reading.problemCount} errors; nothing was published. Mend each, or leave its row out.`,
      },
      errors: reading.problems.slice(0, MOST_TOLD),
    });
  const ticked = new Set(accepted === 'all' ? reading.warnings.map(warningKey) : accepted);
  const open = reading.warnings.filter((warning) => !ticked.has(warningKey(warning)));
  if (open.length === 0) return null;
  const count = countProblems(open);
  return answerProblem<PrivateStatus>(c, {
    code: 'warnings-open',
    detail: {
      zh: `还有 ${count} 条提醒没有确认，没有发布。请逐条看过并打勾。`,
      en: `${count} warnings wait for a tick; nothing was published. Look at each and tick it.`,
    },
    errors: open.slice(0, MOST_TOLD),
  });
}

const ALONE = {
  'needs-other-person': {
    zh: '发布前须由另一人批准：请先送审，由审核员或管理员批准。',
    en: 'A publication needs the approval of someone else: submit it, for a reviewer or an administrator to approve.',
  },
  'edited-it': {
    zh: '这份文件您改动过，须由没有改动过的另一位审核员或管理员批准。',
    en: 'You edited this file, so someone who did not has to approve it: another reviewer or an administrator.',
  },
} as const;

const refuseAlone = (c: Context<AppEnv>, why: keyof typeof ALONE) =>
  answerProblem<PrivateStatus>(c, { code: 'needs-other-person', detail: ALONE[why] });

async function refuseConflicts(
  c: Context<AppEnv>,
  db: Db,
  { catalogue }: Preview,
  conflicts: readonly Conflict[],
) {
  const told = await tellConflicts(db, conflicts, { catalogue, who: c.var.who });
  const makers = nameMakers(told);
  return answerProblem<PrivateStatus>(c, {
    code: 'changed-meanwhile',
    detail: {
      zh: `有 ${conflicts.length} 个数字在文件交来以后又改过，见${makers.zh}，没有发布。请看过再逐个选定用哪一个。`,
      en: `${conflicts.length} figures were changed after the file was brought, in ${makers.en}; nothing was published. Look at them and choose for each which stands.`,
    },
    conflicts: told,
  });
}
