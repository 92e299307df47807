import type { Lang } from '#core/catalogue/catalogue.ts';
import { groupBy } from '#core/compare/group-by.ts';
import { readRules } from '#core/compare/read-rules.ts';
import type { ApiPanel } from '$lib/panel/api-panel.ts';
import text from '#core/compare/COMPARABILITY.md?raw';
import { CITING_REASONS } from './citing-reasons.ts';
import { partText, type TextPart } from './text-parts.ts';

const MOST_EXAMPLES = 3;
const BOOK = readRules(text);

export interface RuleView {
  readonly number: string;
  readonly isSection: boolean;
  readonly name: string;
  readonly text: readonly TextPart[];
  readonly why: readonly TextPart[];
  readonly reasons: readonly { readonly code: string; readonly short: string }[];
  readonly examples: readonly ExampleView[];
  /** Metrics to which the rule applies, besides the examples. */
  readonly further: number;
}

export interface ExampleView {
  readonly metric: string;
  readonly name: string;
  readonly sentence: string;
}

/** The rules in one language, each with the panels whose verdict cites it. */
export function tellRules(panels: readonly ApiPanel[], lang: Lang) {
  const cited = panels.flatMap(({ metric, name, reasons }) =>
    reasons.map((reason) => ({ metric, rule: reason.rule, name: name[lang], sentence: reason[lang] })),
  );
  const byRule = groupBy(cited, ({ rule }) => rule);
  return {
    title: BOOK.title[lang],
    introduction: BOOK.introduction[lang],
    rules: BOOK.rules.map(({ number, section, name, text, why }): RuleView => {
      const examples = byRule.get(number) ?? [];
      const metrics = new Set(examples.map(({ metric }) => metric));
      const shown = examples.slice(0, MOST_EXAMPLES);
      return {
        number,
        isSection: section === null,
        name: name[lang],
        text: partText(text[lang]),
        why: partText(why[lang]),
        reasons: (CITING_REASONS.get(number) ?? []).map(({ code, short }) => ({ code, short: short[lang] })),
        examples: shown.map(({ metric, name, sentence }) => ({ metric, name, sentence })),
        further: metrics.size - new Set(shown.map(({ metric }) => metric)).size,
      };
    }),
  };
}
