import { parsePeriod } from '../period/parse-period.ts';

/** Whether a text is a day, or the month or year where no more is known: 2022-05-31, 2022-05 or 2022. */
export function isPublicationDate(text: string): boolean {
  const period = parsePeriod(text);
  return !('code' in period) && period.label === text && /^\d{4}(?:-\d\d){0,2}$/.test(text);
}
