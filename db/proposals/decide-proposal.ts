import { eq, sql } from 'drizzle-orm';
import type { Metric } from '#core/catalogue/catalogue.ts';
import { readRevision, REVISION } from '../catalogue/read-revision.ts';
import { putAlias } from '../catalogue/write-alias.ts';
import { putMetric } from '../catalogue/write-metric.ts';
import type { Db } from '../open.ts';
import { addRecord, type NewRecord } from '../people/records.ts';
import { metricProposals, proposalDecisions, type Outcome } from '../proposals-schema.ts';
import { findProposal } from './read-proposals.ts';

export interface ProposalDecision {
  readonly proposal: number;
  readonly outcome: Outcome;
  /** The id of the metric that it became or means; null where it is declined. */
  readonly metric: string | null;
  /** Empty where it is accepted. */
  readonly reason: string;
  readonly account: string;
  readonly author: string;
  /** ISO date and time. */
  readonly at: string;
}

interface Deciding {
  readonly decision: ProposalDecision;
  /** The metric that is added, with all ids in the order in which they then stand where it does not come last. */
  readonly added?: { readonly metric: Metric; readonly order: readonly string[] | undefined } | undefined;
  /** The name that the metric gets besides. */
  readonly alias?: string | undefined;
  /** That of the catalogue against which the decision was checked. */
  readonly revision: number;
  readonly records: readonly NewRecord[];
}

/**
 * Writes a decision with what it does to the catalogue, all of it or nothing. `decided` where someone else came first,
 * `overtaken` where the catalogue has changed since it was checked: SQLite is then asked to read what is no JSON, which
 * fails the batch.
 */
export async function decideProposal(
  db: Db,
  { decision, added, alias, revision, records }: Deciding,
): Promise<'written' | 'decided' | 'overtaken'> {
  const { at, metric } = decision;
  const unchanged = sql`CASE WHEN ${REVISION} = ${revision} THEN ${at} ELSE json('changed') END`;
  // The revision is compared first: the statements after it change the catalogue.
  const [first, ...rest] = [
    db.select({ at: unchanged }).from(metricProposals).where(eq(metricProposals.id, decision.proposal)),
    ...(added ? putMetric(db, { ...added, at }) : []),
    ...(alias !== undefined && metric !== null
      ? [putAlias(db, { alias: { of: 'metric', name: alias, id: metric }, at })]
      : []),
    db.insert(proposalDecisions).values(decision),
    ...records.map((record) => addRecord(db, record)),
  ] as const;
  return db.batch([first, ...rest]).then(
    () => 'written',
    async (error: unknown) => {
      if ((await findProposal(db, decision.proposal))?.decision) return 'decided';
      if ((await readRevision(db)) !== revision) return 'overtaken';
      throw error;
    },
  );
}
