import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { findOwner } from '#core/catalogue/find-owner.ts';
import { matchKey } from '#core/tidy/match-key.ts';
import { readRevision } from '#db/catalogue/read-revision.ts';
import { openDb } from '#db/open.ts';
import { decideProposal } from '#db/proposals/decide-proposal.ts';
import { countOpen, findProposal, listProposals, type ProposalRow } from '#db/proposals/read-proposals.ts';
import { readCatalogueNow, type CatalogueNow } from '#worker/administration/catalogue-now.ts';
import { refuseName, refuseUnknown as refuseMetric } from '#worker/administration/metric-faults.ts';
import { describeMetric, newMetric, orderWith, refuseNew } from '#worker/administration/new-metric.ts';
import { jsonBody } from '#worker/administration/schemas.ts';
import { forgetState } from '#worker/answers/current-version.ts';
import type { AppEnv } from '#worker/env.ts';
import { refuseInvalid } from '#worker/openapi/refuse-invalid.ts';
import { jsonAnswer } from '#worker/openapi/schemas.ts';
import { guard } from '#worker/people/guard.ts';
import { privateProblems } from '#worker/people/private-schemas.ts';
import { recordOf } from '#worker/people/record-of.ts';
import { answerProblem, type PrivateStatus } from '#worker/problem.ts';
import { line, managedProposal } from './proposal-schemas.ts';
import { tellManaged } from './tell-proposals.ts';

const administrator = guard({ roles: ['administrator'] });
const MOST_LISTED = 200;
/** More often than this nobody is overtaken between reading and writing. */
const MOST_TRIES = 5;

const id = z.coerce.number().int().positive();
const decision = z
  .discriminatedUnion('outcome', [
    z.strictObject({ outcome: z.literal('added'), metric: newMetric }),
    z.strictObject({
      outcome: z.literal('aliased'),
      metric: z.string().openapi({ description: 'The id of the metric that the name means.' }),
    }),
    z.strictObject({ outcome: z.literal('declined'), reason: line(400) }),
  ])
  .openapi('MetricProposalDecision');
type Decision = z.infer<typeof decision>;

const list = createRoute({
  method: 'get',
  path: '/api/v1/catalogue/proposals',
  summary: 'Metrics that were proposed, newest first, beside those with which they could be confused',
  middleware: [administrator] as const,
  request: { query: z.strictObject({ state: z.enum(['open', 'decided']).default('open') }) },
  responses: {
    200: jsonAnswer(
      'The proposals, and how many wait in all',
      z.object({ open: z.number().int(), proposals: z.array(managedProposal) }),
    ),
    ...privateProblems,
  },
});

const read = createRoute({
  method: 'get',
  path: '/api/v1/catalogue/proposals/{id}',
  summary: 'One proposal',
  middleware: [administrator] as const,
  request: { params: z.object({ id }) },
  responses: { 200: jsonAnswer('The proposal', managedProposal), ...privateProblems },
});

const decide = createRoute({
  method: 'post',
  path: '/api/v1/catalogue/proposals/{id}/decision',
  summary: 'Accept a proposal as a metric or as another name of one, or decline it; once',
  middleware: [administrator] as const,
  request: { params: z.object({ id }), body: jsonBody(decision) },
  responses: { 200: jsonAnswer('The proposal as decided', managedProposal), ...privateProblems },
});

