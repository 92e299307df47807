const OFFSET_MS = 8 * 60 * 60 * 1000;

/** The time of day that an ISO date and time is in China: 2026-01-15T08:00:00Z is 2026-01-15 16:00. */
export function toBeijingTime(instant: string): string {
  return new Date(Date.parse(instant) + OFFSET_MS).toISOString().slice(0, 16).replace('T', ' ');
}
