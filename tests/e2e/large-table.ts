const METRICS = ['团员', '新发展团员', '推优入党', '团支部', '青年志愿者'];
const A_DAY_MS = 24 * 60 * 60 * 1000;

/** The most rows that a file may have. */
export const MOST_ROWS = 50_000;

interface LargeTable {
  readonly rows: number;
  /** By row of the file, what stands there instead of a number. */
  readonly wrong?: Readonly<Record<number, string>>;
}

/** For tests: a table of one district, plainly invented, a figure a day; row 1 is its header. */
export function largeTable({ rows, wrong = {} }: LargeTable): string {
  const first = Date.UTC(1990, 0, 1);
  const lines = Array.from({ length: rows }, (_, at) => {
    const day = new Date(first + Math.floor(at / METRICS.length) * A_DAY_MS).toISOString().slice(0, 10);
    return `城阳,${METRICS[at % METRICS.length]},${wrong[at + 2] ?? 1000 + (at % 977)},${day},试验第${at + 2}行`;
  });
  return ['区县,指标,数值,时期,备注', ...lines, ''].join('\n');
}