/** Deciding on proposed metrics, for administrators. */
export const decidingRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseInvalid })
  .openapi(list, async (c) => {
    const db = openDb(c.env.DB);
    const isOpen = c.req.valid('query').state === 'open';
    const [open, rows, now] = await Promise.all([
      countOpen(db),
      listProposals(db, { isOpen, limit: MOST_LISTED }),
      readCatalogueNow(db),
    ]);
    return c.json({ open, proposals: rows.map((row) => tellManaged(row, now)) }, 200);
  })
  .openapi(read, async (c) => {
    const db = openDb(c.env.DB);
    const [row, now] = await Promise.all([findProposal(db, c.req.valid('param').id), readCatalogueNow(db)]);
    return row ? c.json(tellManaged(row, now), 200) : refuseUnknown(c);
  })
  .openapi(decide, async (c) => {
    const db = openDb(c.env.DB);
    const { id: proposal } = c.req.valid('param');
    const wanted = c.req.valid('json');
    for (let attempt = 1; attempt <= MOST_TRIES; attempt++) {
      const [row, revision] = [await findProposal(db, proposal), await readRevision(db)];
      if (!row) return refuseUnknown(c);
      if (row.decision) return refuseDecided(c, row.decision.author);
      const now = await readCatalogueNow(db);
      const settled = settle(c, { row, wanted, now });
      if ('refusal' in settled) return settled.refusal;
      const { deeds, ...change } = settled;
      const { id: account, name: author } = c.var.who;
      const outcome = await decideProposal(db, {
        ...change,
        decision: { ...change.decision, proposal, account, author, at: new Date().toISOString() },
        revision,
        records: deeds.map((deed) => recordOf(c, deed)),
      });
      // Whoever came first is found at the next look.
      if (outcome !== 'written') continue;
      forgetState(c.env.DB);
      const [written, after] = await Promise.all([findProposal(db, proposal), readCatalogueNow(db)]);
      if (!written) throw new Error(`The proposal ${proposal} was decided and is not there.`);
      return c.json(tellManaged(written, after), 200);
    }
    return answerProblem<PrivateStatus>(c, {
      code: 'changed-meanwhile',
      detail: {
        zh: '目录正在被别人修改，没有写入。请刷新页面后再试。',
        en: 'The catalogue keeps being changed by someone else; nothing was written. Load the page again and retry.',
      },
    });
  });

interface Asked {
  readonly row: ProposalRow;
  readonly wanted: Decision;
  readonly now: CatalogueNow;
}

/** What a decision comes to, by the catalogue as it is now, or what stands in its way. */
function settle(c: Context<AppEnv>, { row, wanted, now }: Asked) {
  const { written, author, fileName } = row;
  if (wanted.outcome === 'declined') {
    const { outcome, reason } = wanted;
    const deeds = [{ act: 'proposal-declined' as const, object: written, detail: `${author}: ${reason}` }];
    return { decision: { outcome, metric: null, reason }, deeds };
  }
  const owner = findOwner('metric', written, now);
  const accepted = (metric: string) => ({
    act: 'proposal-accepted' as const,
    object: metric,
    detail: `${written} (${author}, ${fileName})`,
  });
  const aliased = (metric: string) => ({ act: 'alias-added' as const, object: metric, detail: written });

  if (wanted.outcome === 'aliased') {
    const { outcome, metric } = wanted;
    if (!now.catalogue.metrics.some((known) => known.id === metric)) return { refusal: refuseMetric(c) };
    if (owner !== undefined && owner !== metric) return { refusal: refuseName(c, written, owner) };
    const isNew = owner === undefined;
    return {
      decision: { outcome, metric, reason: '' },
      alias: isNew ? written : undefined,
      deeds: [accepted(metric), ...(isNew ? [aliased(metric)] : [])],
    };
  }
  const { place, ...metric } = wanted.metric;
  // Else the file would go on to mean another metric than the one that was made for it.
  if (owner !== undefined) return { refusal: refuseName(c, written, owner) };
  const refusal = refuseNew(c, metric, now);
  if (refusal) return { refusal };
  const isCalledSo = [metric.id, metric.name.zh, metric.name.en].map(matchKey).includes(matchKey(written));
  return {
    decision: { outcome: wanted.outcome, metric: metric.id, reason: '' },
    added: { metric, order: orderWith(metric, place, now) },
    alias: isCalledSo ? undefined : written,
    deeds: [
      accepted(metric.id),
      { act: 'metric-added' as const, object: metric.id, detail: describeMetric(metric) },
      ...(isCalledSo ? [] : [aliased(metric.id)]),
    ],
  };
}

const refuseUnknown = (c: Context<AppEnv>) =>
  answerProblem<PrivateStatus>(c, {
    code: 'unknown-value',
    parameter: 'id',
    detail: { zh: '没有这个提议。', en: 'There is no such proposal.' },
  });

const refuseDecided = (c: Context<AppEnv>, author: string) =>
  answerProblem<PrivateStatus>(c, {
    code: 'changed-meanwhile',
    detail: {
      zh: `${author}已经决定了这个提议，您的决定没有写入。刷新页面可以看到结果。`,
      en: `${author} has decided on this proposal already; yours was not written. Load the page again to see it.`,
    },
  });
