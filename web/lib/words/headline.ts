import type { Lang } from '#core/catalogue/catalogue.ts';

interface Facts {
  readonly lang: Lang;
  readonly version: number;
  /** How many of them. */
  readonly districts: number;
  /** That these are not all of them; empty where they are. */
  readonly notice: string;
  readonly sources: number;
  /** Their names. */
  readonly subjects: readonly string[];
}

/** As they are said before a counter. */
const NUMERALS = '〇一两三四五六七八九十';
const NUMBERS = 'no one two three four five six seven eight nine ten'.split(' ');

/** The title of the page and the sentence below it. */
export function headlineOf({ lang, version, districts: count, notice, sources, subjects }: Facts) {
  if (lang === 'zh')
    return {
      title: `${NUMERALS[count] ?? count}个区的共青团工作，并排看`,
      lead: `${subjects.join('、')}：各区公布了什么，彼此能比什么，还有什么不知道。第${version}版，资料来自${NUMERALS[sources] ?? sources}份公开文件。${notice}`,
    };
  return {
    title: `The League’s work in ${count === 1 ? 'one district' : `${NUMBERS[count] ?? count} districts`}, side by side`,
    lead: `${subjects.join(', ')}: what each district has made public, what may be compared, and what is not known. Version ${version}, from ${NUMBERS[sources] ?? sources} public document${sources === 1 ? '' : 's'}.${notice && ` ${notice}`}`,
  };
}
