import { sql } from 'drizzle-orm';
import type { Db } from '../open.ts';

/** That a figure was replaced by another or taken away, in which version, and why. */
export interface Mark {
  readonly district: string;
  readonly metric: string;
  /** As printed, or the status of an absence. */
  readonly before: string;
  /** Null where nothing stands any longer. */
  readonly after: string | null;
  readonly version: number;
  /** What is noted beside the figure that came, where it was not noted before; empty where nothing is. */
  readonly why: string;
  /** What was said of the version. */
  readonly note: string;
  /** The version that it took back. */
  readonly reverts: number | null;
}

export interface MarkRequest {
  /** Ids of the observations that a chart shows. */
  readonly ids: readonly string[];
  /** Where it shows that nothing is reported. */
  readonly silences: readonly { readonly district: string; readonly metric: string }[];
  /** What stands by now where it shows that nothing does, and with which status it shows that. */
  readonly arrivals: readonly { readonly observation: string; readonly before: string }[];
  /** The version that it shows, and the newest. */
  readonly version: number;
  readonly newest: number;
}

/**
 * What has become of the figures of a chart since its version, a mark a step, and what they were corrected from before
 * it; the latest first. What came back after nothing had stood in its cell is told as withdrawn before.
 */
export async function readMarks(
  db: Db,
  { ids, silences, arrivals, version, newest }: MarkRequest,
): Promise<Mark[]> {
  const shown = JSON.stringify(ids.map(Number));
  const arrived = JSON.stringify(arrivals.map(({ observation, before }) => [Number(observation), before]));
  const silent = JSON.stringify(silences.map(({ district, metric }) => [district, metric]));
  return db.all<Mark>(sql`
    WITH shown AS (SELECT value AS id FROM json_each(${shown})),
    arrived AS (SELECT value ->> 0 AS id, value ->> 1 AS instead FROM json_each(${arrived})),
    stood AS (
      SELECT *, coalesce(nullif(printed, ''), status) AS told FROM observations
      WHERE since_version <= ${newest} AND (district, metric) IN (
        SELECT district, metric FROM observations WHERE id IN (SELECT id FROM shown UNION SELECT id FROM arrived)
      )
    ),
    steps AS (
      SELECT district, metric, stood.id, told, since_version, until_version,
        lag(until_version) OVER in_turn AS former_until,
        lead(stood.id) OVER in_turn AS next_id,
        lead(told) OVER in_turn AS next_told,
        note, lag(note, 1, '') OVER in_turn AS former_note, lead(note) OVER in_turn AS next_note,
        lead(since_version) OVER in_turn AS next_since,
        min(iif(stood.id IN (SELECT id FROM shown), stood.id, NULL)) OVER cell AS first_shown,
        min(iif(since_version > ${version}, stood.id, NULL)) OVER cell AS first_later,
        max(instead) OVER cell AS instead
      FROM stood LEFT JOIN arrived ON arrived.id = stood.id
      WINDOW cell AS (PARTITION BY district, metric, scope, period_start, period_end),
        in_turn AS (cell ORDER BY stood.id)
    ),
    told_of AS (
      SELECT *, coalesce(first_shown, iif(instead IS NULL, NULL, first_later)) AS first FROM steps
    ),
    marks AS (
      SELECT district, metric, told AS before, iif(next_since = until_version, next_told, NULL) AS after,
        until_version AS version,
        iif(next_since = until_version AND next_note <> note, next_note, '') AS why
      FROM told_of WHERE until_version <= ${newest}
        AND (id >= first OR (next_id = first_shown AND next_since = until_version))
      UNION
      SELECT district, metric, 'withdrawn', told, since_version, iif(note <> former_note, note, '')
      FROM told_of WHERE former_until < since_version AND (id > first OR id = first_shown)
      UNION
      SELECT district, metric, instead, told, since_version, note
      FROM told_of WHERE id = first AND first_shown IS NULL
      UNION
      SELECT o.district, o.metric, coalesce(nullif(o.printed, ''), o.status), NULL, o.until_version, ''
      FROM json_each(${silent}) s JOIN observations o
        ON o.district = s.value ->> 0 AND o.metric = s.value ->> 1 AND o.until_version <= ${version}
      WHERE NOT EXISTS (SELECT 1 FROM observations later WHERE later.district = o.district
        AND later.metric = o.metric AND later.until_version <= ${version} AND later.id > o.id)
    )
    SELECT DISTINCT district, metric, before, after, version,
      iif(versions.reverts IS NULL, why, '') AS why, versions.note, versions.reverts
    FROM marks JOIN versions ON versions.number = marks.version
    ORDER BY marks.version DESC, marks.district, marks.metric`);
}
