import { matchKey } from '../tidy/match-key.ts';

const TOTAL = /(?:合计|总计|小计|共计|总和|汇总|平均|平均值|平均数|均值|人均)$/;
const ENGLISH = new Set(['total', 'grandtotal', 'subtotal', 'sum', 'average', 'mean', 'alldistricts']);

/** Whether a heading stands for a sum or a mean of its neighbours: 合计, 五区小计, Total. Such figures follow from the rest. */
export function isTotal(text: string): boolean {
  const key = matchKey(text).replace(/[:：]$/, '');
  return TOTAL.test(key) || ENGLISH.has(key);
}

const NOTE =
  /^[\s*※]*(?:注|备注|说明|附注|数据来源|资料来源|填[报表]|制表|审核|复核|负责人|单位负责人|联系|经办|报送|notes?\b|source\b)[^:：\d]{0,8}\s*(?:[:：]|\d+[.、])/i;

/** Whether a line below a table speaks about it: 注：…, 填报人：…. */
export function isNote(text: string): boolean {
  return NOTE.test(text);
}
