import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import {
  addBriefing,
  changeBriefing,
  findBriefing,
  readBriefings,
  removeBriefing,
  type StoredBriefing,
} from '#db/charts/briefings.ts';
import { openDb } from '#db/open.ts';
import { ROLES } from '#db/people-schema.ts';
import { readState } from '#db/read-state.ts';
import { jsonBody } from '#worker/administration/schemas.ts';
import { forgetState } from '#worker/answers/current-version.ts';
import type { AppEnv } from '#worker/env.ts';
import { refuseInvalid } from '#worker/openapi/refuse-invalid.ts';
import { jsonAnswer } from '#worker/openapi/schemas.ts';
import { guard } from '#worker/people/guard.ts';
import { privateProblems } from '#worker/people/private-schemas.ts';
import { recordOf } from '#worker/people/record-of.ts';
import { answerProblem, type PrivateStatus, type ProblemDetail } from '#worker/problem.ts';
import { isOverseer } from '#worker/uploads/upload-rights.ts';
import { briefing, briefingLine, changedBriefing, newBriefing, type NewItem } from './briefing-schemas.ts';
import {
  changedMeanwhile,
  nameTaken,
  noVersion,
  removedBriefing,
  someoneElses,
  unknownBriefing,
} from './refusals.ts';
import { settleItems } from './settle-items.ts';

const anyone = guard({ roles: ROLES });
const params = z.object({ slug: z.string() });

const list = createRoute({
  method: 'get',
  path: '/api/v1/briefings',
  summary: 'The briefings, last written first',
  middleware: [anyone] as const,
  responses: {
    200: jsonAnswer('A line each', z.object({ briefings: z.array(briefingLine) })),
    ...privateProblems,
  },
});

const add = createRoute({
  method: 'post',
  path: '/api/v1/briefings',
  summary: 'Begin a briefing: charts in an order with a line under each, all of one version',
  middleware: [anyone] as const,
  request: { body: jsonBody(newBriefing) },
  responses: { 201: jsonAnswer('As saved', briefing), ...privateProblems },
});

const open = createRoute({
  method: 'get',
  path: '/api/v1/briefings/{slug}',
  summary: 'A briefing as it is written',
  middleware: [anyone] as const,
  request: { params },
  responses: { 200: jsonAnswer('With the revision that a change of it names', briefing), ...privateProblems },
});

const change = createRoute({
  method: 'put',
  path: '/api/v1/briefings/{slug}',
  summary: 'Write a briefing anew, from the revision that was read',
  middleware: [anyone] as const,
  request: { params, body: jsonBody(changedBriefing) },
  responses: { 200: jsonAnswer('As saved', briefing), ...privateProblems },
});

const remove = createRoute({
  method: 'delete',
  path: '/api/v1/briefings/{slug}',
  summary: 'Remove a briefing; its name is not given again',
  middleware: [anyone] as const,
  request: { params },
  responses: { 204: { description: 'Removed' }, ...privateProblems },
});

const refuse = (c: Context<AppEnv>, problem: ProblemDetail) => answerProblem<PrivateStatus>(c, problem);

/** Briefings, which whoever has an account may begin, and whoever else has one may go on with. */
export const briefingRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseInvalid })
  .openapi(list, async (c) => {
    const all = await readBriefings(openDb(c.env.DB));
    return c.json({ briefings: all.map(toLine) }, 200);
  })
  .openapi(add, async (c) => {
    const given = c.req.valid('json');
    const items = await settle(c, given);
    if ('code' in items) return refuse(c, items);
    const record = recordOf(c, { act: 'briefing-saved', object: given.slug, detail: given.title });
    const writing = { ...given, items, editor: c.var.who.name, at: record.at, record };
    if (!(await addBriefing(openDb(c.env.DB), writing))) return refuse(c, nameTaken(given.slug));
    const written = await find(c, given.slug);
    return 'code' in written ? refuse(c, written) : c.json(toAnswer(written), 201);
  })
  .openapi(open, async (c) => {
    const found = await find(c, c.req.valid('param').slug);
    return 'code' in found ? refuse(c, found) : c.json(toAnswer(found), 200);
  })
  .openapi(change, async (c) => {
    const { slug } = c.req.valid('param');
    const given = c.req.valid('json');
    const before = await find(c, slug);
    if ('code' in before) return refuse(c, before);
    if (before.revision !== given.revision) return refuse(c, changedMeanwhile(before));
    const items = await settle(c, given);
    if ('code' in items) return refuse(c, items);
    const record = recordOf(c, { act: 'briefing-saved', object: slug, detail: given.title });
    const writing = { ...given, slug, items, editor: c.var.who.name, at: record.at, record };
    const isWritten = await changeBriefing(openDb(c.env.DB), writing);
    const now = await find(c, slug);
    if ('code' in now) return refuse(c, now);
    if (!isWritten) return refuse(c, changedMeanwhile(now));
    forgetState(c.env.DB);
    return c.json(toAnswer(now), 200);
  })
  .openapi(remove, async (c) => {
    const { slug } = c.req.valid('param');
    const found = await find(c, slug);
    if ('code' in found) return refuse(c, found);
    if (found.author !== c.var.who.name && !isOverseer(c.var.who))
      return refuse(c, someoneElses(found.author));
    const record = recordOf(c, { act: 'briefing-removed', object: slug, detail: found.title });
    const isRemoved = await removeBriefing(openDb(c.env.DB), { ...found, at: record.at, record });
    if (!isRemoved) return refuse(c, changedMeanwhile(found));
    forgetState(c.env.DB);
    return c.body(null, 204);
  });

async function find(c: Context<AppEnv>, slug: string): Promise<StoredBriefing | ProblemDetail> {
  const found = await findBriefing(openDb(c.env.DB), slug);
  if (!found) return unknownBriefing(slug);
  return found.removedAt === null ? found : removedBriefing(slug);
}

/** What was given, as it is to be kept. */
async function settle(
  c: Context<AppEnv>,
  { version, items }: { readonly version: number | null; readonly items: readonly NewItem[] },
) {
  const state = await readState(openDb(c.env.DB));
  const { newest, revision } =
    state.kind === 'ready' ? { newest: state.version, revision: state.revision } : { newest: 0, revision: 0 };
  if (version !== null && version > newest) return noVersion(newest);
  const at = { version: version ?? newest, revision, isFrozen: version !== null };
  return settleItems(items, { env: c.env, origin: new URL(c.req.url).origin, at });
}

const toAnswer = ({ removedAt: _, items, ...rest }: StoredBriefing) => ({ ...rest, items: [...items] });

const toLine = ({ slug, title, version, editor, updatedAt, items }: StoredBriefing) => ({
  slug,
  title,
  version,
  editor,
  updatedAt,
  charts: items.length,
});
