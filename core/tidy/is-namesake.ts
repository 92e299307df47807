import type { NameIndex } from './name-index.ts';

/** Whether a name is that of several districts, one of them the own: of a file of that one, it means that one. */
export function isNamesake(text: string, districts: NameIndex, own: string | null): own is string {
  const match = districts.match(text);
  return own !== null && match.kind === 'several' && match.ids.includes(own);
}
