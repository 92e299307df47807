import type { Observation } from '../observation/observation.ts';

/** So many times stand in one history, ten years of months; of more it is said how many came before. */
export const MOST_TIMES = 120;

/** What a history leaves out because it reaches further back than can be seen at once (COMPARABILITY.md §14h). */
export interface Earlier {
  /** How many days have figures or absences that are left out. */
  readonly times: number;
  /** The ISO date of the first that is shown. */
  readonly since: string;
}

/** Of the figures of one metric those of its latest days, and of unknown day; and what is left out, null where all stay. */
export function takeLatest(observations: readonly Observation[]): {
  readonly latest: readonly Observation[];
  readonly earlier: Earlier | null;
} {
  const days = [...new Set(observations.flatMap(({ period }) => period.end ?? []))].sort();
  const since = days.at(-MOST_TIMES);
  if (since === undefined || days[0] === since) return { latest: observations, earlier: null };
  return {
    latest: observations.filter(({ period }) => period.end === null || period.end >= since),
    earlier: { times: days.length - MOST_TIMES, since },
  };
}
