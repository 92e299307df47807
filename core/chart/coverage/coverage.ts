import type { Bilingual, District } from '../../catalogue/catalogue.ts';
import type { Panel } from '../../compare/panel.ts';
import { isKnown, stateOf } from '../../observation/state-of.ts';
import { stateCoverage } from '../../statement/state-coverage.ts';

/** Figures as a table: metrics down, districts across, each cell its figure or why there is none. */
export interface Coverage {
  /** A row each, over the same districts. */
  readonly panels: readonly Panel[];
  /** How much of the whole view is known, of which these may be a part. */
  readonly statement: Bilingual;
  /** Whether the whole view is of one district: then there is nothing to compare. */
  readonly isOfOne: boolean;
  /** Which part it is, from 1, of how many; null for the whole. */
  readonly part: { readonly part: number; readonly parts: number } | null;
}

/** The whole table of some panels. */
export function coverPanels(panels: readonly Panel[], districts: readonly District[]): Coverage {
  const cells = panels.flatMap((panel) => panel.cells);
  const states = cells.map(stateOf);
  const slugs = [...new Set(cells.map(({ district }) => district))];
  const [only] = slugs;
  const isOfOne = slugs.length === 1;
  return {
    panels,
    statement: stateCoverage({
      metrics: panels.length,
      districts: slugs.length,
      only: isOfOne ? (districts.find(({ slug }) => slug === only)?.name ?? null) : null,
      known: states.filter(isKnown).length,
      planned: states.filter((state) => state === 'plan-only').length,
    }),
    isOfOne,
    part: null,
  };
}
