import type { Lang } from '#core/catalogue/catalogue.ts';

const zh = {
  title: '选择区县',
  lead: (total: number, most: number) => `目录里有${total}个区县，并排最多${most}个。勾选以后按“并排看”。`,
  find: '按名称查找',
  findRule: '区县、城市或省份名称的一部分，中文、英文或代码都可以。',
  search: '查找',
  show: '并排看',
  chosen: (count: number) => `已选${count}个`,
  noneChosen: '还没有选；不选就看目录里的前几个。',
  found: (count: number, text: string) => `找“${text}”，有${count}个区县。`,
  count: (count: number) => `${count}个`,
  page: (name: string) => `${name}的页面`,
  tooMany: (count: number, most: number) => `选了${count}个，并排最多${most}个：请去掉${count - most}个。`,
};

const en: typeof zh = {
  title: 'Choose districts',
  lead: (total, most) =>
    `The catalogue has ${total} districts; at most ${most} stand side by side. Tick some and press “Side by side”.`,
  find: 'Find by name',
  findRule: 'Part of the name of a district, city or province, in Chinese or English, or of the code.',
  search: 'Find',
  show: 'Side by side',
  chosen: (count) => `${count} chosen`,
  noneChosen: 'None is chosen yet; without a choice the first of the catalogue are shown.',
  found: (count, text) => `${count === 1 ? 'One district' : `${count} districts`} found for “${text}”.`,
  count: (count) => `${count}`,
  page: (name) => `The page of ${name}`,
  tooMany: (count, most) =>
    `${count} are chosen; at most ${most} stand side by side: please leave out ${count - most}.`,
};

/** What the page says on which districts are chosen. */
export const WORDS: Readonly<Record<Lang, typeof zh>> = { zh, en };
