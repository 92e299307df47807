import type { Bilingual } from '../catalogue/catalogue.ts';
import { parseSpan } from './parse-span.ts';
import type { Period } from './period.ts';
import { stateRange, stateSpan } from './state-span.ts';

/**
 * The words for a period inside a sentence, as precise as it was written and no more: 截至2022年5月31日,
 * "as of 31 May 2022"; what is inferred says so.
 */
export function statePeriod(period: Period): Bilingual {
  const [from, to] = readEnds(period);
  const words = stateEnds(from, to);
  const isInferred = period.basis === 'inferred' && (from !== null || to !== null);
  return isInferred ? { zh: `${words.zh}（推断）`, en: `${words.en} (inferred)` } : words;
}

type Ends = readonly [from: string | null, to: string | null];

/** The label's two halves where they are what the dates say; else the dates themselves. */
function readEnds({ start, end, label }: Period): Ends {
  const [from = '', to = from] = label.replace('（推断）', '').split('/');
  const isTrue = readSide(from, 'start') === start && readSide(to, 'end') === end;
  return isTrue ? [from || null, to || null] : [start, end];
}

function readSide(text: string, side: 'start' | 'end'): string | null | undefined {
  if (text === '') return null;
  const span = parseSpan(text);
  return span !== null && span !== 'no-such-date' ? span[side] : undefined;
}

function stateEnds(from: string | null, to: string | null): Bilingual {
  if (from === null && to === null) return { zh: '时期不详', en: 'period unknown' };
  if (from === null || to === null) return stateOpen(from, to);
  return from === to ? stateSpan(from) : stateRange(from, to);
}

function stateOpen(from: string | null, to: string | null): Bilingual {
  const { zh, en } = stateSpan(from ?? to ?? '');
  return from === null ? { zh: `截至${zh}`, en: `as of ${en}` } : { zh: `${zh}起`, en: `from ${en}` };
}
