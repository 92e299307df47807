import type { UnitId } from './units.ts';

/** Every word that is read as a unit, in half-width lower case (FIGURES.md §6). */
const NAMES: Readonly<Record<UnitId, readonly string[]>> = {
  person: ['人', '名', '位', 'person', 'persons', 'people'],
  'person-time': ['人次', '人/次', 'person-time', 'person-times', 'person time', 'person times'],
  event: ['场', '场次', '期', '次', 'event', 'events'],
  loan: ['笔', 'loan', 'loans'],
  CNY: ['元', '人民币', '¥', 'yuan', 'cny', 'rmb'],
  team: ['支', 'team', 'teams'],
  lesson: ['课时', '学时', 'lesson', 'lessons', 'class hour', 'class hours'],
  percent: ['%', 'percent', 'per cent'],
  'per-10000': ['每万名', '每万人', '每万位', 'per 10,000', 'per 10000', 'per-10000'],
  count: [
    ...['家', '个', '处', '所', '间', '项', '篇', '门', '件', '条', '户', '份', '座', '套'],
    ...['count', 'item', 'items'],
  ],
};

const UNITS = Object.keys(NAMES) as readonly UnitId[];

export const UNIT_BY_NAME: ReadonlyMap<string, UnitId> = new Map(
  UNITS.flatMap((unit) => NAMES[unit].map((name) => [name, unit] as const)),
);
