import type { District, Metric } from '../catalogue/catalogue.ts';
import type { Observation } from '../observation/observation.ts';
import { statePanel } from '../statement/state-panel.ts';
import { chooseObservations, isReported } from './choose-observation.ts';
import { findInstead } from './find-instead.ts';
import { groupBy } from './group-by.ts';
import { judge } from './judge.ts';
import type { Cell, Instead, Panel, Rank } from './panel.ts';
import { rankMembers } from './rank-members.ts';

export interface PanelInput {
  readonly metric: Metric;
  /** In the order in which they are to stand. */
  readonly districts: readonly District[];
  /** As of one version; those of other metrics and districts are passed over. */
  readonly observations: readonly Observation[];
  /** The metrics among which a kindred one is sought where a district does not report this; all may be given. */
  readonly kin: readonly Metric[];
}

/** One metric across the districts, judged by COMPARABILITY.md and put into words. */
export function buildPanel({ metric, districts, observations, kin }: PanelInput): Panel {
  const byDistrict = groupBy(observations, ({ district }) => district);
  const said = districts.map(({ slug }) => byDistrict.get(slug) ?? []);
  const chosen = chooseObservations(metric, said);
  const members = districts.flatMap((district, index) => {
    const observation = chosen[index];
    return observation && isReported(observation) ? [{ district, observation }] : [];
  });
  const { verdict, reasons, axis } = judge(members);
  const onAxis = new Set(axis.map(({ district }) => district.slug));
  const ranks = verdict === 'not-comparable' ? NO_RANKS : rankMembers(axis);
  const cells = districts.map(({ slug }, index) => {
    const own = chosen[index] ?? null;
    const instead = own && isReported(own) ? null : findInstead(metric, said[index] ?? [], kin);
    return toCell(slug, own, { rank: ranks.get(slug) ?? null, onAxis: onAxis.has(slug), instead });
  });
  const facts = { metric, unit: metric.unit, verdict, reasons, cells };
  return { ...facts, statement: statePanel({ ...facts, districts }) };
}

const NO_RANKS: ReadonlyMap<string, Rank> = new Map();

interface Standing {
  readonly rank: Rank | null;
  readonly onAxis: boolean;
  readonly instead: Instead | null;
}

/** An absence carries no number, whatever stood there before it was withdrawn. */
function toCell(district: string, o: Observation | null, standing: Standing): Cell {
  const figure = o && isReported(o) ? o : null;
  return {
    district,
    status: o?.status ?? 'not-reported',
    value: figure?.value ?? null,
    low: figure?.low ?? null,
    high: figure?.high ?? null,
    bound: figure?.bound ?? null,
    printed: o?.printed ?? '',
    period: o?.period ?? null,
    scope: o?.scope ?? null,
    observation: o?.id ?? null,
    source: o?.source ?? null,
    ...standing,
  };
}
