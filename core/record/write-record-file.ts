import type { Bilingual, Lang } from '../catalogue/catalogue.ts';
import { toBeijingTime } from '../period/beijing-time.ts';
import { writeCsv } from '../table/write-csv.ts';
import { ACT_WORDS } from './act-words.ts';

/** Who did what, when and from where. */
export interface RecordEntry {
  readonly id: number;
  readonly at: string;
  readonly name: string;
  readonly address: string;
  readonly act: string;
  readonly object: string;
  readonly detail: string;
}

const HEADER: readonly Bilingual[] = [
  { zh: '编号', en: 'Number' },
  { zh: '时间（北京时间）', en: 'When (Beijing time)' },
  { zh: '谁', en: 'Who' },
  { zh: '做了什么', en: 'What' },
  { zh: '对象', en: 'Object' },
  { zh: '详情', en: 'Detail' },
  { zh: '地址', en: 'Address' },
];

/** The record as a file that Excel and WPS open right, and in which nothing runs. */
export const writeRecordFile = (entries: readonly RecordEntry[], lang: Lang): string =>
  writeCsv([
    HEADER.map((words) => words[lang]),
    ...entries.map(({ id, at, name, act, object, detail, address }) => [
      String(id),
      toBeijingTime(at),
      name,
      actName(act, lang),
      object,
      detail,
      address,
    ]),
  ]);

/** What the record calls an act; one of an older build by its own name. */
export const actName = (act: string, lang: Lang): string => ACT_WORDS[act]?.[lang] ?? act;
