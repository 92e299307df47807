import type { Bilingual, Catalogue } from '../catalogue/catalogue.ts';
import type { Reason } from '../compare/panel.ts';
import type { Shown } from './shown.ts';
import { tellRows, type ToldRow } from './told-rows.ts';
import { VERDICT_WORDS, verdictWords } from './verdict-words.ts';

/** A figure of a chart before and after; null where there is none. */
export interface MovedFigure {
  readonly district: Bilingual;
  readonly before: Bilingual | null;
  readonly after: Bilingual | null;
}

/** What is said of the figures, before and after. */
export interface MovedWords {
  readonly what: 'verdict' | 'statement' | 'notes';
  readonly before: Bilingual;
  readonly after: Bilingual;
}

/** What of one chart a publication changes. */
export interface ShownMove {
  readonly figures: readonly MovedFigure[];
  readonly words: readonly MovedWords[];
}

/** In what two states of the same chart read differently; null where a reader sees the same. */
export function tellMove(before: Shown, after: Shown, catalogue: Catalogue): ShownMove | null {
  const [was, is] = [tellRows(before, catalogue), tellRows(after, catalogue)];
  const groups = Array.from({ length: Math.max(was.length, is.length) }, (_, index) =>
    moveRows(was[index] ?? [], is[index] ?? []),
  );
  const figures = groups.flat();
  const [said, says] = [tellWords(before), tellWords(after)];
  const words = WHAT.flatMap((what): MovedWords[] =>
    said[what].zh === says[what].zh && said[what].en === says[what].en
      ? []
      : [{ what, before: said[what], after: says[what] }],
  );
  return figures.length + words.length === 0 ? null : { figures, words };
}

const WHAT = ['verdict', 'statement', 'notes'] as const;

/** What takes the place of what: a row of the same time and scope, or of none; else it comes, or goes. */
function moveRows(was: readonly ToldRow[], is: readonly ToldRow[]): MovedFigure[] {
  const [stay, came] = [new Set(was.map(keyOf)), new Set(is.map(keyOf))];
  const left = was.filter((row) => !came.has(keyOf(row)));
  const right = is.filter((row) => !stay.has(keyOf(row)));
  const isAlone = was.length <= 1 && is.length <= 1;
  const taken = new Set<ToldRow>();
  const gone = left.map((row): MovedFigure => {
    const match = right.find((other) => !taken.has(other) && (isAlone || isSamePlace(row, other)));
    if (match) taken.add(match);
    return toMove(row, match ?? null);
  });
  return [...gone, ...right.filter((row) => !taken.has(row)).map((row) => toMove(null, row))];
}

const keyOf = (row: ToldRow): string => JSON.stringify(row);
const isSamePlace = (a: ToldRow, b: ToldRow): boolean =>
  a.period.zh === b.period.zh && a.scope.zh === b.scope.zh;

function toMove(was: ToldRow | null, is: ToldRow | null): MovedFigure {
  const told = was ?? is;
  const parts = was && is ? differing(was, is) : (['period', 'scope'] as const);
  const say = (row: ToldRow): Bilingual => ({ zh: sayRow(row, parts, 'zh'), en: sayRow(row, parts, 'en') });
  return {
    district: told?.district ?? { zh: '', en: '' },
    before: was && say(was),
    after: is && say(is),
  };
}

const PARTS = ['period', 'scope', 'base', 'source', 'printed'] as const;
type Part = (typeof PARTS)[number];

/** Where the figure itself reads differently, its document and its wording do too: they need no telling. */
function differing(was: ToldRow, is: ToldRow): readonly Part[] {
  const parts = PARTS.filter((part) => JSON.stringify(was[part]) !== JSON.stringify(is[part]));
  return was.figure.zh === is.figure.zh
    ? parts
    : parts.filter((part) => part !== 'source' && part !== 'printed');
}

function sayRow(row: ToldRow, parts: readonly Part[], lang: 'zh' | 'en'): string {
  const more = parts.map((part) => sayPart(row, part, lang)).filter(Boolean);
  if (more.length === 0) return row.figure[lang];
  return lang === 'zh' ? `${row.figure.zh}（${more.join('，')}）` : `${row.figure.en} (${more.join(', ')})`;
}

function sayPart(row: ToldRow, part: Part, lang: 'zh' | 'en'): string {
  if (part === 'printed') return lang === 'zh' ? `原文“${row.printed}”` : `printed “${row.printed}”`;
  const text = row[part][lang];
  if (part === 'base') return text && (lang === 'zh' ? `除以${text}` : `divided by ${text}`);
  if (part === 'source' && !text) return lang === 'zh' ? '未注明来源' : 'no document named';
  return text;
}

function tellWords(shown: Shown): Readonly<Record<(typeof WHAT)[number], Bilingual>> {
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
