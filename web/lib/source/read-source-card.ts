import type { Lang } from '#core/catalogue/catalogue.ts';
import { STATUS_WORDS } from '#core/observation/status-words.ts';
import { formatFigure } from '#core/figure/format-figure.ts';
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
    entry: entry
      ? {
          version: entry.sinceVersion,
          author: entry.author,
          date: entry.publishedAt.slice(0, 10),
          file: entry.fileName,
          row: entry.fileRow,
        }
      : null,
    earlier: history
      .filter(({ sinceVersion }) => sinceVersion < o.sinceVersion)
      .map(({ printed, status, sinceVersion }) => ({ printed: printed || status, version: sinceVersion })),
  };
}

export type SourceCardData = Awaited<ReturnType<typeof readSourceCard>>;
