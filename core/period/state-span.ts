import type { Bilingual } from '../catalogue/catalogue.ts';
import { readDay } from './day.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const HALVES = { zh: ['上', '下'], en: ['first', 'second'] };
const QUARTERS = { zh: ['一', '二', '三', '四'], en: ['first', 'second', 'third', 'fourth'] };

/** The words for a span by its canonical label: 2025, 2025-H1, 2025-Q2, 2025-03 or 2025-03-09. */
export function stateSpan(label: string): Bilingual {
  const [year = '', part = ''] = label.split('-');
  const nth = Number(part.slice(1)) - 1;
  if (part === '') return { zh: `${year}年`, en: year };
  if (part.startsWith('H'))
    return { zh: `${year}年${HALVES.zh[nth]}半年`, en: `the ${HALVES.en[nth]} half of ${year}` };
  if (part.startsWith('Q')) {
    return { zh: `${year}年第${QUARTERS.zh[nth]}季度`, en: `the ${QUARTERS.en[nth]} quarter of ${year}` };
  }
  const { month, day } = readDay(label);
  const words = { zh: `${year}年${month}月`, en: `${MONTHS[month - 1]} ${year}` };
  return isDay(label) ? { zh: `${words.zh}${day}日`, en: `${day} ${words.en}` } : words;
}

/** The words for all from one span to another, without saying twice what they share. */
export function stateRange(from: string, to: string): Bilingual {
  const [start, end] = [stateSpan(from), stateSpan(to)];
  const year = from.slice(0, 4);
  if (from === year || year !== to.slice(0, 4))
    return { zh: `${start.zh}至${end.zh}`, en: `${start.en} to ${end.en}` };
  if (isDay(from) && isDay(to) && from.slice(0, 7) === to.slice(0, 7)) {
    return { zh: `${start.zh}至${readDay(to).day}日`, en: `${readDay(from).day} to ${end.en}` };
  }
  const brief = start.en.replace(new RegExp(`(?: of)? ${year}$`), '');
  return { zh: `${start.zh}至${end.zh.slice(`${year}年`.length)}`, en: `${brief} to ${end.en}` };
}

function isDay(label: string): boolean {
  return label.length === '2025-03-09'.length;
}
