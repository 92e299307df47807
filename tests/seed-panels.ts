import { buildPanel } from '#core/compare/build-panel.ts';
import type { Panel } from '#core/compare/panel.ts';
import { SEED_CATALOGUE, SEED_FIGURES } from './seed-figures.ts';

const { districts, metrics } = SEED_CATALOGUE;

/** For tests: the panel of a metric over the figures of the five documents, of all districts or some. */
export function seedPanel(id: string, listed = districts): Panel {
  const metric = metrics.find((one) => one.id === id);
  if (!metric) throw new Error(id);
  return buildPanel({ metric, districts: listed, observations: SEED_FIGURES, kin: metrics });
}
