import { fillEvenly } from '../fill-pages.ts';
import { toCoverageRows, type WordsRequest } from './coverage-rows.ts';
import type { Coverage } from './coverage.ts';
import { toBlocks, type TableType } from './table-blocks.ts';

export interface PageRequest extends WordsRequest {
  /** Of the table on each page, in the units of its type. */
  readonly width: number;
  readonly height: number;
  readonly type: TableType;
}

/** The table on pages, each with its head: the first districts with every metric, then the next. One page is the table itself. */
export function shareCoverage(coverage: Coverage, request: PageRequest): readonly Coverage[] {
  const { width, height, type } = request;
  const blocks = toBlocks(toCoverageRows(coverage, request), width, type);
  const pages = blocks.flatMap(({ columns }) => {
    const some = chooseDistricts(coverage, new Set(columns.map(({ district }) => district)));
    const [block] = toBlocks(toCoverageRows(some, request), width, type);
    if (!block) return [];
    return fillEvenly(block.rows, (row) => row.height, height - block.headHeight).map((rows) =>
      chooseMetrics(some, new Set(rows.map(({ row }) => row.metric))),
    );
  });
  if (pages.length <= 1) return [coverage];
  return pages.map((page, index) => ({ ...page, part: { part: index + 1, parts: pages.length } }));
}

const chooseDistricts = (coverage: Coverage, districts: ReadonlySet<string>): Coverage => ({
  ...coverage,
  panels: coverage.panels.map((panel) => ({
    ...panel,
    cells: panel.cells.filter(({ district }) => districts.has(district)),
  })),
});

const chooseMetrics = (coverage: Coverage, metrics: ReadonlySet<string>): Coverage => ({
  ...coverage,
  panels: coverage.panels.filter(({ metric }) => metrics.has(metric.id)),
});
