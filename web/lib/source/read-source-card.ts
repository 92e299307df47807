import type { Lang } from '#core/catalogue/catalogue.ts';
import { STATUS_WORDS } from '#core/observation/status-words.ts';
import { formatFigure } from '#core/figure/format-figure.ts';
import { stateBeijingDay } from '#core/period/beijing-time.ts';
import { statePeriod } from '#core/period/state-period.ts';
import { client, read } from '$lib/api.ts';
import { speakLocator } from './speak-locator.ts';

export interface CardRequest {
  readonly api: ReturnType<typeof client>;
  /** The observation's id. */
  readonly id: string;
  readonly lang: Lang;
  readonly version: string | null;
}

/** All that is known of where one figure comes from, in words. */
export async function readSourceCard({ api, id, lang, version }: CardRequest) {
  const query = version === null ? {} : { version };
  const [{ observation: o, history }, { districts }, { metrics }, { sources }] = await Promise.all([
    read(api.api.v1.observations[':id'].$get({ param: { id }, query }), lang),
    read(api.api.v1.districts.$get({ query }), lang),
    read(api.api.v1.metrics.$get({ query }), lang),
    read(api.api.v1.sources.$get({ query }), lang),
  ]);
  const metric = metrics.find((one) => one.id === o.metric);
  const source = sources.find((one) => one.id === o.source);
  const entry = history.find((one) => one.id === id);
  return {
    district: districts.find(({ slug }) => slug === o.district)?.name[lang] ?? o.district,
    metric: metric?.name[lang] ?? o.metric,
    definition: metric?.definition[lang] ?? '',
    figure:
      o.bound === null
        ? STATUS_WORDS[o.status][lang]
        : formatFigure({ ...o, bound: o.bound }, { lang, counter: metric?.counter ?? null }),
    printed: o.printed,
    scope: o.scope.name[lang],
    period: statePeriod(o.period)[lang],
    note: o.note,
    locator: speakLocator(o.locator)[lang],
    source: source
      ? {
          title: source.title.zh,
          translated: lang === 'zh' ? '' : source.title.en,
          publisher: source.publisher[lang],
          date: source.published.date,
          basis: source.published.basis,
          note: source.note,
        }
      : null,
    entry: entry ? tellEntry(entry, lang) : null,
    earlier: history
      .filter(({ sinceVersion }) => sinceVersion < o.sinceVersion)
      .map(({ printed, status, sinceVersion }) => ({ printed: printed || status, version: sinceVersion })),
  };
}

interface Entry {
  readonly sinceVersion: number;
  readonly author: string;
  readonly publishedAt: string;
  readonly fileName: string | null;
  readonly fileRow: number | null;
}

/** Which version brought a figure, when and by whom; and from which row of which file. */
function tellEntry({ sinceVersion, author, publishedAt, fileName, fileRow }: Entry, lang: Lang) {
  const version = lang === 'zh' ? `第${sinceVersion}版` : `version ${sinceVersion}`;
  const row = fileRow === null ? '' : lang === 'zh' ? ` 第${fileRow}行` : `, row ${fileRow}`;
  return {
    by: `${version} · ${stateBeijingDay(publishedAt)[lang]} · ${author}`,
    from: `${fileName ?? ''}${row}`,
  };
}

export type SourceCardData = Awaited<ReturnType<typeof readSourceCard>>;
