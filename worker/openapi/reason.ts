import { z } from '@hono/zod-openapi';
import { REASON_CODES } from '#core/compare/panel.ts';
import { bilingual } from './schemas.ts';

export const verdict = z.enum(['comparable', 'with-caution', 'not-comparable']).openapi('Verdict');

export const reason = bilingual
  .extend({
    code: z.enum(REASON_CODES),
    rule: z.string().openapi({ description: 'The section of COMPARABILITY.md: 6a.' }),
    short: bilingual.openapi({ description: 'A few words for a chart.' }),
    each: z
      .array(bilingual)
      .readonly()
      .optional()
      .openapi({ description: 'What the sentence only counts, told one by one; absent where it names all.' }),
  })
  .openapi('Reason');
