import type { Bilingual, Lang } from '../catalogue/catalogue.ts';
import { toBeijingTime } from '../period/beijing-time.ts';
import { writeCsv, writeCsvLines } from '../table/write-csv.ts';
import { tellDetail, type CellNames } from './tell-detail.ts';
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

/** The first line of the record as a file that Excel and WPS open right. */
export const writeRecordHead = (lang: Lang): string => writeCsv([HEADER.map((words) => words[lang])]);

/** Further lines of that file, in which nothing runs. */
export const writeRecordLines = (entries: readonly RecordEntry[], names: CellNames, lang: Lang): string =>
  writeCsvLines(
    entries.map((entry) => {
      const { summary, cells } = tellDetail(entry, names, lang);
      return [
        String(entry.id),
        toBeijingTime(entry.at),
        entry.name,
        actName(entry.act, lang),
        entry.object,
        [summary, ...cells].join('\n'),
        entry.address,
      ];
    }),
  );

/** What the record calls an act; one of an older build by its own name. */
export const actName = (act: string, lang: Lang): string => ACT_WORDS[act]?.[lang] ?? act;
