import type { Catalogue, Metric } from '../catalogue/catalogue.ts';
import type { Observation } from '../observation/observation.ts';
import type { DraftDiff } from '../tidy/diff-drafts.ts';
import type { Draft } from '../tidy/draft.ts';
import type { RevertPlan } from './plan-revert.ts';

/** What the version that comes next does to the figures that stand. */
export interface Publication {
  readonly begin: readonly Observation[];
  readonly cease: readonly Observation[];
}

/** Of an upload; `version` is the newest. Figures that begin have ids that no other has. */
export function publicationOf(
  diff: DraftDiff,
  { metrics, version }: { readonly metrics: readonly Metric[]; readonly version: number },
): Publication {
  const byId = new Map(metrics.map((metric) => [metric.id, metric]));
  const replaced = [...diff.changed, ...diff.withdrawn];
  const drafts = [...diff.added, ...replaced.map(({ after }) => after)];
  return {
    begin: drafts.flatMap((draft) => {
      const metric = byId.get(draft.metric);
      return metric ? [toObservation(draft, metric, version + 1)] : [];
    }),
    cease: replaced.map(({ before }) => before),
  };
}

/** Of taking back, where what was changed again later is kept. */
export function publicationOfRevert({ undo }: RevertPlan, version: number): Publication {
  return {
    begin: undo.flatMap(({ restore }) =>
      restore ? [{ ...restore, id: `again-${restore.id}`, sinceVersion: version + 1 }] : [],
    ),
    cease: undo.flatMap(({ cease }) => cease ?? []),
  };
}

/** The figures as they stand afterwards, in the order in which a version is read. */
export function figuresAfter(
  present: readonly Observation[],
  { begin, cease }: Publication,
  { metrics, districts }: Pick<Catalogue, 'metrics' | 'districts'>,
): Observation[] {
  const gone = new Set(cease.map(({ id }) => id));
  const metricPlaces = new Map(metrics.map(({ id }, place) => [id, place]));
  const districtPlaces = new Map(districts.map(({ slug }, place) => [slug, place]));
  const lastDay = ({ period }: Observation): string => period.end ?? period.start ?? '';
  return [...present.filter(({ id }) => !gone.has(id)), ...begin].toSorted(
    (a, b) =>
      (metricPlaces.get(a.metric) ?? 0) - (metricPlaces.get(b.metric) ?? 0) ||
      (districtPlaces.get(a.district) ?? 0) - (districtPlaces.get(b.district) ?? 0) ||
      Number(lastDay(a) > lastDay(b)) - Number(lastDay(a) < lastDay(b)),
  );
}

function toObservation(
  { figure, row, column, ...draft }: Draft,
  metric: Metric,
  version: number,
): Observation {
  return {
    ...draft,
    id: `draft-${row}-${column}`,
    subject: metric.subject,
    kind: metric.kind,
    value: figure?.value ?? null,
    low: figure?.low ?? null,
    high: figure?.high ?? null,
    bound: figure?.bound ?? null,
    sinceVersion: version,
  };
}
