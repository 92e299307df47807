import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { RevertPlan, Undoing } from '#core/change/plan-revert.ts';
import { notePublication } from '#core/record/note-publication.ts';
import { openDb, type Db } from '#db/open.ts';
import { ROLES } from '#db/people-schema.ts';
import { publishVersion } from '#db/publish-version.ts';
import { readCatalogue } from '#db/read-catalogue.ts';
import { readSettings } from '#db/settings/read-settings.ts';
import { forgetState } from '#worker/answers/current-version.ts';
import type { AppEnv } from '#worker/env.ts';
import { refuseInvalid } from '#worker/openapi/refuse-invalid.ts';
import { typedText } from '#worker/openapi/typed-text.ts';
import { jsonAnswer } from '#worker/openapi/schemas.ts';
import { guard } from '#worker/people/guard.ts';
import { privateProblems } from '#worker/people/private-schemas.ts';
import { recordOf } from '#worker/people/record-of.ts';
import { answerProblem, type PrivateStatus } from '#worker/problem.ts';
import { findUnseen, readPlan, refuseVersion } from './read-plan.ts';
import { nameMakers } from './tell-conflicts.ts';
import { tellUndoings } from './tell-undoings.ts';
import { findUpload, isOverseer, refuseUnknown } from './upload-rights.ts';
import { undoing } from './upload-schemas.ts';

const anyone = guard({ roles: ROLES });
const decision = z.object({
  take: z
    .union([z.literal('all'), z.array(z.string().max(500)).max(50_000)])
    .default([])
    .openapi({
      description:
        'Cells that were changed again later, and are taken back all the same; `all` takes each, be it listed or not.',
    }),
  baseVersion: z.number().int().nonnegative().optional().openapi({
    description:
      'The `baseVersion` of the plan that was looked at. Needed where something is taken: a cell that was changed since is not.',
  }),
  note: typedText.max(500).default(''),
});
const body = { required: true, content: { 'application/json': { schema: decision } } };
const params = z.object({ number: z.coerce.number().int().positive() });
/** So many cells that go back are told at once, and so many at all of those that were changed again. */
const MOST_TOLD = 500;
const page = z.object({
  first: z.coerce
    .number()
    .int()
    .positive()
    .default(1)
    .openapi({ description: 'Which of the cells that go back to tell first, from 1.' }),
});
const outcome = jsonAnswer(
  'The version in which the figures stand as they did before; `isNew` is false where nothing is left to take back',
  z.object({ version: z.number().int(), isNew: z.boolean() }),
);

const look = createRoute({
  method: 'get',
  path: '/api/v1/versions/{number}/revert',
  summary: 'What taking back a version would do now',
  middleware: [anyone] as const,
  request: { params, query: page },
  responses: {
    200: jsonAnswer(
      'Cells that go back, and cells that were changed again later',
      z.object({
        version: z.number().int(),
        baseVersion: z
          .number()
          .int()
          .openapi({ description: 'The newest version, against which this was worked out.' }),
        revertedIn: z
          .number()
          .int()
          .nullable()
          .openapi({ description: 'The version in which it was last taken back.' }),
        mayRevert: z.boolean().openapi({ description: 'Whether whoever asks may take it back.' }),
        undo: z.array(undoing).openapi({ description: 'A page of those that go back.' }),
        undoCount: z.number().int(),
        first: z.number().int(),
        next: z.number().int().nullable(),
        previous: z.number().int().nullable(),
        conflicts: z
          .array(undoing)
          .openapi({ description: `Of those that were changed again, the first ${MOST_TOLD}.` }),
        conflictCount: z.number().int(),
      }),
    ),
    ...privateProblems,
  },
});

const revert = createRoute({
  method: 'post',
  path: '/api/v1/versions/{number}/revert',
  summary: 'Take back a version: its figures stand again as before, in a new version',
  middleware: [anyone] as const,
  request: { params, body },
  responses: { 200: outcome, ...privateProblems },
});

const revertUpload = createRoute({
  method: 'post',
  path: '/api/v1/uploads/{id}/revert',
  summary: 'Take back the version that an upload was published as',
  middleware: [anyone] as const,
  request: { params: z.object({ id: z.string() }), body },
  responses: { 200: outcome, ...privateProblems },
});

/** Taking back what was published. */
export const revertingRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseInvalid })
  .openapi(look, async (c) => {
    const db = openDb(c.env.DB);
    const { number } = c.req.valid('param');
    const { first } = c.req.valid('query');
    const plan = await readPlan(db, number);
    if (!plan) return refuseVersion(c, number);
    const [catalogue, { review }] = await Promise.all([readCatalogue(db), readSettings(db)]);
    const telling = { catalogue, who: c.var.who };
    return c.json(
      {
        version: number,
        baseVersion: plan.newest,
        revertedIn: plan.revertedIn,
        mayRevert: mayTakeBack(c, plan, review !== 'none'),
        undo: await tellUndoings(db, plan.undo.slice(first - 1, first - 1 + MOST_TOLD), telling),
        undoCount: plan.undo.length,
        first,
        next: first + MOST_TOLD <= plan.undo.length ? first + MOST_TOLD : null,
        previous: first > 1 ? Math.max(1, first - MOST_TOLD) : null,
        conflicts: await tellUndoings(db, plan.conflicts.slice(0, MOST_TOLD), telling),
        conflictCount: plan.conflicts.length,
      },
      200,
    );
  })
  .openapi(revert, (c) => takeBack(c, c.req.valid('param').number, c.req.valid('json')))
  .openapi(revertUpload, async (c) => {
    const { id } = c.req.valid('param');
    const upload = await findUpload(openDb(c.env.DB), c.var.who, id);
    if (!upload) return refuseUnknown(c, id);
    if (upload.version !== null) return takeBack(c, upload.version, c.req.valid('json'));
    return answerProblem<PrivateStatus>(c, {
      code: 'upload-over',
      detail: {
        zh: '这份上传没有发布过，没有什么可撤回。',
        en: 'This upload was never published: there is nothing to take back.',
      },
    });
  });

