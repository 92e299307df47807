import type { Bilingual } from '../catalogue/catalogue.ts';
import type { Reason } from '../compare/panel.ts';
import type { Shown } from './shown.ts';
import { VERDICT_WORDS, verdictWords } from './verdict-words.ts';

/** What is said of figures besides them. */
export const TOLD = ['verdict', 'statement', 'notes'] as const;

/** What is said of a chart of one metric or of two figures; empty where it does not have that. */
export function tellWords(
  shown: Exclude<Shown, { readonly kind: 'coverage' }>,
): Readonly<Record<(typeof TOLD)[number], Bilingual>> {
  switch (shown.kind) {
    case 'panel': {
      const { panel } = shown;
      const verdict = withReasons(verdictWords(panel), panel.reasons);
      return { verdict, statement: panel.statement, notes: NOTHING };
    }
    case 'history':
      return { verdict: NOTHING, statement: shown.history.statement, notes: join(shown.notes) };
    case 'pair': {
      const { verdict, reasons, statement } = shown.insisted;
      return { verdict: withReasons(VERDICT_WORDS[verdict], reasons), statement, notes: NOTHING };
    }
  }
}

const NOTHING: Bilingual = { zh: '', en: '' };

const join = (said: readonly Bilingual[]): Bilingual => ({
  zh: said.map(({ zh }) => zh).join(''),
  en: said.map(({ en }) => en).join(' '),
});

function withReasons(verdict: Bilingual, reasons: readonly Reason[]): Bilingual {
  if (reasons.length === 0) return verdict;
  const shorts = reasons.map(({ short }) => short);
  return {
    zh: `${verdict.zh}（${shorts.map(({ zh }) => zh).join('、')}）`,
    en: `${verdict.en} (${shorts.map(({ en }) => en).join(', ')})`,
  };
}
