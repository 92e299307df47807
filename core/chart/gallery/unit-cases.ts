import { inOrder, toCase } from './gallery-case.ts';

/** Every bound, and units whose figures read unlike a plain count. */
export const UNIT_CASES = [
  toCase({
    id: 'every-bound',
    name: { zh: '试验参与人数', en: 'Test participants' },
    title: { zh: '每一种概数', en: 'Every bound' },
    told: inOrder('1600余', '至多900', '约1200', '700至1300', '18660'),
  }),
  toCase({
    id: 'close-bounds',
    name: { zh: '试验出动人次', en: 'Test turnouts' },
    title: { zh: '概数彼此接近', en: 'Bounds close to each other' },
    metric: { unit: 'person-time' },
    told: inOrder('1600余', '近1800', '约1700', '1500至1900', '1650'),
  }),
  toCase({
    id: 'money',
    name: { zh: '试验金额', en: 'Test amount' },
    title: { zh: '金额：元、万元、亿元', en: 'Money: yuan, ten thousands, hundred millions' },
    metric: { unit: 'CNY' },
    told: inOrder('1.26亿元', '8634.5万元', '2000余万元', '35.8万元', '8600元'),
  }),
  toCase({
    id: 'percents',
    name: { zh: '试验比例', en: 'Test share' },
    title: { zh: '百分比', en: 'Percentages' },
    metric: { unit: 'percent', kind: 'stock' },
    told: inOrder('98.5%', '近90%', '60%以上', '7.25%', '0%'),
  }),
  toCase({
    id: 'zeros',
    name: { zh: '试验投诉数', en: 'Test complaints' },
    title: { zh: '真零与未报送', en: 'True zeros beside what is not reported' },
    told: inOrder('0', '0', '未报送', '0', '3'),
  }),
];
