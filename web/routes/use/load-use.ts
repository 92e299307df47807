import { error, type RequestEvent } from '@sveltejs/kit';
import type { Lang } from '#core/catalogue/catalogue.ts';
import { pasteTables } from '#core/chart/write-table.ts';
import { SIZE_NAMES } from '#core/chart/sizes.ts';
import { citeStatement } from '#core/statement/cite-statement.ts';
import type { Account } from '$lib/people/account.ts';
import { askAs } from '$lib/people/ask-as.ts';
import { readPublication } from '$lib/shell/read-publication.ts';
import { client } from '$lib/api.ts';
import type { ChartAnswer } from '#worker/charts/answer-json.ts';
import type { ProblemBody } from '#worker/problem.ts';
import { writeSnippets } from './snippets.ts';

const VIEW = ['subject', 'metric', 'district', 'period', 'basis', 'insist'] as const;
const THEMES = ['light', 'dark', 'transparent'] as const;

/** A chart with every form in which it can be taken away, and what has been chosen for them. */
export async function loadUse(event: RequestEvent) {
  const { url, fetch, locals } = event;
  const { lang } = locals;
  const { searchParams: asked } = url;
  const spec = asked.get('spec') || 'compare';
  const view: string[][] = VIEW.flatMap((name) => {
    const value = asked.getAll(name).filter(Boolean).join(',');
    return value ? [[name, value]] : [];
  });
  const version = asked.get('version') || null;
  const query = new URLSearchParams([...view, ...(version ? [['version', version]] : [])]);
  const chart = await readChart(fetch, { spec, query, lang });
  const { kind } = chart.chart;
  const isSaved = chart.chart.title !== null;
  const choice = {
    theme: THEMES.find((theme) => theme === asked.get('theme')) ?? 'light',
    size: SIZE_NAMES.find((size) => size === asked.get('size')) ?? '16x9',
  };
  const address = (path: string, more: Readonly<Record<string, string>> = {}) => {
    const whole = new URLSearchParams(query);
    for (const [name, value] of Object.entries({ lang, ...more })) whole.set(name, value);
    return `${path}?${whole}`;
  };
  const picture = (form: string, more: Readonly<Record<string, string>> = {}) =>
    address(`/charts/${spec}.${form}`, { ...choice, ...more });
  const frame = address(`/embed/${spec}`, { theme: choice.theme });
  const needsToken = (await fetch(frame)).status === 403;
  const described = await fetch(`/oembed?${new URLSearchParams({ url: `${url.origin}${frame}` })}`);
  const { width, height } = (await described.json()) as { width: number; height: number };
  const who = await askAs<Account>(event, '/api/v1/session');
  const sources = chart.sources.map(({ publisher, published }) => `${publisher[lang]} ${published.date}`);
  const cited = { version: chart.version, date: chart.date ?? '', sources, lang };
  return {
    publication: await readPublication({ api: client(fetch, url.origin), version: chart.version, lang }),
    spec,
    isSaved,
    saved: isSaved ? { title: chart.chart.title ?? '', note: chart.chart.note ?? '' } : null,
    names: chart.names,
    view: view.map(([name = '', value = '']) => ({ name, value })),
    kind,
    query: new URLSearchParams(view).toString(),
    live: chart.chart.live,
    version: chart.version,
    date: chart.date,
    isFrozen: chart.chart.isFrozen,
    choice,
    sizes: SIZE_NAMES,
    themes: THEMES,
    preview: picture('svg'),
    pictures: [
      ...(['1', '2', '4'] as const).map((scale) => ({
        name: `PNG ${scale}×`,
        address: picture('png', { scale }),
      })),
      { name: 'SVG', address: picture('svg') },
    ],
    slide: address(`/charts/${spec}.svg`, { size: '16x9' }),
    decks: (['16x9', '4x3'] as const).map((size) => ({
      name: `PPTX ${size.replace('x', ':')}`,
      address: address(`/charts/${spec}.pptx`, { size }),
    })),
    frame: { address: frame, width, height, needsToken },
    snippets: writeSnippets({
      origin: url.origin,
      frame: needsToken ? `${frame}&token=TOKEN` : frame,
      ratio: `${width} / ${height}`,
      wide: address(`/charts/${spec}.svg`, { theme: choice.theme }),
      narrow: address(`/charts/${spec}.svg`, { theme: choice.theme, size: 'phone' }),
      live: chart.chart.live,
      name: chart.names.join(lang === 'zh' ? '、' : ', '),
      statement: chart.statements.join(' '),
    }),
    tables: chart.tables,
    pasted: pasteTables(chart.tables),
    files: (['xlsx', 'csv', 'json'] as const).map((form) => ({
      name: form.toUpperCase(),
      address: address(`/charts/${spec}.${form}`),
    })),
    sentences: chart.statements.map((statement) => citeStatement({ ...cited, statement })),
    maySave: 'data' in who,
    presented: new URLSearchParams([...query, ...(kind === 'compare' ? [] : [['kind', kind]])]).toString(),
    own: `${url.pathname}${url.search}`,
  };
}

async function readChart(
  fetch: typeof globalThis.fetch,
  { spec, query, lang }: { spec: string; query: URLSearchParams; lang: Lang },
): Promise<ChartAnswer> {
  const asked = new URLSearchParams(query);
  asked.set('lang', lang);
  const answer = await fetch(`/charts/${encodeURIComponent(spec)}.json?${asked}`);
  if (answer.ok) return (await answer.json()) as ChartAnswer;
  const problem = (await answer.json()) as ProblemBody;
  error(answer.status, {
    message: lang === 'zh' ? problem.detailZh : problem.detail,
    ...(problem.allowed ? { allowed: problem.allowed } : {}),
  });
}
