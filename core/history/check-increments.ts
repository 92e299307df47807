import type { District, Metric } from '../catalogue/catalogue.ts';
import { groupBy } from '../compare/group-by.ts';
import type { Observation } from '../observation/observation.ts';
import { tellFinding } from '../statement/tell-finding.ts';
import { NOTE_RULES, type DataNote } from './data-note.ts';
import { findAgreements } from './find-agreements.ts';
import { figuresOf, findKin } from './fitting-figures.ts';

export interface ChecksInput {
  readonly districts: readonly District[];
  /** As of one version. */
  readonly observations: readonly Observation[];
  /** All may be given. */
  readonly metrics: readonly Metric[];
}

/**
 * Increments held against the totals that the same district gives (COMPARABILITY.md §15). Where scope or dates do
 * not fit there is no check, and nothing is said.
 */
export function checkIncrements({ districts, observations, metrics }: ChecksInput): readonly DataNote[] {
  const byDistrict = groupBy(observations, ({ district }) => district);
  const allKin = findKin(metrics);
  return districts.flatMap(({ slug, name }) => {
    const own = byDistrict.get(slug) ?? [];
    const findings = allKin.flatMap(({ total, increments, growths }) =>
      findAgreements({
        totals: figuresOf([total], own),
        increments: figuresOf(increments, own),
        growths: figuresOf(growths, own),
      }),
    );
    return findings.map((finding) => {
      const { code, agrees, before, after, increment, growth } = finding;
      const figures = [before, after, increment, growth].filter((figure) => figure !== null);
      const ids = figures.map(({ observation }) => observation.id);
      return {
        code,
        rule: NOTE_RULES[code],
        district: slug,
        observations: ids,
        agrees,
        ...tellFinding(finding, name),
      };
    });
  });
}
