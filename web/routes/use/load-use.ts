import type { RequestEvent } from '@sveltejs/kit';
import { citeSource } from '#core/catalogue/cite-source.ts';
import { MOST_AT_ONCE } from '#core/catalogue/most-at-once.ts';
import { pasteTables } from '#core/chart/write-table.ts';
import { MOST_PIXELS, SIZE_NAMES } from '#core/chart/sizes.ts';
import { MOST_ROWS } from '#core/slide/panel/panel-slides.ts';
import { citeStatement } from '#core/statement/cite-statement.ts';
import { ServerPicture } from '$lib/chart/server-picture.ts';
import type { Account } from '$lib/people/account.ts';
import { askAs } from '$lib/people/ask-as.ts';
import { readPublication } from '$lib/shell/read-publication.ts';
import { client } from '$lib/api.ts';
import { isTrusted } from '$lib/is-trusted.ts';
import { readChart } from './read-chart.ts';
import { readFrame } from './read-frame.ts';
import { writeSnippets } from './snippets.ts';
import { tellSlides } from './tell-slides.ts';

const VIEW = ['subject', 'metric', 'district', 'period', 'basis', 'insist'] as const;
const THEMES = ['light', 'dark', 'transparent', 'transparent-dark'] as const;

/** A chart with every form in which it can be taken away, and what has been chosen for them. */
export async function loadUse(event: RequestEvent) {
  const { url, fetch, locals } = event;
  const { lang } = locals;
  const { searchParams: asked } = url;
  const spec = asked.get('spec') || 'compare';
  const view = new URLSearchParams(
    VIEW.flatMap((name) => {
      const value = asked.getAll(name).filter(Boolean).join(',');
      return value ? [[name, value]] : [];
    }),
  );
  const version = asked.get('version') || null;
  const at = (chosen: URLSearchParams): URLSearchParams =>
    new URLSearchParams([...chosen, ...(version ? [['version', version]] : [])]);
  const whole = await readChart(fetch, { spec, query: at(view), lang });
  const isSaved = whole.chart.title !== null;
  // Whatever is taken away names its districts: one that comes later does not come into it by surprise.
  const { districts } = whole.chart;
  if (!isSaved && districts.length > 0) view.set('district', districts.slice(0, MOST_AT_ONCE).join(','));
  const query = at(view);
  const chart =
    districts.length > MOST_AT_ONCE && !isSaved ? await readChart(fetch, { spec, query, lang }) : whole;
  locals.shared = { spec, query: Object.fromEntries(query) };
  const { kind, isFrozen, frozen, reach } = chart.chart;
  const wanted = SIZE_NAMES.find((size) => size === (asked.get('size') ?? chart.chart.size));
  const choice = {
    theme: THEMES.find((theme) => theme === asked.get('theme')) ?? 'light',
    size: wanted ?? '16x9',
  };
  const address = (path: string, more: Readonly<Record<string, string>> = {}) => {
    const parts = new URLSearchParams(query);
    for (const [name, value] of Object.entries({ lang, ...more })) parts.set(name, value);
    return `${path}?${parts}`;
  };
  const picture = (form: string, more: Readonly<Record<string, string>> = {}) =>
    address(`/charts/${spec}.${form}`, { ...choice, ...more });
  const choose = (more: Readonly<Record<string, string>>): string => {
    const parts = new URLSearchParams([...(spec === 'compare' ? [] : [['spec', spec]]), ...query]);
    for (const name of ['size', 'theme', 'lang']) if (asked.has(name)) parts.set(name, asked.get(name) ?? '');
    for (const [name, value] of Object.entries(more))
      if (value) parts.set(name, value);
      else parts.delete(name);
    return `?${parts}#choices`;
  };
  const frame = await readFrame(fetch, {
    origin: url.origin,
    address: address(`/embed/${spec}`, {
      theme: frameTheme(choice.theme),
      size: wanted ?? 'natural',
      // What stays at its version keeps its scale with it.
      ...(isFrozen || !reach ? {} : { reach }),
    }),
    lang,
  });
  const pixels = await countPixels(fetch, picture('svg'));
  const who = await askAs<Account>(event, '/api/v1/session');
  const sources = chart.sources.map((source) => citeSource(source, lang));
  const cited = { version: chart.version, date: chart.date ?? '', sources, lang };
  const ofView = (kindOf: string, more: Readonly<Record<string, string>>): string => {
    const parts = at(new URLSearchParams(chart.chart.view));
    if (isFrozen) parts.set('version', String(chart.version));
    if (more['metric']) parts.delete('subject');
    for (const [name, value] of Object.entries({ lang, ...more })) parts.set(name, value);
    return `/charts/${kindOf}.svg?${parts}`;
  };
  const deck = await tellSlides({
    chart,
    lang,
    origin: url.origin,
    draw: async (metric) => {
      const bare = { theme: 'page' };
      const drawn = metric ? ofView(kind, { ...bare, metric }) : address(`/charts/${spec}.svg`, bare);
      return new ServerPicture(await (await fetch(drawn)).text(), !event.isDataRequest);
    },
    pictureOf: (what) =>
      what === 'whole'
        ? address(`/charts/${spec}.svg`, { size: '16x9' })
        : ofView('coverage', { size: '16x9' }),
  });
  return {
    publication: await readPublication({ api: client(fetch, url.origin), version: chart.version, lang }),
    spec,
    isSaved,
    saved: isSaved ? { title: chart.chart.title ?? '', note: chart.chart.note ?? '' } : null,
    /** How many districts there are besides, where there is no room for all. */
    left: isSaved ? 0 : Math.max(0, districts.length - MOST_AT_ONCE),
    names: chart.names,
    kind,
    query: view.toString(),
    live: chart.chart.live,
    version: chart.version,
    date: chart.date,
    isFrozen,
    choice,
    choices: {
      // What was saved at a version stays there.
      living: isSaved && isFrozen && !version ? null : choose({ version: '' }),
      frozen: isFrozen
        ? choose({})
        : frozen &&
          choose({
            version: String(chart.version),
            ...(isSaved ? {} : { district: frozen.districts.join(',') }),
          }),
      isSame: frozen?.isSame ?? true,
      sizes: SIZE_NAMES.map((size) => ({ name: size, href: choose({ size }) })),
      themes: THEMES.map((theme) => ({ name: theme, href: choose({ theme }) })),
    },
    preview: picture('svg'),
    pictures: [
      ...(['1', '2', '4'] as const)
        .filter((scale) => pixels * Number(scale) ** 2 <= MOST_PIXELS)
        .map((scale) => ({ name: `PNG ${scale}×`, address: picture('png', { scale }) })),
      { name: 'SVG', address: picture('svg') },
    ],
    deck,
    decks: (['16x9', '4x3'] as const).map((size) => ({
      name: `PPTX ${size.replace('x', ':')}`,
      address: address(`/charts/${spec}.pptx`, { size }),
    })),
    frame,
    snippets: writeSnippets({
      origin: url.origin,
      frame: frame.needsToken ? `${frame.address}&token=TOKEN` : frame.address,
      ratio: frame.wide,
      tallRatio: frame.tall,
      wide: picture('svg', { size: wanted ?? 'natural' }),
      narrow: picture('svg', { size: 'phone' }),
      live: chart.chart.live,
      name: chart.names.join(lang === 'zh' ? '、' : ', '),
      statement: chart.statements.join(' '),
    }),
    tables: chart.tables,
    told: chart.told,
    pasted: pasteTables(chart.tables, chart.told),
    files: (['xlsx', 'csv', 'json'] as const).map((form) => ({
      name: form.toUpperCase(),
      address: address(`/charts/${spec}.${form}`),
    })),
    sentences: chart.statements.map((statement) => citeStatement({ ...cited, statement })),
    /** Whether its rows are more than are read in a picture of a given shape. */
    isLong: kind === 'compare' && chart.tables.some(({ rows }) => rows.length > MOST_ROWS),
    isTrusted: isTrusted(url),
    maySave: 'data' in who,
    presented: new URLSearchParams([
      ...new URLSearchParams(chart.chart.view),
      ...(isFrozen ? [['version', String(chart.version)]] : []),
      ...(kind === 'compare' ? [] : [['kind', kind]]),
    ]).toString(),
    brief: briefAddress(),
    own: `${url.pathname}${url.search}`,
  };

  function briefAddress(): string {
    const named = isSaved
      ? { address: `/embed/${spec}` }
      : { kind, query: view.toString(), ...(version ? { version } : {}) };
    return `/briefings/add?${new URLSearchParams(named)}`;
  }
}

/** A frame has no ground of light ink on nothing: it brings its own page. */
const frameTheme = (theme: (typeof THEMES)[number]): string =>
  theme === 'transparent-dark' ? 'dark' : theme;

/** Of a picture at scale 1, as the server draws it. */
async function countPixels(fetch: typeof globalThis.fetch, address: string): Promise<number> {
  const svg = await (await fetch(address)).text();
  const [, width = 0, height = 0] = (
    /^<svg[^>]*? width="([\d.]+)" height="([\d.]+)"/.exec(svg) ??
    /^<svg[^>]*viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ??
    []
  ).map(Number);
  return width * height;
}
