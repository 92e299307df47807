import { z } from '@hono/zod-openapi';
import { bilingual } from './schemas.ts';

export const source = z.object({
  id: z.string(),
  district: z.string().nullable(),
  title: bilingual,
  publisher: bilingual,
  published: z.object({ date: z.string(), basis: z.enum(['printed', 'inferred']) }),
  kind: z.string(),
  note: z.string(),
});
