import { shorten } from '$lib/share/shorten.ts';
import { loadComparison } from '$lib/panel/load-comparison.ts';
import type { PageServerLoad } from './$types';

/** Has the fonts read and the head laid out while the rest is still on its way; its hash is in svelte.config.js. */
const BEGIN = '<script>document.body.offsetHeight</script>';

export const load: PageServerLoad = async ({ locals, url, fetch, isDataRequest }) => {
  const comparison = await loadComparison({ lang: locals.lang, url, fetch, isDataRequest });
  const { district, period, version = '' } = comparison.charted;
  const leading = comparison.groups.flatMap(({ panels }) => panels.slice(0, 1));
  const query = {
    metric: leading.join(','),
    district: district.join(','),
    period: period.join(','),
    version,
  };
  const [only, ...more] = comparison.panels;
  const told = only && more.length === 0 ? { title: only.name, statement: shorten(only.statement) } : null;
  if (leading.length > 0)
    locals.shared = { spec: 'compare', query: withoutBlanks(query), ...(told && { told }) };
  const { later, ...page } = comparison;
  return { ...page, below: later + BEGIN };
};

const withoutBlanks = (query: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''));
