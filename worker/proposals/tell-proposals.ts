import type { UnitId } from '#core/figure/units.ts';
import { findNeighbours } from '#core/catalogue/find-neighbours.ts';
import { findOwner } from '#core/catalogue/find-owner.ts';
import type { MetricProposal } from '#core/upload/metric-proposals.ts';
import { matchKey } from '#core/tidy/match-key.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { ProposalRow } from '#db/proposals/read-proposals.ts';
import type { CatalogueNow } from '#worker/administration/catalogue-now.ts';
import type { Who } from '#worker/people/who.ts';
import { isOverseer } from '#worker/uploads/upload-rights.ts';
import type { ManagedProposal, ToldProposal } from './proposal-schemas.ts';

export function tellProposal(row: ProposalRow, { metrics }: Pick<Catalogue, 'metrics'>): ToldProposal {
  const { id, written, definition, counter, kind, subject, figures, example, author, createdAt } = row;
  const nameOf = (key: string) => metrics.find((metric) => metric.id === key)?.name ?? { zh: key, en: key };
  return {
    ...{ id, written, definition, counter, kind, subject, figures, example, author, createdAt },
    name: { zh: row.nameZh, en: row.nameEn },
    unit: row.unit as UnitId,
    decision: row.decision && {
      ...row.decision,
      metric:
        row.decision.metric === null ? null : { id: row.decision.metric, name: nameOf(row.decision.metric) },
    },
  };
}

/** With all that an administrator decides by. */
export function tellManaged(row: ProposalRow, now: CatalogueNow): ManagedProposal {
  const names = [row.written, row.nameZh, row.nameEn];
  const neighbours = row.decision ? [] : findNeighbours({ names, unit: row.unit, subject: row.subject }, now);
  return {
    ...tellProposal(row, now.catalogue),
    upload: { id: row.upload, fileName: row.fileName, isThere: row.uploadState !== 'discarded' },
    district: row.district,
    isAuthorDisabled: row.authorDisabledAt !== null,
    known: findOwner('metric', row.written, now) ?? null,
    neighbours: neighbours.map(({ id, subject, object, name, definition, unit, counter, kind }) => ({
      ...{ id, subject, object, name, definition, unit, counter, kind },
    })),
  };
}

/** Staff see what they proposed themselves, and what others proposed for their district. */
const maySee = (who: Who, { account, district }: ProposalRow): boolean =>
  isOverseer(who) || account === who.id || (district !== null && district === who.district);

interface Told {
  readonly who: Who;
  readonly catalogue: Catalogue;
  /** Newest first. */
  readonly rows: readonly ProposalRow[];
}

/** What the catalogue lacks of a file, each with where it stands: that a name waits is told to everyone, by whom is not. */
export const tellUnknown = (unknown: readonly MetricProposal[], { who, catalogue, rows }: Told) =>
  unknown.map((metric) => {
    const same = rows.filter(({ key }) => key === matchKey(metric.name));
    const open = same.find(({ decision }) => decision === null);
    const seen = (open ? [open] : same).find((row) => maySee(who, row));
    const isDeclined = !open && seen?.decision?.outcome === 'declined';
    return {
      ...metric,
      state: open ? ('waiting' as const) : isDeclined ? ('declined' as const) : ('new' as const),
      proposal: seen && (open || isDeclined) ? tellProposal(seen, catalogue) : null,
    };
  });

/** What was proposed from this upload and has been accepted since. */
export const tellAccepted = (upload: string, { catalogue, rows }: Omit<Told, 'who'>): ToldProposal[] =>
  rows
    .filter((row) => row.upload === upload && row.decision !== null && row.decision.outcome !== 'declined')
    .map((row) => tellProposal(row, catalogue));
