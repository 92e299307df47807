import type { Db } from '../open.ts';
import { addRecord, type NewRecord } from '../people/records.ts';
import { metricProposals } from '../proposals-schema.ts';
import { findOpen } from './read-proposals.ts';

export type NewProposal = Omit<typeof metricProposals.$inferInsert, 'id'>;

/** Proposes a metric, and returns its number; null, with nothing written, where its name waits for a decision already. */
export async function addProposal(db: Db, proposal: NewProposal, record: NewRecord): Promise<number | null> {
  const { id } = metricProposals;
  return db
    .batch([db.insert(metricProposals).values(proposal).returning({ id }), addRecord(db, record)])
    .then(
      ([[added]]) => added?.id ?? null,
      async (error: unknown) => {
        if (await findOpen(db, proposal.key)) return null;
        throw error;
      },
    );
}
