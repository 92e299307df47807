import { error } from '@sveltejs/kit';
import type { Bilingual, Lang } from '#core/catalogue/catalogue.ts';

export interface Naming {
  /** What is sought, in words: 指标, metric. */
  readonly kind: Bilingual;
  readonly name: string;
  /** The names that exist, in the order of the items. */
  readonly names: readonly string[];
  readonly lang: Lang;
}

/** The item that the address names, or the error page, which lists those that exist. */
export function findNamed<T>(items: readonly T[], { kind, name, names, lang }: Naming): T {
  const found = items[names.indexOf(name)];
  if (found !== undefined) return found;
  error(404, {
    message:
      lang === 'zh'
        ? `没有“${name}”这个${kind.zh}；可用的值一并列出。`
        : `There is no ${kind.en} "${name}"; those that exist are listed here.`,
    allowed: [...names],
  });
}
