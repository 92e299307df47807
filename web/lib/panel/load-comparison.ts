import type { Lang } from '#core/catalogue/catalogue.ts';
import { client, read } from '$lib/api.ts';
import { drawPicture } from '$lib/chart/draw-picture.ts';
import { headlineOf } from '$lib/words/headline.ts';
import { readView, type PageView } from '$lib/view/page-view.ts';
import type { ApiPanel } from './api-panel.ts';
import { toPanelView, type PanelView } from './panel-view.ts';

export interface ComparisonRequest {
  readonly lang: Lang;
  readonly url: URL;
  readonly fetch: typeof globalThis.fetch;
  /** Asked for by a page that is already open, which has none of the new pictures. */
  readonly isDataRequest: boolean;
}

const HEADLINE_SUBJECTS = ['volunteers', 'branches', 'loans'];

/** Everything on the comparison page, in the reader's language. */
export async function loadComparison({ lang, url, fetch, isDataRequest }: ComparisonRequest) {
  const chosen = readView(url.searchParams);
  const view =
    chosen.subject.length + chosen.metric.length > 0 ? chosen : { ...chosen, subject: HEADLINE_SUBJECTS };
  const api = client(fetch, url.origin);
  // First alone: what it reads of version and catalogue is then at hand for all the others.
  const comparison = await read(api.api.v1.compare.$get({ query: view }), lang);
  const [{ districts }, { subjects }, { metrics }, { sources }, { versions }] = await Promise.all([
    read(api.api.v1.districts.$get({ query: {} }), lang),
    read(api.api.v1.subjects.$get({ query: {} }), lang),
    read(api.api.v1.metrics.$get({ query: {} }), lang),
    read(api.api.v1.sources.$get({ query: {} }), lang),
    read(api.api.v1.versions.$get({ query: {} }), lang),
  ]);
  const everyYear =
    view.period.length === 0
      ? comparison
      : await read(api.api.v1.compare.$get({ query: { ...view, period: [] } }), lang);
  const panels = comparison.panels.map((panel) => toPanelView(panel, { districts, sources, lang }));
  const isShown = showsPanel(view);
  const shown = panels.filter(isShown);
  const groups = comparison.leads.map(({ subject, statement }) => ({
    subject,
    name: subjects.find(({ id }) => id === subject)?.name[lang] ?? subject,
    lead: statement[lang],
    panels: shown.filter((panel) => panel.subject === subject).map(({ id }) => id),
  }));
  return {
    ...headlineOf({
      lang,
      version: comparison.version,
      districts: view.district.length || districts.length,
      subjects: groups.map(({ name }) => name),
      sources: new Set(comparison.panels.flatMap(({ cells }) => cells.flatMap(({ source }) => source ?? [])))
        .size,
    }),
    version: comparison.version,
    newest: versions[0]?.version ?? comparison.version,
    versions: versions.map(({ version, publishedAt, note }) => ({
      version,
      date: publishedAt.slice(0, 10),
      note,
    })),
    view: chosen,
    usualSubjects: HEADLINE_SUBJECTS,
    years: yearsOf(everyYear.panels),
    districts: districts.map(({ slug, name, city }, place) => ({
      slug,
      place,
      name: name[lang],
      city: city[lang],
    })),
    subjects: subjects.map(({ id, name }) => ({ id, name: name[lang] })),
    metrics: metrics
      .filter(({ subject }) => comparison.leads.some((lead) => lead.subject === subject))
      .map(({ id, subject, name, headline }) => ({
        id,
        subject,
        name: name[lang],
        isHeadline: headline !== null,
      })),
    sources: sources.map(({ id, title, publisher, published }) => ({
      id,
      title: lang === 'zh' ? title.zh : title.en,
      publisher: publisher[lang],
      date: published.date,
      isInferred: published.basis === 'inferred',
    })),
    coverage: panels.filter((panel) => panel.isHeadline || isShown(panel)),
    groups,
    panels: shown,
    pictures: await drawPictures({ shown, view, lang, fetch, isDataRequest }),
  };
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
