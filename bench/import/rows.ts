const DISTRICTS = ['laoshan', 'chengyang', 'jiyang', 'xigu', 'shanting'];
const OUR_METRICS = [
  'volunteers',
  'league-members',
  'new-members',
  'pioneers-recommended',
  'members-recommended',
  'party-activists',
  'party-members-new',
  'ceremony-attendance',
];
// Not the same: ours reads what stands of the metrics that it touches, which the rows of the other would swell.
const REFERENCE_METRICS = [
  'squads',
  'league-branches',
  'committee-secretaries',
  'hope-houses',
  'hope-house-teams',
  'wishes-granted',
  'scholarship-students',
  'free-courses',
];
const ROWS = 50_000;
const CHUNK_ROWS = 5000;
const A_DAY_MS = 24 * 60 * 60 * 1000;

/** Plainly invented: one figure a day, each in a cell of its own. */
export interface BenchRow {
  readonly district: string;
  readonly metric: string;
  readonly day: string;
  readonly value: number;
}

/** As many rows as one upload may hold; those of the first eight rounds do not meet, nor ours and the reference’s. */
export function makeRows({
  round,
  isOurs,
}: {
  readonly round: number;
  readonly isOurs: boolean;
}): BenchRow[] {
  const first = Date.UTC(1950, 0, 1);
  const metrics = isOurs ? OUR_METRICS : REFERENCE_METRICS;
  return Array.from({ length: ROWS }, (_, at) => ({
    district: DISTRICTS[at % DISTRICTS.length] ?? '',
    metric: metrics[round % metrics.length] ?? '',
    day: new Date(first + Math.floor(at / DISTRICTS.length) * A_DAY_MS).toISOString().slice(0, 10),
    value: 1000 + (at % 977),
  }));
}

export const toCsv = (rows: readonly BenchRow[]): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(
    [
      'district,metric,value,unit,period,scope,status,source,locator,note',
      ...rows.map(({ district, metric, day, value }, at) =>
        [district, metric, value, '', day, '', '', '', `row ${at}`, 'invented for this run'].join(','),
      ),
    ].join('\n'),
  );

/** Arrays of rows as JSON, each text under 1 MB, as the reference takes them. */
export function toChunks(rows: readonly BenchRow[]): string[] {
  const chunks: string[] = [];
  for (let from = 0; from < rows.length; from += CHUNK_ROWS)
    chunks.push(
      JSON.stringify(
        rows
          .slice(from, from + CHUNK_ROWS)
          .map(({ district, metric, day, value }, at) => [
            district,
            metric,
            'district',
            day,
            day,
            'printed',
            day,
            'reported',
            value,
            value,
            value,
            'exact',
            String(value),
            null,
            `row ${from + at}`,
            'invented for this run',
            from + at,
          ]),
      ),
    );
  return chunks;
}

/** A Worker that does nothing but insert: one `json_each` statement a chunk, all in one batch. */
export const INSERTING = `
const sql = \`INSERT INTO observations (district, metric, scope, period_start, period_end, period_basis, period_label,
    status, value, low, high, bound, printed, source, locator, note, file_row, since_version)
  SELECT \${Array.from({ length: 17 }, (_, at) => 'value ->> ' + at).join(', ')}, 1 FROM json_each(?1)\`;
export default {
  async fetch(request, env) {
    const chunks = await request.json();
    await env.DB.batch(chunks.map((chunk) => env.DB.prepare(sql).bind(chunk)));
    return Response.json({});
  },
};`;
