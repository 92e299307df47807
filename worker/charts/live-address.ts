import { writeChartView } from './chart-query.ts';
import type { FoundChart } from './find-chart.ts';
import type { TakenChart } from './take-chart.ts';

/** Where a chart is on the site, with all that is known of its figures; a frozen one as of its version. */
export function liveAddress(
  { kind, view, version, isFrozen, shown }: Omit<TakenChart, 'catalogue'>,
  origin: string,
): string {
  const query = writeChartView(view);
  if (isFrozen) query.set('version', String(version));
  const [only, ...more] = shown;
  if (only?.kind === 'pair') {
    const [a, b] = only.insisted.figures;
    const asOf = isFrozen ? `&version=${version}` : '';
    return `${origin}/insist?metric=${a.metric}&a=${a.observation}&b=${b.observation}${asOf}`;
  }
  if (kind === 'history' && only?.kind === 'history' && more.length === 0) {
    query.delete('metric');
    return `${origin}/metric/${only.history.metric.id}${written(query)}`;
  }
  return `${origin}/${kind === 'coverage' ? 'coverage' : ''}${written(query)}`;
}

/** What an address of the chart itself says in its query: nothing for one that was saved as it stands. */
export function chartQueryOf({ view, version, isFrozen, saved }: FoundChart): URLSearchParams {
  const query = saved ? new URLSearchParams() : writeChartView(view);
  if (isFrozen && saved?.version !== version) query.set('version', String(version));
  return query;
}

// A comma may stand in a query as it is, and a person can then read the address.
const written = (query: URLSearchParams): string =>
  query.size === 0 ? '' : `?${query.toString().replaceAll('%2C', ',')}`;
