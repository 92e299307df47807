import type { Lang } from '#core/catalogue/catalogue.ts';
import { client, read } from '$lib/api.ts';
import { stateOf } from '#core/observation/state-of.ts';
import type { ApiPanel } from '$lib/panel/api-panel.ts';
import { readComparison } from '$lib/panel/read-comparison.ts';
import { readPublication } from '$lib/shell/read-publication.ts';
import { readAsOf } from '$lib/view/as-of.ts';
import { readView, writeView, type PageView } from '$lib/view/page-view.ts';
import { readShownDistricts } from '$lib/view/shown-districts.ts';
import { readFilter } from './coverage-filter.ts';
import { filterRows, tallyRows, type CoverageRow } from './coverage-table.ts';

/** So many columns find room on a phone; more are scrolled inside a frame of their own. */
const FITTING = 7;

export interface CoverageRequest {
  readonly lang: Lang;
  readonly url: URL;
  readonly fetch: typeof globalThis.fetch;
}

/** Every metric against every district, as far as the address asks for them, in the reader's language. */
export async function loadCoverage({ lang, url, fetch }: CoverageRequest) {
  const api = client(fetch, url.origin);
  const view = readView(url.searchParams);
  // First alone: what it reads of version and catalogue is then at hand for all the others.
  const { districts, asked, offered, notice, more } = await readShownDistricts({ api, url, lang });
  const query = { ...view, district: asked };
  const { panels, version } = await readComparison({ api, query, lang });
  const [publication, { subjects }] = await Promise.all([
    readPublication({ api, version, lang }),
    read(api.api.v1.subjects.$get({ query: {} }), lang),
  ]);
  const filter = readFilter({
    params: url.searchParams,
    districts: offered.map(({ slug }) => slug),
    lang,
  });
  const rows = filterRows(
    panels.map((panel) => toRow(panel, lang)),
    filter,
  );
  const all = districts.map(({ slug, name }, place) => ({ slug, place, name: name[lang] }));
  const shown = all.filter(({ slug }) => panels[0]?.cells.some(({ district }) => district === slug));
  return {
    publication,
    asOf: readAsOf(url.searchParams),
    view,
    filter,
    tally: tallyRows(rows),
    taken: rows.length === 0 ? null : takeAway(query, panels.length === rows.length ? null : rows),
    groups: subjects
      .map(({ id, name }) => ({ id, name: name[lang], rows: rows.filter(({ subject }) => subject === id) }))
      .filter((group) => group.rows.length > 0),
    districts: shown,
    isWide: shown.length > FITTING,
    allDistricts: all.filter(({ slug }) => offered.some((one) => one.slug === slug)),
    count: districts.length,
    notice,
    more,
    subjects: subjects.map(({ id, name }) => ({ id, name: name[lang] })),
  };
}

/** To slides: what the view chooses, or of it the rows that are shown. */
const takeAway = (view: PageView, rows: readonly CoverageRow[] | null): string => {
  const chosen = rows ? { ...view, subject: [], metric: rows.map(({ metric }) => metric) } : view;
  return `/use${writeView({ ...chosen, basis: '' }, { spec: 'coverage' })}`;
};

const toRow = ({ metric, subject, name, cells }: ApiPanel, lang: Lang): CoverageRow => ({
  metric,
  subject,
  name: name[lang],
  cells: cells.map((cell) => ({
    district: cell.district,
    state: stateOf(cell),
    figure: cell.observation,
    printed: cell.printed,
  })),
});
