import { z } from '@hono/zod-openapi';
import type { Metric } from '#core/catalogue/catalogue.ts';
import type { ProblemDetail } from '#worker/problem.ts';
import { unknownValue, type View } from './resolve-view.ts';

/** So many cells are answered at once: thirty districts in two hundred metrics, or six hundred in ten. */
export const MOST_CELLS = 6000;

export const next = z
  .string()
  .nullable()
  .openapi({ description: 'Where there is more: the address of what follows. Null at the end.' });

export const afterMetric = z
  .string()
  .optional()
  .openapi({ description: 'Id of a metric: only those after it. `next` of the answer before has it.' });

interface MetricPage {
  readonly metrics: readonly Metric[];
  /** The last of them where others follow. */
  readonly last: string | null;
}

/** The metrics that are answered at once, one at least, or the problem that `after` is none of those asked for. */
export function pageMetrics(
  { metrics, districts }: Pick<View, 'metrics' | 'districts'>,
  after: string | undefined,
): MetricPage | ProblemDetail {
  const ids = metrics.map(({ id }) => id);
  if (after !== undefined && !ids.includes(after)) return unknownValue('after', after, ids);
  const rest = after === undefined ? metrics : metrics.slice(ids.indexOf(after) + 1);
  const page = rest.slice(0, Math.max(1, Math.floor(MOST_CELLS / Math.max(1, districts.length))));
  return { metrics: page, last: page.length < rest.length ? (page.at(-1)?.id ?? null) : null };
}

/** The address of what follows, of the same version whatever is published meanwhile. */
export function addressAfter(url: string, version: number, after: string | null): string | null {
  if (after === null) return null;
  const { pathname, searchParams } = new URL(url);
  searchParams.set('version', String(version));
  searchParams.set('after', after);
  return `${pathname}?${searchParams}`;
}
