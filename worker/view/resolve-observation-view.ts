import type { z } from '@hono/zod-openapi';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { ProblemDetail } from '#worker/problem.ts';
import { resolveView, unknownValue, type View } from './resolve-view.ts';
import type { observationQuery } from './view-query.ts';

export interface ObservationView extends View {
  /** Undefined where figures of every source are meant, and of none. */
  readonly sources: readonly string[] | undefined;
}

/** Finds what a query for figures names in the catalogue, or says which name is not there and which are. */
export function resolveObservationView(
  query: z.output<typeof observationQuery>,
  catalogue: Catalogue,
): ObservationView | ProblemDetail {
  const known = catalogue.sources.map(({ id }) => id);
  const strange = query.source.find((id) => !known.includes(id));
  if (strange !== undefined) return unknownValue('source', strange, known);
  const view = resolveView(query, catalogue);
  return 'code' in view ? view : { ...view, sources: query.source.length === 0 ? undefined : query.source };
}
