import type { Observation } from './observation.ts';

const READING_ORDER = new Intl.Collator('en', { numeric: true });

/** As a reader of the document meets them: 第5段第9句 before 第5段第10句; what names no place comes last. */
export function orderByLocator<T extends Pick<Observation, 'locator'>>(observations: readonly T[]): T[] {
  return [...observations].sort(
    (a, b) =>
      Number(a.locator === '') - Number(b.locator === '') || READING_ORDER.compare(a.locator, b.locator),
  );
}
