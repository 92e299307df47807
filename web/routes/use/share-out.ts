import type { RequestEvent } from '@sveltejs/kit';
import { MOST_PANELS } from '#core/chart/sizes.ts';
import { client, read } from '$lib/api.ts';
import { readAsOf } from '$lib/view/as-of.ts';
import { readView } from '$lib/view/page-view.ts';

/** Some of the metrics that were chosen, no more than one chart shows. */
export interface UsePart {
  readonly name: string;
  readonly count: number;
  readonly href: string;
}

/** More metrics than one chart shows, subject by subject; no parts where they find room, or nothing is bound to. */
export async function shareOut({
  url,
  fetch,
  locals: { lang },
}: Pick<RequestEvent, 'url' | 'fetch' | 'locals'>) {
  const { searchParams: asked } = url;
  const isChart = ['compare', 'history'].includes(asked.get('spec') || 'compare');
  if (!isChart || asked.get('insist')) return { count: 0, parts: [] };
  const api = client(fetch, url.origin);
  const { subject, metric } = readView(asked);
  const { metrics } = await read(api.api.v1.metrics.$get({ query: readAsOf(asked) }), lang);
  const chosen = metrics.filter(
    (one) =>
      (metric.length === 0 || metric.includes(one.id)) &&
      (subject.length === 0 || subject.includes(one.subject)),
  );
  if (chosen.length <= MOST_PANELS) return { count: chosen.length, parts: [] };
  const { subjects } = await read(api.api.v1.subjects.$get({ query: readAsOf(asked) }), lang);
  const parts = subjects.flatMap(({ id, name }) => {
    const own = chosen.filter((one) => one.subject === id);
    const shares = Math.ceil(own.length / MOST_PANELS);
    return Array.from({ length: shares }, (_, share): UsePart => {
      const some = own.slice(share * MOST_PANELS, (share + 1) * MOST_PANELS);
      return {
        name: shares > 1 ? `${name[lang]} ${share + 1}/${shares}` : name[lang],
        count: some.length,
        href: `/use?${only(some.map((one) => one.id))}`,
      };
    });
  });
  return { count: chosen.length, parts };

  function only(ids: readonly string[]): URLSearchParams {
    const query = new URLSearchParams(asked);
    query.delete('subject');
    query.set('metric', ids.join(','));
    return query;
  }
}
