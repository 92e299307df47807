import type { Lang } from '#core/catalogue/catalogue.ts';

/** What stands before and after the reader's own words. */
type AroundQuery = readonly [before: string, after: string];

const zh = {
  title: '搜索',
  lead: '区县、主题、指标、来源都能找。写汉字、拼音、拼音首字母或英文都行，大小写和空格不论。',
  label: '要找什么',
  find: '搜索',
  examples: { characters: '汉字', pinyin: '拼音', initials: '首字母', english: '英文' },
  found: (count: number): AroundQuery => ['找“', `”，共${count}项`],
  nothing: ['没有找到“', '”。'] as AroundQuery,
  advice: '可以少写几个字，或换成拼音、英文再试；也可以从下面这些页里找。',
  kinds: { district: '区县', subject: '主题', metric: '指标', source: '来源' },
  fields: {
    name: '英文',
    id: '代码',
    alias: '也称',
    place: '位于',
    publisher: '发布者',
    district: '区县',
    definition: '定义',
  },
  colon: '：',
  reporters: (count: number) => (count === 0 ? '没有区县报送' : `${count}个区县报送`),
  more: (total: number, listed: number) =>
    `共${total}项，这里列出前${listed}项。写得具体些，就能看到其余的。`,
  coverage: '覆盖：全部指标',
  sources: '来源：全部文件',
};

const en: typeof zh = {
  title: 'Search',
  lead: 'Finds districts, subjects, metrics and sources, by Chinese characters, pinyin, pinyin initials or English. Capitals and blanks do not matter.',
  label: 'What to look for',
  find: 'Search',
  examples: { characters: 'Characters', pinyin: 'Pinyin', initials: 'Initials', english: 'English' },
  found: (count) => [`${count} found for “`, '”'],
  nothing: ['Nothing was found for “', '”.'],
  advice: 'Try fewer letters, or pinyin or Chinese instead, or look through these pages.',
  kinds: { district: 'Districts', subject: 'Subjects', metric: 'Metrics', source: 'Sources' },
  fields: {
    name: 'Chinese',
    id: 'Code',
    alias: 'Also',
    place: 'In',
    publisher: 'Publisher',
    district: 'District',
    definition: 'Definition',
  },
  colon: ': ',
  reporters: (count) =>
    count === 0 ? 'reported by no district' : `reported by ${count} district${count === 1 ? '' : 's'}`,
  more: (total, listed) => `The first ${listed} of ${total} are listed. Write more to see the rest.`,
  coverage: 'Coverage: every metric',
  sources: 'Sources: every document',
};

/** What the search page says. */
export const WORDS: Readonly<Record<Lang, typeof zh>> = { zh, en };
