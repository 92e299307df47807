import type { Lang, Source } from '../catalogue/catalogue.ts';

export interface OriginRequest {
  /** Whether a source gave any of the figures. */
  readonly isUsed: (id: string) => boolean;
  readonly sources: readonly Source[];
  readonly version: number;
  readonly lang: Lang;
}

/** Where the figures of a picture are from, and the version that it shows. */
export function originWords({ isUsed, sources, version, lang }: OriginRequest): string {
  const named = sources
    .filter(({ id }) => isUsed(id))
    .map(({ publisher, published }) => `${publisher[lang]} ${published.date}`);
  return lang === 'zh'
    ? `来源：${named.join('；') || '无'}。并览第${version}版。`
    : `Sources: ${named.join('; ') || 'none'}. Binglan, version ${version}.`;
}
