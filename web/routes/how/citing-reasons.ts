import type { Bilingual } from '#core/catalogue/catalogue.ts';
import { groupBy } from '#core/compare/group-by.ts';
import { REASON_CODES } from '#core/compare/panel.ts';
import { REASON_WORDS } from '#core/compare/reason-words.ts';
import { BREAK_WORDS } from '#core/history/break-words.ts';
import { BREAK_CODES } from '#core/history/history.ts';

interface CitingReason {
  readonly code: string;
  readonly rule: string;
  readonly short: Bilingual;
}

const REASONS: readonly CitingReason[] = [
  ...REASON_CODES.map((code) => ({ code, ...REASON_WORDS[code] })),
  ...BREAK_CODES.map((code) => ({ code, ...BREAK_WORDS[code] })),
];

/** The reasons for a verdict, and those for which a line breaks, by the rule that they cite. */
export const CITING_REASONS = groupBy(REASONS, ({ rule }) => rule);
