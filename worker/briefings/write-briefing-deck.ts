import type { Lang } from '#core/catalogue/catalogue.ts';
import type { PageShape } from '#core/slide/slide.ts';
import type { StoredBriefing } from '#db/charts/briefings.ts';
import { openDb } from '#db/open.ts';
import { catalogueOf } from '#worker/answers/catalogue-of.ts';
import { writeDeck, type DeckChart } from '#worker/charts/deck/write-deck.ts';
import { liveAddress } from '#worker/charts/live-address.ts';
import { readAsOf } from '#worker/charts/read-as-of.ts';
import { takeChart } from '#worker/charts/take-chart.ts';
import type { Bindings } from '#worker/env.ts';
import { chartAt, type At } from './chart-at.ts';
import { pageCharts } from '#worker/charts/page-charts.ts';

interface DeckLook {
  readonly env: Pick<Bindings, 'DB'>;
  readonly origin: string;
  readonly at: At;
  readonly lang: Lang;
  readonly shape: PageShape;
}

type Placed = DeckChart & { readonly address: string };

/** A briefing as slides, each chart with its line; where one cannot be had, a slide in its place that says why. */
export async function writeBriefingDeck(
  { slug, title, note, items }: StoredBriefing,
  { env, origin, at, lang, shape }: DeckLook,
): Promise<Uint8Array> {
  const taken = await Promise.all(items.map((item) => takeChart(env, chartAt(item, at))));
  const charts = items.flatMap((item, index): readonly Placed[] => {
    const chart = taken[index];
    if (!chart) return [];
    const { line } = item;
    if ('code' in chart)
      return [
        { gone: chart.detail, line, address: liveAddress({ ...chartAt(item, at), shown: [] }, origin) },
      ];
    const address = liveAddress(chart, origin);
    return pageCharts(chart.shown, chart.view).map((shown) => ({ shown, line, address }));
  });
  const edition = { revision: at.revision, asOf: at.isFrozen ? at.version : null };
  const { districts, sources } = await catalogueOf(env.DB, edition);
  const address = `${origin}/briefing/${slug}`;
  return writeDeck({
    charts,
    districts,
    sources,
    asOf: await readAsOf(openDb(env.DB), at.version),
    lang,
    shape,
    addressOf: (index) => charts[index]?.address ?? address,
    address,
    title,
    note,
  });
}
