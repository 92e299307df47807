import type { Lang } from '#core/catalogue/catalogue.ts';
import { UNIT_WORDS } from '#core/figure/units.ts';
import { toBeijingTime } from '#core/period/beijing-time.ts';
import type { ManagedProposal } from '#worker/proposals/proposal-schemas.ts';

export const wordOf = (unit: keyof typeof UNIT_WORDS, lang: Lang): string => UNIT_WORDS[unit][lang] || unit;

interface Named {
  readonly districts: readonly { readonly slug: string; readonly name: Readonly<Record<Lang, string>> }[];
  readonly subjects: readonly { readonly id: string; readonly name: Readonly<Record<Lang, string>> }[];
}

/** A proposal in the reader's language, by the names of districts and subjects. */
export const viewProposal = (proposal: ManagedProposal, { districts, subjects }: Named, lang: Lang) => ({
  ...proposal,
  when: toBeijingTime(proposal.createdAt),
  districtName: districts.find(({ slug }) => slug === proposal.district)?.name[lang] ?? null,
  subjectName: subjects.find(({ id }) => id === proposal.subject)?.name[lang] ?? proposal.subject,
  decision: proposal.decision && { ...proposal.decision, when: toBeijingTime(proposal.decision.at) },
});

export type ProposalView = ReturnType<typeof viewProposal>;
