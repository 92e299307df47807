import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { Observation } from '#core/observation/observation.ts';
import type { SavedChart } from '#db/charts/saved-charts.ts';
import type { StoredBriefing } from '#db/charts/briefings.ts';
import { chartView, partsOf, type ChartView } from '#worker/charts/chart-query.ts';
import type { ReadEverStood } from '#worker/observations/read-figures.ts';
import { resolveView } from '#worker/view/resolve-view.ts';

/** A chart that someone keeps: one saved under a name, or one of a briefing. */
export interface KeptChart {
  readonly owner: KeptOwner;
  /** From 1, of a briefing; null for a saved chart. */
  readonly place: number | null;
  readonly kind: SavedChart['kind'];
  readonly query: string;
  readonly view: ChartView;
}

/** What has a name, a link and a version at which it stays, or null where it follows the data. */
export interface KeptOwner {
  readonly kind: 'chart' | 'briefing';
  readonly slug: string;
  readonly title: string;
  readonly version: number | null;
}

/** All charts that are kept, saved ones first. */
export function listKept(
  charts: readonly SavedChart[],
  briefings: readonly StoredBriefing[],
): readonly KeptChart[] {
  return [
    ...charts.map(({ slug, title, version, kind, query }) => ({
      owner: { kind: 'chart' as const, slug, title, version },
      place: null,
      kind,
      query,
      view: readView(query),
    })),
    ...briefings.flatMap(({ slug, title, version, items }) => {
      const owner = { kind: 'briefing' as const, slug, title, version };
      return items.map(({ kind, query }, index) => ({
        owner,
        place: index + 1,
        kind,
        query,
        view: readView(query),
      }));
    }),
  ];
}

const readView = (query: string): ChartView => chartView.parse(partsOf(new URLSearchParams(query)));

/** What a view is made from, and nothing else is. */
interface Inputs {
  /** Ids of the metrics, of their kin, and of what is divided by. */
  readonly metrics: ReadonlySet<string>;
  readonly districts: ReadonlySet<string>;
  /** How many cells it shows. */
  readonly cells: number;
}

/** The figures that pairs were made of, by their ids. */
export type Paired = ReadonlyMap<string, Observation>;

export async function readPaired(kept: readonly KeptChart[], everStood: ReadEverStood): Promise<Paired> {
  const ids = [...new Set(kept.flatMap(({ view }) => view.insist))];
  const found = ids.length === 0 ? [] : await everStood(ids);
  return new Map(found.map((one) => [one.id, one]));
}

/** Null where the view names what the catalogue lacks. */
function inputsOf(view: ChartView, { catalogue, paired }: Known): Inputs | null {
  const { insist, ...query } = view;
  if (insist.length > 0) {
    const two = insist.flatMap((id) => paired.get(id) ?? []);
    return {
      metrics: new Set(two.map(({ metric }) => metric)),
      districts: new Set(two.map(({ district }) => district)),
      cells: two.length,
    };
  }
  const resolved = resolveView({ ...query, version: undefined }, catalogue);
  if ('code' in resolved) return null;
  const objects = new Set(resolved.metrics.map(({ object }) => object));
  const kin = catalogue.metrics.filter(({ object }) => objects.has(object));
  return {
    metrics: new Set([...kin, ...(resolved.basis ? [resolved.basis] : [])].map(({ id }) => id)),
    districts: new Set(resolved.districts.map(({ slug }) => slug)),
    cells: resolved.metrics.length * resolved.districts.length,
  };
}

interface Known {
  readonly catalogue: Catalogue;
  readonly paired: Paired;
}

export interface Weighed {
  readonly chart: KeptChart;
  readonly inputs: Inputs;
}

/** Those that some of the figures go into: no other can be changed by them. */
export function weighTouched(
  charts: readonly KeptChart[],
  touched: readonly Observation[],
  known: Known,
): readonly Weighed[] {
  const places = [...new Set(touched.map(({ metric, district }) => `${metric}\t${district}`))].map((place) =>
    place.split('\t'),
  );
  return charts.flatMap((chart) => {
    const inputs = inputsOf(chart.view, known);
    const isTouched =
      inputs &&
      places.some(
        ([metric = '', district = '']) => inputs.metrics.has(metric) && inputs.districts.has(district),
      );
    return inputs && isTouched ? [{ chart, inputs }] : [];
  });
}

/** More cells than these are not worked out at once: a few hundred charts of thirty districts. */
const MOST_CELLS = 60_000;

/** What is looked into, and whose charts are not. What several have in common is worked out once. */
export function cutAtMost(weighed: readonly Weighed[], most = MOST_CELLS) {
  const within: Weighed[] = [];
  const beyond = new Set<KeptOwner>();
  const counted = new Set<string>();
  let cells = 0;
  for (const one of weighed) {
    const key = keyOfView(one.chart);
    if (!counted.has(key)) cells += one.inputs.cells;
    counted.add(key);
    if (cells <= most) within.push(one);
    else beyond.add(one.chart.owner);
  }
  return { within, beyond };
}

/** Two charts of one key show the same. */
export const keyOfView = ({ kind, query }: Pick<KeptChart, 'kind' | 'query'>): string => `${kind} ${query}`;
