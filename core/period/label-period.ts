import type { Bilingual } from '../catalogue/catalogue.ts';
import type { Period } from './period.ts';

/**
 * The shortest words for a period that a chart has room for: 2023, 2022-03–05, 至2022-05-31. As precise as it was
 * written and no more; what is inferred says so.
 */
export function labelPeriod({ label, basis }: Period): Bilingual {
  const words = labelSpan(label.replace('（推断）', ''));
  return basis === 'printed' ? words : { zh: `${words.zh} 推断`, en: `${words.en} inferred` };
}

function labelSpan(label: string): Bilingual {
  const [start = '', end] = label.split('/');
  if (end === undefined) return same(start);
  if (start === '') return { zh: `至${end}`, en: `to ${end}` };
  if (end === '') return { zh: `${start}起`, en: `from ${start}` };
  const isSameYear = end.startsWith(`${start.slice(0, 4)}-`);
  const rest = isSameYear ? end.slice(5) : end;
  // A dash before a day would make one of the month that it follows: 2022-03–05-31.
  if (start.length !== end.length) return { zh: `${start}至${rest}`, en: `${start} to ${rest}` };
  return same(`${start}–${rest}`);
}

const same = (text: string): Bilingual => ({ zh: text, en: text });
