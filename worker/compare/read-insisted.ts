import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { insist, type Insisted, type Named } from '#core/compare/insist.ts';
import type { Observation } from '#core/observation/observation.ts';
import { cellKey } from '#core/tidy/cell-key.ts';
import type { ReadEverStood, ReadFigures } from '#worker/observations/read-figures.ts';
import type { ProblemDetail } from '#worker/problem.ts';

export interface InsistedRequest {
  readonly figures: ReadFigures;
  readonly everStood: ReadEverStood;
  readonly catalogue: Catalogue;
  /** The version whose figures these are. */
  readonly version: number;
  /** Ids of two observations. */
  readonly ids: readonly string[];
}

/** Two figures that a reader insists on seeing together, or what is wrong with the request for them. */
export async function readInsisted(request: InsistedRequest): Promise<Insisted | ProblemDetail> {
  const { catalogue, version, ids } = request;
  const [first, second, more] = ids;
  if (first === undefined || second === undefined || more !== undefined || first === second)
    return notTwo(ids);
  const standing = await readStanding(request);
  const [a, b] = [first, second].map((id) => nameParts(standing.get(id), catalogue));
  if (!a) return unknownFigure(first, version);
  if (!b) return unknownFigure(second, version);
  return insist(a, b);
}

/**
 * What stands at the version in the cell of each figure that was asked for: a correction has an id of its own, and the
 * address of the pair goes on being that of the same two facts. Where nothing stands there any longer, it was withdrawn.
 */
async function readStanding({ figures, everStood, version, ids }: InsistedRequest) {
  const asked = await everStood(ids.filter((id) => /^\d{1,15}$/.test(id)));
  const present = await figures({
    metrics: asked.map(({ metric }) => metric),
    districts: asked.map(({ district }) => district),
  });
  const standing = new Map(present.map((observation) => [cellKey(observation), observation]));
  return new Map(
    asked.flatMap((one) => {
      const now = standing.get(cellKey(one)) ?? (one.sinceVersion <= version ? withdraw(one) : undefined);
      return now ? [[one.id, now] as const] : [];
    }),
  );
}

const withdraw = (one: Observation): Observation => ({
  ...one,
  status: 'withdrawn',
  value: null,
  low: null,
  high: null,
  bound: null,
  printed: '',
});

/** What has a figure has a district and a metric: the catalogue of a version only grows. */
function nameParts(observation: Observation | undefined, catalogue: Catalogue): Named | null {
  const district = catalogue.districts.find(({ slug }) => slug === observation?.district);
  const metric = catalogue.metrics.find(({ id }) => id === observation?.metric);
  return observation && district && metric ? { district, metric, observation } : null;
}

const notTwo = (ids: readonly string[]): ProblemDetail => ({
  code: 'bad-parameter',
  parameter: 'insist',
  value: ids.join(','),
  detail: {
    zh: 'insist 须写两个不同的数字编号，用逗号分开；编号见 /api/v1/observations。',
    en: 'insist takes the ids of two different figures, separated by a comma; /api/v1/observations lists them.',
  },
});

const unknownFigure = (id: string, version: number): ProblemDetail => ({
  code: 'unknown-value',
  parameter: 'insist',
  value: id,
  detail: {
    zh: `第 ${version} 版里没有编号 ${id} 的数字；编号见 /api/v1/observations。`,
    en: `Version ${version} has no figure ${id}; /api/v1/observations lists those it has.`,
  },
});
