import { groupBy } from './group-by.ts';
import type { Member } from './member.ts';
import { orderScopes } from './order-scopes.ts';
import type { Reason } from './panel.ts';
import { explainScopesDiffer } from './rules/scope.ts';
import { explainTooFar, findWithinTerm } from './rules/term.ts';

export interface Axis {
  /** Two or more, or none. */
  readonly axis: readonly Member[];
  readonly ofOtherScope: readonly Member[];
  readonly ofOtherTime: readonly Member[];
  /** Why there is no axis; empty where there is one. */
  readonly forbidden: readonly Reason[];
}

/** The largest set of figures that cover the same thing within one term (COMPARABILITY.md §3b, §6g). */
export function findAxis(members: readonly Member[]): Axis {
  const byScope = groupBy(members, ({ observation }) => observation.scope.id);
  const ordered = orderScopes(members.map(({ observation }) => observation)).map(
    (scope) => byScope.get(scope) ?? [],
  );
  const [first = [], ...others] = ordered.map(findWithinTerm);
  const axis = others.reduce((best, set) => (set.length > best.length ? set : best), first);
  if (axis.length < 2) return { axis: [], ofOtherScope: [], ofOtherTime: [], forbidden: explain(ordered) };
  const scope = axis[0]?.observation.scope.id;
  const together = new Set(axis);
  const apart = members.filter((member) => !together.has(member));
  return {
    axis,
    ofOtherScope: apart.filter(({ observation }) => observation.scope.id !== scope),
    ofOtherTime: apart.filter(({ observation }) => observation.scope.id === scope),
    forbidden: [],
  };
}

function explain(byScope: readonly (readonly Member[])[]): readonly Reason[] {
  const tooFar = byScope.filter((members) => members.length > 1).flat();
  return [
    ...(byScope.length > 1 ? [explainScopesDiffer(byScope.flat())] : []),
    ...(tooFar.length > 1 ? [explainTooFar(tooFar)] : []),
  ];
}
