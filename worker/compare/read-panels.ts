import { buildPanels } from '#core/compare/build-panels.ts';
import type { Panel } from '#core/compare/panel.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { Db } from '#db/open.ts';
import { readObservations } from '#db/read-observations.ts';
import type { View } from '#worker/view/resolve-view.ts';

export interface PanelsRequest {
  readonly db: Db;
  readonly catalogue: Catalogue;
  readonly view: View;
  readonly version: number;
}

/** The panels of a view: what every form of a comparison is made from, be it JSON, page or picture. */
export async function readPanels({ db, catalogue, view, version }: PanelsRequest): Promise<readonly Panel[]> {
  const objects = new Set(view.metrics.map(({ object }) => object));
  const kin = catalogue.metrics.filter(({ object }) => objects.has(object));
  const observations = await readObservations(db, {
    version,
    metrics: kin.map(({ id }) => id),
    districts: view.districts.map(({ slug }) => slug),
    periods: view.periods,
  });
  return buildPanels({ metrics: view.metrics, districts: view.districts, observations, kin });
}
