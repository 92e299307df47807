import type { Source } from './catalogue.ts';

/** An id for a new source, from whose it is and its year; numbered where that is taken: `laoshan-2022-2`. */
export function nameSource(
  { district, published }: Pick<Source, 'district' | 'published'>,
  taken: ReadonlySet<string>,
): string {
  const plain = `${district ?? 'source'}-${published.date.slice(0, 4)}`;
  let id = plain;
  for (let number = 2; taken.has(id); number++) id = `${plain}-${number}`;
  return id;
}
