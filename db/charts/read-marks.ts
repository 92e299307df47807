import { sql } from 'drizzle-orm';
import type { Db } from '../open.ts';

/** That a figure was replaced by another or taken away, in which version, and what was said of that version. */
export interface Mark {
  readonly district: string;
  readonly metric: string;
  /** As printed, or the status of an absence. */
  readonly before: string;
  /** Null where nothing stands any longer. */
  readonly after: string | null;
  readonly version: number;
  readonly note: string;
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

const told = (table: string) => sql.raw(`coalesce(nullif(${table}.printed, ''), ${table}.status)`);

/** What has become of the figures of a chart since its version, and what they were corrected from before it. */
export async function readMarks(
  db: Db,
  { ids, silences, arrivals, version, newest }: MarkRequest,
): Promise<Mark[]> {
  const shown = JSON.stringify(ids.map(Number));
  const arrived = JSON.stringify(arrivals.map(({ observation, before }) => [Number(observation), before]));
  const silent = JSON.stringify(silences.map(({ district, metric }) => [district, metric]));
  return db.all<Mark>(sql`
    WITH marks AS (
      SELECT o.district, o.metric, ${told('o')} AS before, ${told('n')} AS after, o.until_version AS version
      FROM observations o LEFT JOIN observations n ON n.district = o.district AND n.metric = o.metric
        AND n.scope = o.scope AND n.period_start = o.period_start AND n.period_end = o.period_end
        AND n.since_version = o.until_version
      WHERE o.id IN (SELECT value FROM json_each(${shown})) AND o.until_version <= ${newest}
      UNION
      SELECT o.district, o.metric, ${told('p')}, ${told('o')}, o.since_version
      FROM observations o JOIN observations p ON p.district = o.district AND p.metric = o.metric
        AND p.scope = o.scope AND p.period_start = o.period_start AND p.period_end = o.period_end
        AND p.until_version = o.since_version
      WHERE o.id IN (SELECT value FROM json_each(${shown}))
      UNION
      SELECT o.district, o.metric, a.value ->> 1, ${told('o')}, o.since_version
      FROM json_each(${arrived}) a JOIN observations o ON o.id = a.value ->> 0 AND o.since_version > ${version}
      UNION
      SELECT o.district, o.metric, ${told('o')}, NULL, o.until_version
      FROM json_each(${silent}) s JOIN observations o
        ON o.district = s.value ->> 0 AND o.metric = s.value ->> 1 AND o.until_version <= ${version}
      WHERE NOT EXISTS (SELECT 1 FROM observations later WHERE later.district = o.district
        AND later.metric = o.metric AND later.until_version <= ${version} AND later.id > o.id)
    )
    SELECT marks.*, versions.note FROM marks JOIN versions ON versions.number = marks.version
    ORDER BY marks.version DESC, marks.district, marks.metric`);
}
