import type { Bilingual, Catalogue } from '../catalogue/catalogue.ts';
import type { Coverage } from './coverage/coverage.ts';
import type { Shown } from './shown.ts';
import { tellRows, type ToldRow } from './told-rows.ts';
import { TOLD, tellWords } from './told-words.ts';

/** A figure of a chart before and after; null where there is none. */
export interface MovedFigure {
  readonly district: Bilingual;
  readonly before: Bilingual | null;
  readonly after: Bilingual | null;
}

/** What is said of the figures, before and after. */
export interface MovedWords {
  readonly what: (typeof TOLD)[number];
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
  if (before.kind === 'coverage' || after.kind === 'coverage')
    return before.kind === 'coverage' && after.kind === 'coverage'
      ? tellTableMove(before.coverage, after.coverage, catalogue)
      : null;
  const [was, is] = [tellRows(before, catalogue), tellRows(after, catalogue)];
  const groups = Array.from({ length: Math.max(was.length, is.length) }, (_, index) =>
    moveRows(was[index] ?? [], is[index] ?? []),
  );
  const [said, says] = [tellWords(before), tellWords(after)];
  return toShownMove(
    groups.flat(),
    TOLD.map((what) => ({ what, before: said[what], after: says[what] })),
  );
}

/** Of a table the rows that move, each named by its metric, and how much of it is known. */
function tellTableMove(before: Coverage, after: Coverage, catalogue: Catalogue): ShownMove | null {
  const moves = before.panels.flatMap((panel, index) => {
    const next = after.panels[index];
    const move = next && tellMove({ kind: 'panel', panel }, { kind: 'panel', panel: next }, catalogue);
    return move ? [{ name: panel.metric.name, move }] : [];
  });
  const figures = moves.flatMap(({ name, move }) =>
    move.figures.map((figure) => ({ ...figure, district: join([name, figure.district], APART) })),
  );
  const verdicts = moves.flatMap(({ name, move: { words } }) =>
    words.flatMap(({ what, ...said }) => (what === 'verdict' ? [{ name, ...said }] : [])),
  );
  const sayVerdicts = (when: 'before' | 'after'): Bilingual =>
    join(
      verdicts.map(({ name, [when]: said }) => ({
        zh: `${name.zh}：${said.zh}`,
        en: `${name.en}: ${said.en}`,
      })),
      { zh: '；', en: '; ' },
    );
  return toShownMove(figures, [
    { what: 'verdict', before: sayVerdicts('before'), after: sayVerdicts('after') },
    { what: 'statement', before: before.statement, after: after.statement },
  ]);
}

const APART: Bilingual = { zh: ' · ', en: ' · ' };

const join = (parts: readonly Bilingual[], between: Bilingual): Bilingual => ({
  zh: parts.map(({ zh }) => zh).join(between.zh),
  en: parts.map(({ en }) => en).join(between.en),
});

function toShownMove(figures: readonly MovedFigure[], told: readonly MovedWords[]): ShownMove | null {
  const words = told.filter(({ before, after }) => before.zh !== after.zh || before.en !== after.en);
  return figures.length + words.length === 0 ? null : { figures, words };
}

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
