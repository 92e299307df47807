import { z } from '@hono/zod-openapi';
import { figureParts, kind, period, scope, status, unit } from './schemas.ts';

/** One figure, or kind of absence, as it stands at a version. */
export const observation = z
  .object({
    id: z.string(),
    district: z.string(),
    subject: z.string(),
    metric: z.string(),
    status,
    ...figureParts,
    unit,
    kind,
    scope,
    period,
    source: z.string().nullable(),
    locator: z.string(),
    note: z.string(),
    sinceVersion: z.number().int(),
  })
  .openapi('Observation');
