import type { Bilingual } from '../../catalogue/catalogue.ts';
import { sampleScope } from '../../compare/samples.ts';
import { inOrder, toCase } from './gallery-case.ts';

const CAMPAIGN = sampleScope('test-campaign', 'campaign', '试验专项行动', 'Test campaign');
const LONG_SCOPE = sampleScope(
  'test-long',
  'programme',
  '“试验青春志愿暖冬行”新时代文明实践结对帮扶专项行动',
  'Test Warm Winter Youth Volunteering paired-support programme of the new era',
);

const LONG_NAMES: readonly Bilingual[] = [
  { zh: '试新疆维吾尔自治区伊犁哈萨克自治州', en: 'Test Ili Kazakh Autonomous Prefecture of Xinjiang' },
  { zh: '试克孜勒苏柯尔克孜自治州', en: 'Test Kizilsu Kyrgyz Autonomous Prefecture' },
  {
    zh: '试双江拉祜族佤族布朗族傣族自治县',
    en: 'Test Shuangjiang Lahu, Va, Blang and Dai Autonomous County',
  },
  { zh: '试乙', en: 'Test B' },
];

const HOSTILE: readonly Bilingual[] = [
  { zh: '<script>alert(1)</script>', en: '<script>alert(1)</script>' },
  { zh: '"&\u0007\'=cmd', en: '"&\u0007\'=cmd' },
];

/** What breaks pictures. */
export const HARD_CASES = [
  toCase({
    id: 'a-million-times',
    name: { zh: '试验点击数', en: 'Test clicks' },
    title: { zh: '一个数是其余的百万倍', en: 'One value a million times the rest' },
    told: inOrder('3000000', '3', '2', '1', '未报送'),
  }),
  toCase({
    id: 'long-names',
    title: { zh: '名称很长', en: 'Very long names' },
    name: {
      zh: '试验性开展新时代文明实践青年志愿服务活动累计参与人次',
      en: 'Person-times of test volunteering in new-era civilisation practice activities, cumulative',
    },
    metric: { unit: 'person-time' },
    districts: LONG_NAMES,
    told: [
      [{ text: '12345' }],
      [{ text: '34567余' }],
      [{ text: '2300余', scope: LONG_SCOPE, period: '2024-03-15/2024-11-30' }],
      [{ text: '未报送' }],
    ],
  }),
  toCase({
    id: 'many-reasons',
    name: { zh: '试验服务人次', en: 'Test service turnouts' },
    title: { zh: '理由很多', en: 'Many reasons' },
    metric: { unit: 'person-time' },
    told: [
      [{ text: '1600余', scope: CAMPAIGN, period: '/2025-05-31（推断）' }],
      [{ text: '3284', scope: CAMPAIGN, period: '2025-03/2025-05-31（推断）' }],
      [{ text: '约2000', scope: CAMPAIGN, period: '2024' }],
      [{ text: '近1800', scope: CAMPAIGN, period: '2025-H1' }],
      [{ text: '90000', scope: LONG_SCOPE }],
    ],
  }),
  toCase({
    id: 'hostile',
    name: { zh: '试验注入数', en: 'Test injections' },
    title: { zh: '有害的文字', en: 'Hostile text' },
    districts: HOSTILE,
    told: inOrder('1234', '56'),
  }),
];
