import type { Bilingual } from '../catalogue/catalogue.ts';

/** Sentences one after another; null stands for one that there is no need of. */
export function joinSentences(parts: readonly (Bilingual | null)[]): Bilingual {
  const said = parts.filter((part) => part !== null);
  return { zh: said.map(({ zh }) => zh).join(''), en: said.map(({ en }) => en).join(' ') };
}