/** Answers with the new version, or with that of an earlier time where nothing is left to take back. */
async function takeBack(
  c: Context<AppEnv>,
  number: number,
  { take, baseVersion, note }: z.infer<typeof decision>,
) {
  const db = openDb(c.env.DB);
  const { review } = await readSettings(db);
  const plan = await readPlan(db, number);
  if (!plan) return refuseVersion(c, number);
  if (!mayTakeBack(c, plan, review !== 'none')) return refuseTaking(c);
  const chosen = new Set(take);
  const taken = plan.conflicts.filter(({ cell }) => take === 'all' || chosen.has(cell));
  if (taken.length > 0) {
    if (baseVersion === undefined) return refuseUnlooked(c);
    const unseen = await findUnseen(db, taken, baseVersion);
    if (unseen.length > 0) return await refuseChanged(c, db, unseen);
  }
  const undo = [...plan.undo, ...taken];
  const moves = undo.filter(({ cease, restore }) => cease ?? restore);
  if (moves.length === 0) return c.json({ version: plan.revertedIn ?? number, isNew: false }, 200);
  const of = (wanted: (undoing: Undoing) => boolean): number => moves.filter(wanted).length;
  const counts = {
    added: of(({ cease, restore }) => !cease && restore !== null),
    changed: of(({ cease, restore }) => cease !== null && restore !== null),
    withdrawn: of(({ restore }) => !restore),
    unchanged: plan.conflicts.length - taken.length,
  };
  const version = await publishVersion({
    db,
    upload: plan.upload,
    reverts: number,
    author: c.var.who.name,
    note,
    publishedAt: new Date().toISOString(),
    begin: [],
    restore: moves.flatMap(({ restore }) => (restore ? [restore.id] : [])),
    cease: moves.flatMap(({ cease }) => (cease ? [cease.id] : [])),
    counts,
    records: [
      recordOf(c, {
        act: 'reverted',
        object: String(number),
        detail: notePublication({
          counts,
          moves: moves.map(({ cease, restore }) => ({ before: cease, after: restore })),
          words: [],
        }),
      }),
    ],
  });
  if (version !== 'overtaken') {
    forgetState(c.env.DB);
    return c.json({ version, isNew: true }, 200);
  }
  return answerProblem<PrivateStatus>(c, {
    code: 'changed-meanwhile',
    detail: {
      zh: '同样的数字刚刚又改过，没有撤回。请刷新页面后再试。',
      en: 'The same figures were changed just now; nothing was taken back. Load the page again and retry.',
    },
  });
}

/** Staff take back only what concerns their own district and nothing else, and not where others have to approve. */
function mayTakeBack(c: Context<AppEnv>, { undo, conflicts }: RevertPlan, isReviewed: boolean): boolean {
  const { who } = c.var;
  if (isOverseer(who)) return true;
  const touched = [...undo, ...conflicts].flatMap(({ cease, restore }) => [cease, restore]);
  return !isReviewed && touched.every((one) => one === null || one.district === who.district);
}

const refuseTaking = (c: Context<AppEnv>) =>
  answerProblem<PrivateStatus>(c, {
    code: 'not-allowed',
    detail: {
      zh: '这一版不归您撤回：它涉及别的区县，或须由审核员批准。请找审核员或管理员。',
      en: 'This version is not yours to take back: it concerns other districts, or needs an approval. Ask a reviewer or an administrator.',
    },
  });

const refuseUnlooked = (c: Context<AppEnv>) =>
  answerProblem<PrivateStatus>(c, {
    code: 'bad-parameter',
    parameter: 'baseVersion',
    detail: {
      zh: '要一并撤回之后又改过的数字，请先读取 /api/v1/versions/{number}/revert，把其中的 baseVersion 一并送来，只撤回您看过的。',
      en: 'To take back figures that were changed again later, read /api/v1/versions/{number}/revert first and send its `baseVersion` along, so that only what you looked at is taken back.',
    },
  });

async function refuseChanged(c: Context<AppEnv>, db: Db, unseen: readonly Undoing[]) {
  const told = await tellUndoings(db, unseen.slice(0, MOST_TOLD), {
    catalogue: await readCatalogue(db),
    who: c.var.who,
  });
  const makers = nameMakers(told);
  return answerProblem<PrivateStatus>(c, {
    code: 'changed-meanwhile',
    detail: {
      zh: `要撤回的数字里有 ${unseen.length} 个在您看过以后又改过，见${makers.zh}，没有撤回。下面是现在的样子，请看过再选。`,
      en: `${unseen.length} of the figures to be taken back were changed after you looked at them, in ${makers.en}; nothing was taken back. Look at them as they are now, then choose.`,
    },
    conflicts: told,
  });
}
