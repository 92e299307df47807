import type { Bilingual, Lang, Source } from '../catalogue/catalogue.ts';
import { citeSource } from '../catalogue/cite-source.ts';
import type { AsOf } from './shown.ts';

export interface OriginRequest {
  /** Whether a source gave any of the figures. */
  readonly isUsed: (id: string) => boolean;
  readonly sources: readonly Source[];
  readonly asOf: AsOf;
  readonly lang: Lang;
  /** How many documents are named where no more are used. */
  readonly most?: number;
}

/** More are counted, not named: the page and the table name each. */
const MOST_NAMED = 6;

/** Where the figures of a picture are from, and as of when it shows them. */
export function originWords({ isUsed, sources, asOf, lang, most = MOST_NAMED }: OriginRequest): string {
  const used = sources.filter(({ id }) => isUsed(id));
  const named = used.map((source) => citeSource(source, lang));
  const told = used.length > most ? countDocuments(used, lang) : named.join(BETWEEN[lang]);
  return lang === 'zh'
    ? `来源：${told || '无'}。${asOfWords(asOf).zh}。`
    : `Sources: ${told || 'none'}. ${asOfWords(asOf).en}.`;
}

/** 并览第5版，2026-01-15 */
export function asOfWords({ version, date }: AsOf): Bilingual {
  return {
    zh: `并览第${version}版，${date ?? '尚未发布'}`,
    en: `Binglan, version ${version}, ${date ?? 'not yet published'}`,
  };
}

const BETWEEN = { zh: '；', en: '; ' };

function countDocuments(documents: readonly Source[], lang: Lang): string {
  const dates = documents.map(({ published }) => published.date).toSorted();
  const [first, last] = [dates[0] ?? '', dates.at(-1) ?? ''];
  return lang === 'zh'
    ? `${documents.length}份文件，${first}至${last}发布`
    : `${documents.length} documents, published ${first} to ${last}`;
}
