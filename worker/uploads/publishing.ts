import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { cellKey } from '#core/tidy/cell-key.ts';
import { countChanges, type DraftDiff } from '#core/tidy/diff-drafts.ts';
import { openDb, type Db } from '#db/open.ts';
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
import { findConflicts, readPreview, type Conflict, type Preview } from './read-preview.ts';
import { tellConflictIn } from './tell-preview.ts';
import { findUpload, refuseNotYours, refuseOver, refuseUnknown, whyNotPublish } from './upload-rights.ts';
import { warningKey } from './warning-key.ts';

const MOST_NOTE = 500;
const MOST_CELLS = 50_000;
const cells = z.array(z.string().max(500)).max(MOST_CELLS);

const decision = z
  .object({
    baseVersion: z
      .number()
      .int()
      .nonnegative()
      .openapi({ description: 'The version against which the preview that was looked at was worked out.' }),
    note: z.string().trim().max(MOST_NOTE).default(''),
    accepted: z
      .union([z.literal('all'), cells])
      .default([])
      .openapi({
        description:
          'The keys of the warnings that were ticked; one that says something else by now has another key. `all` takes them as they come.',
      }),
    mine: cells.default([]).openapi({ description: 'Conflicting cells that are overwritten all the same.' }),
    theirs: cells.default([]).openapi({ description: 'Cells that are left as they stand.' }),
  })
  .openapi('PublishDecision');

type Decision = z.infer<typeof decision>;

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
      const whyNot = whyNotPublish(c.var.who, upload, review);
      if (whyNot === 'not-allowed') return refuseNotYours(c);
      if (whyNot) return refuseAlone(c);

      const preview = await readPreview(db, upload);
      if (preview.kind === 'refusal') return refuseFile(c, preview);
      const open = findOpenMatter(c, preview, asked);
      if (open) return open;
      const conflicts = await findConflicts(db, preview, Math.min(asked.baseVersion, preview.version));
      const undecided = conflicts.filter(
        ({ cell }) => !asked.mine.includes(cell) && !asked.theirs.includes(cell),
      );
      if (undecided.length > 0) return refuseConflicts(c, preview, undecided);

      const diff = leaveOut(preview.diff, new Set(asked.theirs));
      if (diff.added.length + diff.changed.length + diff.withdrawn.length === 0)
        return c.json({ version: preview.version, isNew: false }, 200);
      const version = await publish(c, db, { upload, diff, note: asked.note });
      if (version !== 'overtaken') {
        forgetState(c.env.DB);
        return c.json({ version, isNew: true }, 200);
      }
    }
    return answerProblem<PrivateStatus>(c, {
      code: 'changed-meanwhile',
      detail: {
        zh: '同样的数字正在被别人修改，没有发布。请刷新页面后再试。',
        en: 'The same figures keep being changed by someone else; nothing was published. Load the page again and retry.',
      },
    });
  },
);

function leaveOut(diff: DraftDiff, left: ReadonlySet<string>): DraftDiff {
  const goes = ({ after }: DraftDiff['changed'][number]) => !left.has(cellKey(after));
  return {
    added: diff.added.filter((draft) => !left.has(cellKey(draft))),
    changed: diff.changed.filter(goes),
    withdrawn: diff.withdrawn.filter(goes),
    unchanged: diff.unchanged,
  };
}

interface Settled {
  readonly upload: UploadRow;
  readonly diff: DraftDiff;
  readonly note: string;
}

function publish(c: Context<AppEnv>, db: Db, { upload, diff, note }: Settled) {
  const replaced = [...diff.changed, ...diff.withdrawn];
  const counts = countChanges(diff);
  const detail = `${upload.fileName}: +${counts.added} ~${counts.changed} −${counts.withdrawn}`;
  const isApproved = upload.account !== c.var.who.id;
  return publishVersion({
    db,
    upload: upload.id,
    author: upload.author,
    note: note || upload.note || upload.fileName,
    publishedAt: new Date().toISOString(),
    begin: [...diff.added, ...replaced.map(({ after }) => after)],
    cease: replaced.map(({ before }) => before.id),
    counts,
    records: [
      ...(isApproved
        ? [recordOf(c, { act: 'upload-approved', object: upload.id, detail: upload.author })]
        : []),
      recordOf(c, { act: 'published', object: upload.id, detail }),
    ],
  });
}

const MOST_TOLD = 200;

/** Errors block; warnings wait for a tick. */
function findOpenMatter(c: Context<AppEnv>, { reading }: Preview, { accepted }: Decision) {
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
  return answerProblem<PrivateStatus>(c, {
    code: 'warnings-open',
    detail: {
      zh: `还有 ${open.length} 条提醒没有确认，没有发布。请逐条看过并打勾。`,
      en: `${open.length} warnings wait for a tick; nothing was published. Look at each and tick it.`,
    },
    errors: open.slice(0, MOST_TOLD),
  });
}

const refuseAlone = (c: Context<AppEnv>) =>
  answerProblem<PrivateStatus>(c, {
    code: 'needs-other-person',
    detail: {
      zh: '发布前须由另一人批准：请先送审，由审核员或管理员批准。',
      en: 'A publication needs the approval of someone else: submit it, for a reviewer or an administrator to approve.',
    },
  });

function refuseConflicts(c: Context<AppEnv>, { catalogue }: Preview, conflicts: readonly Conflict[]) {
  return answerProblem<PrivateStatus>(c, {
    code: 'changed-meanwhile',
    detail: {
      zh: `有 ${conflicts.length} 个数字在您预览之后被别人改过，没有发布。请逐个选定用谁的。`,
      en: `${conflicts.length} figures were changed by someone else after your preview; nothing was published. Choose for each whose stands.`,
    },
    conflicts: conflicts.slice(0, MOST_TOLD).map(tellConflictIn(catalogue)),
  });
}
