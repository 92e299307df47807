import { sampleScope } from '../../compare/samples.ts';
import { inOrder, toCase } from './gallery-case.ts';

const CREDIT = sampleScope('test-credit', 'product', '试验整村授信', 'Test village credit');
const LOAN = sampleScope('test-loan', 'product', '试验先锋贷', 'Test pioneer loan');
const CAMPAIGN = sampleScope('test-campaign', 'campaign', '试验专项行动', 'Test campaign');

/** What is missing, stands apart or stands alone. */
export const SPARSE_CASES = [
  toCase({
    id: 'every-absence',
    name: { zh: '试验骨干数', en: 'Test cadres' },
    title: { zh: '每一种缺项，和一个真零', en: 'Every absence, beside a true zero' },
    told: inOrder('0', '未报送', '仅有计划', '不适用', '已撤回'),
  }),
  toCase({
    id: 'all-absent',
    name: { zh: '试验讲师数', en: 'Test lecturers' },
    title: { zh: '全部未报送', en: 'All absent' },
    told: inOrder('未报送', '未报送', '未报送', '未报送', '未报送'),
  }),
  toCase({
    id: 'one-district',
    name: { zh: '试验阵地数', en: 'Test venues' },
    title: { zh: '只有一地有数', en: 'One district alone' },
    told: inOrder('未报送', '531', '未报送', '未报送', '未报送'),
  }),
  toCase({
    id: 'lone-lower-bound',
    name: { zh: '试验受助人数', en: 'Test people helped' },
    title: { zh: '只有一个下限', en: 'A lone lower bound' },
    told: inOrder('未报送', '未报送', '1600余', '仅有计划', '未报送'),
  }),
  toCase({
    id: 'not-comparable',
    name: { zh: '试验贷款额', en: 'Test loans' },
    title: { zh: '口径各不相同，不可比', en: 'Scopes all differ: not comparable' },
    metric: { unit: 'CNY' },
    told: [
      [{ text: '1035万元', scope: LOAN, period: '/2022-05-31（推断）' }],
      [{ text: '2000余万元', scope: CREDIT }],
      [{ text: '未报送' }],
    ],
  }),
  toCase({
    id: 'scopes-apart',
    name: { zh: '试验服务人数', en: 'Test people served' },
    title: { zh: '三地同口径，两地另列', en: 'Three of one scope, two apart' },
    told: [
      [{ text: '980' }],
      [{ text: '2300余', scope: CAMPAIGN, period: '2024-03/2024-05' }],
      [{ text: '641' }],
      [{ text: '1200', scope: LOAN }],
      [{ text: '259' }],
    ],
  }),
  toCase({
    id: 'periods-differ',
    name: { zh: '试验新会员数', en: 'Test new joiners' },
    title: { zh: '各行时期不同', en: 'Another period in each row' },
    told: [
      [{ text: '259', period: '2025' }],
      [{ text: '641', period: '2025-01-01/2025-07-19（推断）' }],
      [{ text: '480', period: '2025-H1' }],
      [{ text: '300', period: '/2025-05-31' }],
      [{ text: '75', period: '2025-03' }],
    ],
  }),
];
