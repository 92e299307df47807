import type { Bilingual, Lang, Source } from '../catalogue/catalogue.ts';
import { noteWords, type Heading } from './frame-heading.ts';
import { originWords } from './origin-words.ts';
import { sourcesOf } from './shown-figures.ts';
import type { AsOf, Shown } from './shown.ts';
import { tellWords } from './told-words.ts';

export interface LinesRequest {
  readonly shown: readonly Shown[];
  readonly heading: Heading;
  readonly sources: readonly Source[];
  readonly asOf: AsOf;
  readonly lang: Lang;
}

const VERDICT: Bilingual = { zh: '能否比较', en: 'Comparable' };

/**
 * What is to stand under the table of a chart wherever it is taken: whose words stand above it, whether its figures may
 * be compared, what is to be known of them, every document, and as of when.
 */
export function tellLines({ shown, heading, sources, asOf, lang }: LinesRequest): readonly string[] {
  const used = new Set(shown.flatMap(sourcesOf));
  const { title, note } = heading;
  return [
    ...(title === '' ? [] : [title]),
    ...(note === '' ? [] : [noteWords(note, lang)]),
    ...shown.flatMap((one) => tellOne(one, shown.length > 1, lang)),
    originWords({ isUsed: (id) => used.has(id), sources, asOf, lang, most: Infinity }),
  ];
}

/** A table of many metrics tells the verdict on each in the row of its own. */
function tellOne(shown: Shown, isOneOfMany: boolean, lang: Lang): readonly string[] {
  if (shown.kind === 'coverage') return [];
  const { verdict, notes } = tellWords(shown);
  const colon = lang === 'zh' ? '：' : ': ';
  const named = isOneOfMany ? nameOf(shown, lang) : VERDICT[lang];
  return [...(verdict[lang] ? [named + colon + verdict[lang]] : []), notes[lang]].filter(Boolean);
}

function nameOf(shown: Exclude<Shown, { readonly kind: 'coverage' }>, lang: Lang): string {
  if (shown.kind === 'panel') return shown.panel.metric.name[lang];
  return shown.kind === 'history' ? shown.history.metric.name[lang] : VERDICT[lang];
}
