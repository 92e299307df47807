import type { Metric } from '../catalogue/catalogue.ts';
import { buildPanel, type PanelInput } from './build-panel.ts';
import { groupBy } from './group-by.ts';
import type { Panel } from './panel.ts';

type PanelsInput = Omit<PanelInput, 'metric'> & {
  /** One panel each, in this order. */
  readonly metrics: readonly Metric[];
};

/** A panel for each metric, from the same observations; each looks only through those of its object. */
export function buildPanels({ metrics, observations, kin, ...rest }: PanelsInput): readonly Panel[] {
  const objects = new Map([...kin, ...metrics].map(({ id, object }) => [id, object]));
  const byObject = groupBy(observations, ({ metric }) => objects.get(metric));
  return metrics.map((metric) =>
    buildPanel({ ...rest, metric, kin, observations: byObject.get(metric.object) ?? [] }),
  );
}
