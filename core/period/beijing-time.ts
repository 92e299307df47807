import type { Bilingual } from '../catalogue/catalogue.ts';

const OFFSET_MS = 8 * 60 * 60 * 1000;

/** The time of day that an ISO date and time is in China: 2026-01-15T08:00:00Z is 2026-01-15 16:00. */
export function toBeijingTime(instant: string): string {
  return new Date(Date.parse(instant) + OFFSET_MS).toISOString().slice(0, 16).replace('T', ' ');
}

/** The day that it is in China at an ISO date and time: 2026-01-15T16:00:00Z is 2026-01-16. */
export function toBeijingDay(instant: string): string {
  return toBeijingTime(instant).slice(0, 10);
}

/** The same, with whose day it is. */
export function stateBeijingDay(instant: string): Bilingual {
  const day = toBeijingDay(instant);
  return { zh: `${day}（北京时间）`, en: `${day}, Beijing time` };
}
