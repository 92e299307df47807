import type { Bilingual } from '#core/catalogue/catalogue.ts';

/** The place in a document in both languages: 第5段第1句 is "paragraph 5, sentence 1"; other words stay as they are. */
export function speakLocator(locator: string): Bilingual {
  const [, paragraph, sentence] = /^第(\d+)段(?:第(\d+)句)?$/.exec(locator) ?? [];
  if (paragraph === undefined) return { zh: locator, en: locator };
  return { zh: locator, en: `paragraph ${paragraph}${sentence ? `, sentence ${sentence}` : ''}` };
}
