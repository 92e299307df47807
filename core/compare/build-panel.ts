import type { District, Metric } from '../catalogue/catalogue.ts';
import type { Observation } from '../observation/observation.ts';
import { statePanel } from '../statement/state-panel.ts';
import { chooseObservations, isOfMetric, isReported } from './choose-observation.ts';
import type { Comparand } from './comparand.ts';
import { findInstead } from './find-instead.ts';
import { groupBy } from './group-by.ts';
import { judge } from './judge.ts';
import { numbersOf } from './numbers-of.ts';
import type { Cell, Instead, Panel, PanelBasis, Rank } from './panel.ts';
import { rankMembers } from './rank-members.ts';
import { deriveRates, type Basis } from './rate/derive-rates.ts';
import { isRatable, toRateMetric } from './rate/rate-metric.ts';
import { summarize } from './summary/summarize.ts';

export interface PanelInput {
  readonly metric: Metric;
  /** In the order in which they are to stand. */
  readonly districts: readonly District[];
  /** As of one version; those of other metrics and districts are passed over. */
  readonly observations: readonly Observation[];
  /** How many figures stand of a metric in a district, where only those among which is chosen are given. */
  readonly reported?: (metric: string, district: string) => number;
  /** The metrics among which a kindred one is sought where a district does not report this; all may be given. */
  readonly kin: readonly Metric[];
  /** What to give the figures per 10,000 of; a metric that is no count, and the denominator itself, stay as they are. */
  readonly basis?: Basis | null;
}

/** One metric across the districts, judged by COMPARABILITY.md and put into words. */
export function buildPanel({ basis = null, ...input }: PanelInput): Panel {
  return basis && isRatable(input.metric, basis.metric)
    ? buildFrom(toRates(input, basis), { metric: basis.metric, numerator: input.metric })
    : buildFrom(input, null);
}

type Compared = Omit<PanelInput, 'basis' | 'observations'> & { readonly observations: readonly Comparand[] };

/** The same question about the rates; kin of the numerator's own unit are no other unit here either. */
function toRates(
  { metric, districts, observations, kin }: Omit<PanelInput, 'basis'>,
  basis: Basis,
): Compared {
  return {
    metric: toRateMetric(metric, basis.metric),
    districts,
    observations: deriveRates({ metric, basis, observations }),
    kin: kin.filter(({ unit }) => unit !== metric.unit),
  };
}

function buildFrom(
  { metric, districts, observations, reported, kin }: Compared,
  basis: PanelBasis | null,
): Panel {
  const byDistrict = groupBy(observations, ({ district }) => district);
  const said = districts.map(({ slug }) => byDistrict.get(slug) ?? []);
  const chosen = chooseObservations(metric, said);
  const members = districts.flatMap((district, index) => {
    const observation = chosen[index];
    return observation && isReported(observation) ? [{ district, observation }] : [];
  });
  const { verdict, reasons, axis } = judge(members, basis);
  const onAxis = new Set(axis.map(({ district }) => district.slug));
  const ranks = verdict === 'not-comparable' ? NO_RANKS : rankMembers(axis);
  const cells = districts.map(({ slug }, index) => {
    const own = chosen[index] ?? null;
    const instead =
      own && (isReported(own) || own.basis) ? null : findInstead(metric, said[index] ?? [], kin);
    const count =
      reported?.(metric.id, slug) ??
      (said[index] ?? []).filter((o) => isReported(o) && isOfMetric(o, metric)).length;
    return toCell(slug, own, {
      rank: ranks.get(slug) ?? null,
      onAxis: onAxis.has(slug),
      others: own && isReported(own) ? count - 1 : count,
      instead,
    });
  });
  const summary = summarize({ metric, districts, verdict, reasons, axis });
  const facts = { metric, unit: metric.unit, verdict, reasons, summary, cells, basis };
  return { ...facts, statement: statePanel({ ...facts, districts }) };
}

const NO_RANKS: ReadonlyMap<string, Rank> = new Map();

interface Standing {
  readonly rank: Rank | null;
  readonly onAxis: boolean;
  readonly others: number;
  readonly instead: Instead | null;
}

function toCell(district: string, o: Comparand | null, standing: Standing): Cell {
  return {
    district,
    status: o?.status ?? 'not-reported',
    ...numbersOf(o),
    printed: o?.printed ?? '',
    period: o?.period ?? null,
    scope: o?.scope ?? null,
    observation: o?.id ?? null,
    source: o?.source ?? null,
    basis: o?.basis ?? null,
    ...standing,
  };
}
