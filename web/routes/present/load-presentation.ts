import type { Lang } from '#core/catalogue/catalogue.ts';
import { qrCode } from '#core/chart/qr-code.ts';
import { client, read } from '$lib/api.ts';
import { HEADLINE_SUBJECTS } from '$lib/panel/load-comparison.ts';
import { tellSheets, type Sheets } from '$lib/present/tell-sheets.ts';
import { shareFirst } from '$lib/share/share-first.ts';
import { readView, writeView } from '$lib/view/page-view.ts';
import { readShownDistricts } from '$lib/view/shown-districts.ts';
import { WORDS } from './words.ts';

const KINDS = ['compare', 'history', 'coverage'] as const;

interface PresentationRequest {
  readonly lang: Lang;
  readonly url: URL;
  readonly fetch: typeof globalThis.fetch;
}

/** The same, with addresses that leave the choice of districts to the page, as this one does: their codes are read from afar. */
const withoutDistricts = (sheets: Sheets): Sheets => ({
  ...sheets,
  charts: sheets.charts.map((chart) => {
    if (!chart.drawn) return chart;
    const live = new URL(chart.drawn.live);
    live.searchParams.delete('district');
    return { ...chart, drawn: { ...chart.drawn, live: live.href } };
  }),
});

/** The charts of a briefing with its cover, or those of a view as the start page takes it from its address. */
export async function loadPresentation({ lang, url, fetch }: PresentationRequest) {
  const api = client(fetch, url.origin);
  const slug = url.searchParams.get('briefing');
  const told = slug === null ? await readCharts() : await readBriefing(slug);
  const { cover, sheets, home, notice, shared } = told;
  const [first, ...more] = new Set(sheets.charts.flatMap(({ drawn }) => drawn?.name ?? []));
  const names = first && more.length === 0 ? [first] : [];
  return {
    ...sheets,
    title: cover?.title ?? [...names, WORDS.present[lang]].join(' · '),
    cover,
    home,
    notice,
    shared,
    qr: qrCode(url.origin + home),
    charts: sheets.charts.map((chart) => ({ ...chart, qr: chart.drawn && qrCode(chart.drawn.live) })),
  };

  async function readBriefing(name: string) {
    const asked = api.charts.briefing[':file'].$get({
      param: { file: `${name}.json` },
      query: { lang, shape: 'screen' },
    });
    const { title, note, author, editor, ...rest } = await read(asked, lang);
    const writers = author === editor ? [author] : [author, editor];
    return {
      cover: { title, note, writers: writers.join(lang === 'zh' ? '、' : ', ') },
      sheets: tellSheets(rest, lang),
      shared: shareFirst(rest),
      home: `/briefing/${name}`,
      notice: '',
    };
  }

  async function readCharts() {
    const chosen = readView(url.searchParams);
    const [insist, kind] = [url.searchParams.get('insist'), url.searchParams.get('kind')];
    const isChosen =
      chosen.subject.length + chosen.metric.length > 0 || insist !== null || kind === 'coverage';
    const { asked, notice } = await readShownDistricts({ api, url, lang });
    const view = { ...chosen, district: asked, ...(isChosen ? {} : { subject: HEADLINE_SUBJECTS }) };
    const query = {
      ...view,
      ...(insist ? { insist } : {}),
      kind: KINDS.find((one) => one === kind) ?? 'compare',
      lang,
      shape: 'screen' as const,
    };
    const presentation = await read(api.api.v1.presentation.$get({ query }), lang);
    const told = tellSheets(presentation, lang);
    const sheets = chosen.district.length > 0 ? told : withoutDistricts(told);
    const [only, ...more] = sheets.charts;
    const place = only?.drawn && more.length === 0 ? new URL(only.drawn.live) : null;
    return {
      cover: null,
      notice,
      sheets,
      shared: shareFirst(presentation),
      home: place ? place.pathname + place.search : `/${writeView(chosen).replace(/^\?$/, '')}`,
    };
  }
}
