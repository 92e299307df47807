import type { Lang } from '#core/catalogue/catalogue.ts';
import { stateBeijingDay, toBeijingDay } from '#core/period/beijing-time.ts';
import { isFrom } from '#core/compare/panel.ts';
import { client, read } from '$lib/api.ts';
import { drawPicture } from '$lib/chart/draw-picture.ts';
import { headlineOf } from '$lib/words/headline.ts';
import { listChoices } from '$lib/view/list-choices.ts';
import { readAsOf } from '$lib/view/as-of.ts';
import { readView, type PageView } from '$lib/view/page-view.ts';
import { readShownDistricts } from '$lib/view/shown-districts.ts';
import type { ApiPanel } from './api-panel.ts';
import { readComparison } from './read-comparison.ts';
import { toPanelView, type PanelView } from './panel-view.ts';

export interface ComparisonRequest {
  readonly lang: Lang;
  readonly url: URL;
  readonly fetch: typeof globalThis.fetch;
  /** Asked for by a page that is already open, which has none of the new pictures. */
  readonly isDataRequest: boolean;
}

export const HEADLINE_SUBJECTS = ['volunteers', 'branches', 'loans'];

/** Everything on the comparison page, in the reader's language. */
export async function loadComparison({ lang, url, fetch, isDataRequest }: ComparisonRequest) {
  const chosen = readView(url.searchParams);
  const api = client(fetch, url.origin);
  const asOf = readAsOf(url.searchParams);
  // First alone: what it reads of version and catalogue is then at hand for all the others.
  const { districts, asked, offered, notice, more } = await readShownDistricts({ api, url, lang });
  const charted = { ...chosen, district: asked };
  const view = {
    ...charted,
    subject: chosen.subject.length + chosen.metric.length > 0 ? chosen.subject : HEADLINE_SUBJECTS,
  };
  const [comparison, { subjects }, { metrics }, { sources }, { versions }] = await Promise.all([
    readComparison({ api, query: view, lang }),
    read(api.api.v1.subjects.$get({ query: asOf }), lang),
    read(api.api.v1.metrics.$get({ query: asOf }), lang),
    read(api.api.v1.sources.$get({ query: asOf }), lang),
    read(api.api.v1.versions.$get({ query: {} }), lang),
  ]);
  const compare = (change: Partial<PageView>) => readComparison({ api, query: { ...view, ...change }, lang });
  // What is known does not hang on what it is divided by.
  const counted = view.basis ? await compare({ basis: '' }) : comparison;
  const everyYear = view.period.length === 0 ? counted : await compare({ basis: '', period: [] });
  const toView = (panel: ApiPanel) => toPanelView(panel, { districts, sources, lang });
  const known = counted.panels.map(toView);
  const isShown = showsPanel(view);
  const shownIds = known.filter(isShown).map(({ id }) => id);
  const shown = comparison.panels.filter(({ metric }) => shownIds.includes(metric)).map(toView);
  const used = sources.filter(({ id }) =>
    counted.panels.some(({ cells }) => cells.some((cell) => isFrom(cell, id))),
  );
  const groups = comparison.leads.map(({ subject, statement }) => ({
    subject,
    name: subjects.find(({ id }) => id === subject)?.name[lang] ?? subject,
    lead: statement[lang],
    panels: shown.filter((panel) => panel.subject === subject).map(({ id }) => id),
  }));
  const named = {
    subjects: subjects.map(({ id, name }) => ({ id, name: name[lang] })),
    metrics: metrics
      .filter(({ subject }) => comparison.leads.some((lead) => lead.subject === subject))
      .map(({ id, subject, name }) => ({ id, subject, name: name[lang] })),
  };
  const dated = versions.map(({ version, publishedAt }) => ({ version, date: toBeijingDay(publishedAt) }));
  const asShown = versions.find(({ version }) => version === comparison.version);
  return {
    ...headlineOf({
      lang,
      version: comparison.version,
      districts: asked.length || districts.length,
      notice,
      subjects: groups.map(({ name }) => name),
      sources: used.length,
    }),
    version: comparison.version,
    later: tellLater({ version: comparison.version, newest: versions[0]?.version, lang }),
    published: asShown && stateBeijingDay(asShown.publishedAt)[lang],
    cited: dated.find(({ version }) => version === comparison.version),
    view: chosen,
    charted,
    choices: listChoices({
      lang,
      view: chosen,
      count: districts.length,
      more,
      districts: offered.map(({ slug, name }) => ({ id: slug, name: name[lang] })),
      subjects: named.subjects,
      shownSubjects: groups.map(({ subject }) => subject),
      usualSubjects: HEADLINE_SUBJECTS,
      metrics: named.metrics.map(({ id, name }) => ({ id, name })),
      years: yearsOf(everyYear.panels),
      denominators: metrics
        .filter(({ denominator }) => denominator)
        .map(({ id, name }) => ({ id, name: lang === 'zh' ? `每万名${name.zh}` : name.en })),
      versions: dated,
      version: comparison.version,
    }),
    cities: Object.fromEntries(offered.map(({ slug, city }) => [slug, city[lang]])),
    ...named,
    sources: used.map(({ id, title, publisher, published }) => ({
      id,
      title: lang === 'zh' ? title.zh : title.en,
      publisher: publisher[lang],
      date: published.date,
      isInferred: published.basis === 'inferred',
    })),
    coverage: known.filter((panel) => panel.isHeadline || isShown(panel)),
    groups,
    panels: shown,
    pictures: await drawPictures({ shown, view, lang, fetch, isDataRequest }),
  };
}

/** The way to what has changed since a version that is not the newest, as HTML: in a page that is weighed it is the lightest. */
function tellLater({
  version,
  newest = version,
  lang,
}: {
  readonly version: number;
  readonly newest: number | undefined;
  readonly lang: Lang;
}): string {
  if (version === newest) return '';
  const words =
    lang === 'zh'
      ? `这是第${version}版当时的数字，最新是第${newest}版：看此后改了什么`
      : `These are the figures of version ${version}; the newest is ${newest}: what has changed since`;
  return `<p class="later"><a href="/versions/compare?from=${version}&amp;to=${newest}">${words}</a></p>`;
}

/** Without a choice of metrics, the headline ones that somebody reports; a subject without any shows all its own. */
const showsPanel = (view: PageView) => (panel: PanelView) =>
  view.metric.length > 0 ||
  (panel.isReported && (panel.isHeadline || !HEADLINE_SUBJECTS.includes(panel.subject)));

const yearsOf = (panels: readonly ApiPanel[]): string[] => {
  const ends = panels.flatMap(({ cells }) => cells.map(({ period }) => period?.end ?? period?.start));
  return [...new Set(ends.flatMap((date) => (date ? [date.slice(0, 4)] : [])))].sort().reverse();
};

interface PicturesRequest extends Omit<ComparisonRequest, 'url'> {
  readonly shown: readonly PanelView[];
  readonly view: PageView;
}

async function drawPictures({ shown, isDataRequest, ...request }: PicturesRequest) {
  const charts = shown.filter(({ isChart }) => isChart);
  const drawn = charts.map(
    async ({ id }) => [id, await drawPicture({ ...request, metric: id, isInPage: !isDataRequest })] as const,
  );
  return Object.fromEntries(await Promise.all(drawn));
}
