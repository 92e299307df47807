const DAY = 86_400_000;

/** The day after an ISO date. */
export function nextDay(iso: string): string {
  return new Date(Date.parse(iso) + DAY).toISOString().slice(0, 10);
}

/**
 * The same day so many years later. Of 29 February it may make a day that the calendar lacks, which still sorts
 * between the days beside it.
 */
export function addYears(iso: string, years: number): string {
  return `${Number(iso.slice(0, 4)) + years}${iso.slice(4)}`;
}
