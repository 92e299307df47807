import type { Lang } from '#core/catalogue/catalogue.ts';
import { tabulate } from '#core/chart/shown-table.ts';
import { describeShown } from './draw-shown.ts';
import { chartDistricts } from './chart-districts.ts';
import { takeChart, type TakenChart } from './take-chart.ts';
import type { Bindings } from '#worker/env.ts';

/** How a chart would be if it stayed at its version. */
export interface Frozen {
  /** The slugs of its districts that the catalogue had then; empty for a chart that names none. */
  readonly districts: readonly string[];
  /** Whether it reads the same: the catalogue may have been changed since the version was published. */
  readonly isSame: boolean;
}

/**
 * A chart as its frozen address will show it, with the catalogue of its version's publication; null where that did
 * not know what it shows.
 */
export async function foreseeFrozen(
  env: Pick<Bindings, 'DB'>,
  chart: TakenChart,
  lang: Lang,
): Promise<Frozen | null> {
  const edition = { ...chart.edition, asOf: chart.version };
  const all = await takeChart(env, { ...chart, edition, view: { ...chart.view, district: [] } });
  if ('code' in all) return null;
  const now = chartDistricts(chart);
  const then = new Set(all.catalogue.districts.map(({ slug }) => slug));
  const districts = now.filter((slug) => then.has(slug));
  if (now.length > 0 && districts.length === 0) return null;
  const frozen = await takeChart(env, { ...chart, edition, view: { ...chart.view, district: districts } });
  if ('code' in frozen) return null;
  const tell = ({ shown, catalogue }: TakenChart): string =>
    JSON.stringify(
      shown.map((one) => [tabulate(one, { catalogue, lang }), describeShown(one, { lang, isNarrow: false })]),
    );
  return { districts, isSame: tell(frozen) === tell(chart) };
}
