import type { Bilingual } from '../catalogue/catalogue.ts';
import { readDay } from './day.ts';

/** How far one ISO date lies before another, in whole years and months, and whether there is more: 1年7个月多. */
export function stateDistance(from: string, to: string): Bilingual {
  const [start, end] = [readDay(from), readDay(to)];
  const months = (end.year - start.year) * 12 + end.month - start.month - Number(end.day < start.day);
  const [years, rest] = [Math.floor(months / 12), months % 12];
  const isMore = end.day !== start.day;
  return {
    zh: `${years > 0 ? `${years}年` : ''}${rest > 0 ? `${rest}个月` : ''}${isMore ? '多' : ''}`,
    en: `${isMore ? 'over ' : ''}${[count(years, 'year'), count(rest, 'month')].filter(Boolean).join(' ')}`,
  };
}

function count(number: number, word: string): string {
  return number === 0 ? '' : `${number} ${word}${number === 1 ? '' : 's'}`;
}
