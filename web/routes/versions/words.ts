import type { Bilingual } from '#core/catalogue/catalogue.ts';
import type { ChangeKind } from '#core/change/change-kind.ts';
import type { Part } from '#core/change/differing-parts.ts';

export const WORDS = {
  title: { zh: '每一版改了什么', en: 'What each version changed' },
  lead: {
    zh: '每次发布成为一版，以后不再改动；任何一版都能照当时的样子打开，也能两版对照。时间为北京时间。',
    en: 'Each publication becomes a version and is never altered. Any version opens as it stood then, and any two can be compared. Times are those of Beijing.',
  },
  versions: { zh: '版本', en: 'Versions' },
  open: { zh: '看这一版', en: 'See this version' },
  changes: { zh: '看改动', en: 'See the changes' },
  takeBack: { zh: '撤回', en: 'Take back' },
  compare: { zh: '两版对照', en: 'Compare two versions' },
  from: { zh: '从', en: 'From' },
  to: { zh: '到', en: 'To' },
  before: { zh: '发布之前', en: 'before any' },
  file: { zh: '文件', en: 'File' },
  by: { zh: '发布人', en: 'Published by' },
  nothing: { zh: '两版的数字全都一样。', en: 'The figures of the two versions are all the same.' },
  same: { zh: '请选两个不同的版本。', en: 'Choose two different versions.' },
  becomes: { zh: '改为', en: 'becomes' },
  empty: { zh: '（无）', en: '(none)' },
} as const satisfies Record<string, Bilingual>;

export const KIND_WORDS: Readonly<Record<ChangeKind, Bilingual>> = {
  added: { zh: '新增', en: 'Added' },
  changed: { zh: '修改', en: 'Changed' },
  withdrawn: { zh: '撤回', en: 'Withdrawn' },
};

export const PART_WORDS: Readonly<Record<Exclude<Part, 'figure'>, Bilingual>> = {
  period: { zh: '时期', en: 'Period' },
  source: { zh: '来源', en: 'Source' },
  locator: { zh: '位置', en: 'Place' },
  note: { zh: '说明', en: 'Note' },
};

/** The name of a version; 0 is before anything was published. */
export const nameVersion = (version: number): Bilingual =>
  version === 0 ? WORDS.before : { zh: `第${version}版`, en: `version ${version}` };

/** Which version a version took back. */
export const tellReverted = (reverts: number): Bilingual => ({
  zh: `撤回第${reverts}版`,
  en: `Takes back version ${reverts}`,
});

export interface Counts {
  readonly added: number;
  readonly changed: number;
  readonly withdrawn: number;
  readonly unchanged?: number;
}

/** How many figures became what. */
export const tellCounts = ({ added, changed, withdrawn, unchanged }: Counts): Bilingual => ({
  zh: [
    `新增${added}`,
    `修改${changed}`,
    `撤回${withdrawn}`,
    ...(unchanged === undefined ? [] : [`不变${unchanged}`]),
  ].join('，'),
  en: [
    `${added} added`,
    `${changed} changed`,
    `${withdrawn} withdrawn`,
    ...(unchanged === undefined ? [] : [`${unchanged} unchanged`]),
  ].join(', '),
});

export const titleOf = (from: number, to: number): Bilingual =>
  from === 0
    ? { zh: `第${to}版以前，一共有什么`, en: `All up to version ${to}` }
    : { zh: `第${from}版到第${to}版，改了什么`, en: `What changed from version ${from} to ${to}` };
