import type { Bilingual } from '../../catalogue/catalogue.ts';
import { inOrder, toCase, type Told } from './gallery-case.ts';

const YEARS = ['2020', '2021', '2022', '2023', '2024', '2025'];

/** Each district's six years. */
const SIX_YEARS = [
  ['61', '64', '70', '83', '91', '98'],
  ['88', '85', '82', '80', '77', '76'],
  ['35', '38', '44', '47', '51', '54'],
  ['12', '19', '21', '20', '27', '32'],
  ['10', '9', '11', '10', '12', '10'],
].map((texts): Told[] => texts.map((text, year) => ({ text, period: YEARS[year] ?? '' })));

const DIGITS = [...'〇一二三四五六七八九'];

/** 试一 to 试三十. */
const THIRTY: readonly Bilingual[] = Array.from({ length: 30 }, (_, index) => {
  const [tens, ones] = [Math.floor((index + 1) / 10), (index + 1) % 10];
  const ten = tens > 1 ? `${DIGITS[tens]}十` : tens === 1 ? '十' : '';
  return { zh: `试${ten}${ones > 0 ? DIGITS[ones] : ''}`, en: `Test ${index + 1}` };
});

const spread = (index: number): number => ((index * 37) % 31) * 41 + 17;

/** Every fourth is a bound, every seventh an absence. */
const mixed = (index: number): string => {
  if (index % 7 === 5) return ['未报送', '仅有计划', '不适用', '已撤回'][(index - 5) / 7] ?? '';
  if (index % 4 === 2) return `${spread(index)}余`;
  return String(spread(index));
};

/** What the site looks like on the day when every district reports everything. */
export const FULL_CASES = [
  toCase({
    id: 'five-exact',
    name: { zh: '试验团员数', en: 'Test members' },
    title: {
      zh: '五地均为确数，可比，六个年度',
      en: 'All five exact and comparable, over six years',
    },
    told: SIX_YEARS,
  }),
  toCase({
    id: 'thirty-districts',
    name: { zh: '试验志愿者数', en: 'Test volunteers' },
    title: { zh: '三十个区县，均为确数', en: 'Thirty districts, all exact' },
    districts: THIRTY,
    told: inOrder(...THIRTY.map((_, index) => String(spread(index)))),
  }),
  toCase({
    id: 'thirty-mixed',
    name: { zh: '试验活动数', en: 'Test events' },
    title: { zh: '三十个区县，有概数，有缺项', en: 'Thirty districts, some with bounds, some absent' },
    districts: THIRTY,
    told: inOrder(...THIRTY.map((_, index) => mixed(index))),
  }),
  toCase({
    id: 'equal-values',
    name: { zh: '试验支部数', en: 'Test branches' },
    title: { zh: '数字相同', en: 'Equal values' },
    told: inOrder('54', '54', '54', '54', '54'),
  }),
  toCase({
    id: 'two-districts',
    name: { zh: '试验新团员数', en: 'Test new members' },
    title: { zh: '两个区县', en: 'Two districts' },
    told: inOrder('259', '641'),
  }),
];
