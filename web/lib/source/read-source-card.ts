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
  readonly reverts: number | null;
  readonly entered: { readonly version: number; readonly author: string; readonly publishedAt: string };
  readonly fileName: string | null;
  readonly fileRow: number | null;
}

/** Which version first brought a figure, when and by whom; from which row of which file; and why it stands again. */
function tellEntry({ sinceVersion, reverts, entered, fileName, fileRow }: Entry, lang: Lang) {
  const isChinese = lang === 'zh';
  const version = isChinese ? `第${entered.version}版` : `version ${entered.version}`;
  const row = fileRow === null ? '' : isChinese ? ` 第${fileRow}行` : `, row ${fileRow}`;
  const again =
    reverts === null || entered.version === sinceVersion
      ? ''
      : isChinese
        ? `。第${sinceVersion}版撤回第${reverts}版，数字由此恢复。`
        : `. It stands again since version ${sinceVersion}, which took back version ${reverts}.`;
  return {
    by: `${version} · ${stateBeijingDay(entered.publishedAt)[lang]} · ${entered.author}`,
    from: `${fileName ?? ''}${row}${again}`,
  };
}

export type SourceCardData = Awaited<ReturnType<typeof readSourceCard>>;
