import { buildPanels } from '#core/compare/build-panels.ts';
import type { Panel } from '#core/compare/panel.ts';
import type { Basis } from '#core/compare/rate/derive-rates.ts';
import type { Catalogue, Metric } from '#core/catalogue/catalogue.ts';
import type { ReadFigures } from '#worker/observations/read-figures.ts';
import type { View } from '#worker/view/resolve-view.ts';

export interface PanelsRequest {
  readonly figures: ReadFigures;
  readonly catalogue: Catalogue;
  readonly view: View;
}

/** The panels of a view: what every form of a comparison is made from, be it JSON, page or picture. */
export async function readPanels({ figures, catalogue, view }: PanelsRequest): Promise<readonly Panel[]> {
  const objects = new Set(view.metrics.map(({ object }) => object));
  const kin = catalogue.metrics.filter(({ object }) => objects.has(object));
  const districts = view.districts.map(({ slug }) => slug);
  const filter = { metrics: kin.map(({ id }) => id), districts, periods: view.periods };
  const asked = { metrics: view.metrics, districts: view.districts, kin };
  if (!view.basis) {
    const choosable = (await figures.choosable?.(filter)) ?? { observations: await figures(filter) };
    return buildPanels({ ...asked, ...choosable });
  }
  // Which figures have a denominator is known only when all are divided.
  const [observations, basis] = await Promise.all([figures(filter), readBasis(view.basis)]);
  return buildPanels({ ...asked, observations, basis });

  // Of any time: the periods that are asked for are those of the figures themselves.
  async function readBasis(metric: Metric): Promise<Basis> {
    return { metric, observations: await figures({ metrics: [metric.id], districts }) };
  }
}
