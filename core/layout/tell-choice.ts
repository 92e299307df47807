import type { ChoiceChange } from './merge-choice.ts';

/** So many parts are written out; of the rest it is said how many they are. */
const MOST_TOLD = 100;

/**
 * A change of how a file is read, in a line for the record: `C2 = 999, rows.5 = leave-out, layout = tidy`. Cells come
 * by their address alone; what was taken back has nothing after the sign.
 */
export function tellChoice(change: ChoiceChange): string {
  const parts = Object.entries(change)
    .filter(([, value]) => value !== undefined)
    .flatMap(([part, value]) => tellPart(part, value));
  const rest = parts.length - MOST_TOLD;
  return [...parts.slice(0, MOST_TOLD), ...(rest > 0 ? [`+${rest}`] : [])].join(', ');
}

function tellPart(part: string, value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [`${part} =${said(value)}`];
  const prefix = part === 'cells' ? '' : `${part}.`;
  return Object.entries(value).map(([key, one]) => `${prefix}${key} =${said(one)}`);
}

function said(value: unknown): string {
  if (value === null || value === undefined) return '';
  return ` ${typeof value === 'string' ? value : JSON.stringify(value)}`;
}
