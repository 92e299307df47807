import type { Bilingual } from '../catalogue/catalogue.ts';
import type { Period } from './period.ts';

/**
 * The shortest words for a period that a chart has room for: 2023, 2022-03–05, 至2022-05-31. What is inferred
 * says so.
 */
export function labelPeriod({ start, end, basis }: Period): Bilingual {
  if (start === null && end === null) return { zh: '时期不详', en: 'period unknown' };
  const words = labelSpan(start, end);
  return basis === 'printed' ? words : { zh: `${words.zh} 推断`, en: `${words.en} inferred` };
}

function labelSpan(start: string | null, end: string | null): Bilingual {
  if (start === null) return { zh: `至${end}`, en: `to ${end}` };
  if (end === null) return { zh: `${start}起`, en: `from ${start}` };
  if (start === end) return same(end);
  const [from, to] = [shortenStart(start), shortenEnd(end)];
  if (from.endsWith('-01') && to.endsWith('-12') && from.length === 7 && to.length === 7) {
    const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
    return same(first === last ? first : `${first}–${last}`);
  }
  if (from === to) return same(from);
  const isSameYear = from.slice(0, 4) === to.slice(0, 4);
  return same(`${from}–${isSameYear ? to.slice(5) : to}`);
}

const same = (text: string): Bilingual => ({ zh: text, en: text });

const shortenStart = (date: string): string => (date.endsWith('-01') ? date.slice(0, 7) : date);

const shortenEnd = (date: string): string => {
  const [year = 0, month = 1, day] = date.split('-').map(Number);
  return day === new Date(Date.UTC(year, month, 0)).getUTCDate() ? date.slice(0, 7) : date;
};
