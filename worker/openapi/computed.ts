import { z } from '@hono/zod-openapi';
import { reason } from './reason.ts';
import { figureParts, unit } from './schemas.ts';

const figure = z.object({ ...figureParts, bound: figureParts.bound.unwrap(), unit: unit.nullable() });
const withheld = reason.nullable().openapi({ description: 'Why it is not given; null where it is.' });

/** A number worked out from others: given, or withheld with the reason. */
export const computed = z.object({ figure: figure.nullable(), withheld }).openapi('Computed');

/** What the figures of a panel come to. */
export const summary = z
  .object({
    total: computed,
    mean: computed,
    shares: z
      .object({
        parts: z
          .array(z.object({ district: z.string(), figure }))
          .readonly()
          .nullable(),
        withheld,
      })
      .openapi({ description: 'Each district’s part of the total in percent.' }),
    ratio: computed.openapi({ description: 'The larger to the smaller, where two are compared; no unit.' }),
    most: z.object({ district: z.string().nullable(), withheld }).openapi({
      description: 'The district that is above all others in every case that the figures allow.',
    }),
  })
  .openapi('Summary', {
    description:
      'What the figures come to: each part given or withheld with the reason, by section 13 of COMPARABILITY.md.',
  });
