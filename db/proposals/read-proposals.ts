import { and, desc, eq, getTableColumns, inArray, isNull, or, sql, type SQL } from 'drizzle-orm';
import type { Db } from '../open.ts';
import { accounts } from '../people-schema.ts';
import { metricProposals, proposalDecisions } from '../proposals-schema.ts';
import { uploads } from '../schema.ts';

const { proposal: _proposal, account: _account, ...decision } = getTableColumns(proposalDecisions);

const select = (db: Db, wanted: SQL | undefined) =>
  db
    .select({
      ...getTableColumns(metricProposals),
      fileName: uploads.fileName,
      uploadState: uploads.state,
      /** Since when who proposed it may no longer sign in; null while they may. */
      authorDisabledAt: accounts.disabledAt,
      /** Null while it waits for one. */
      decision,
    })
    .from(metricProposals)
    .innerJoin(uploads, eq(uploads.id, metricProposals.upload))
    .innerJoin(accounts, eq(accounts.id, metricProposals.account))
    .leftJoin(proposalDecisions, eq(proposalDecisions.proposal, metricProposals.id))
    .where(wanted)
    .orderBy(desc(metricProposals.id));

/** A proposal with what became of it. */
export type ProposalRow = Awaited<ReturnType<typeof select>>[number];

const waits = isNull(proposalDecisions.proposal);

/** Those that wait for a decision, or those that have one; newest first. */
export const listProposals = (
  db: Db,
  { isOpen, limit }: { readonly isOpen: boolean; readonly limit: number },
): Promise<ProposalRow[]> =>
  select(db, isOpen ? waits : sql`${proposalDecisions.proposal} IS NOT NULL`).limit(limit);

export const findProposal = (db: Db, id: number): Promise<ProposalRow | undefined> =>
  select(db, eq(metricProposals.id, id)).get();

/** The one proposal of a name (as `matchKey` makes it) that waits for a decision. */
export const findOpen = (db: Db, key: string): Promise<ProposalRow | undefined> =>
  select(db, and(eq(metricProposals.key, key), waits)).get();

/** Those that were made from an upload, and those of names that it has; newest first. */
export const readProposalsFor = (
  db: Db,
  { upload, keys }: { readonly upload: string; readonly keys: readonly string[] },
): Promise<ProposalRow[]> =>
  select(
    db,
    or(
      eq(metricProposals.upload, upload),
      sql`${metricProposals.key} IN (SELECT value FROM json_each(${JSON.stringify(keys)}))`,
    ),
  );

/** How many wait for a decision; of one account where one is given. */
export async function countOpen(db: Db, account?: string): Promise<number> {
  const [row] = await db
    .select({ open: sql<number>`count(*)` })
    .from(metricProposals)
    .leftJoin(proposalDecisions, eq(proposalDecisions.proposal, metricProposals.id))
    .where(and(waits, account === undefined ? undefined : eq(metricProposals.account, account)));
  return row?.open ?? 0;
}

/** Of uploads that are still to be published, how many names wait for a decision and how many have one. */
export async function countByUpload(
  db: Db,
): Promise<ReadonlyMap<string, { readonly waiting: number; readonly decided: number }>> {
  const rows = await db
    .select({
      upload: metricProposals.upload,
      all: sql<number>`count(*)`,
      decided: sql<number>`count(${proposalDecisions.proposal})`,
    })
    .from(metricProposals)
    .innerJoin(uploads, eq(uploads.id, metricProposals.upload))
    .leftJoin(proposalDecisions, eq(proposalDecisions.proposal, metricProposals.id))
    .where(inArray(uploads.state, ['staged', 'submitted']))
    .groupBy(metricProposals.upload);
  return new Map(rows.map(({ upload, all, decided }) => [upload, { waiting: all - decided, decided }]));
}
