import type { Observation } from '../observation/observation.ts';

/** The parts of an observation that a reader sees, apart from the cell in which it stands. */
export type Part = 'figure' | 'period' | 'source' | 'locator' | 'note';

export type Told = Pick<
  Observation,
  'status' | 'value' | 'low' | 'high' | 'bound' | 'printed' | 'source' | 'locator' | 'note'
> & { readonly period: Pick<Observation['period'], 'label'> };

const FIGURE = ['status', 'value', 'low', 'high', 'bound', 'printed'] as const;

/** In which parts two observations of one cell read differently; none where a reader sees the same. */
export function differingParts(before: Told, after: Told): Part[] {
  const parts: Part[] = [];
  if (FIGURE.some((name) => before[name] !== after[name])) parts.push('figure');
  if (before.period.label !== after.period.label) parts.push('period');
  for (const name of ['source', 'locator', 'note'] as const)
    if (before[name] !== after[name]) parts.push(name);
  return parts;
}
