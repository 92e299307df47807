import { z } from '@hono/zod-openapi';
import { bilingual } from '#worker/openapi/schemas.ts';
import { SLUG } from '#worker/charts/find-chart.ts';
import { pictureQuery } from '#worker/charts/picture.ts';

const owner = {
  kind: z.enum(['chart', 'briefing']),
  slug: z.string(),
  title: z.string(),
  version: z.number().int().nullable(),
};

const movedChart = z.object({
  place: z
    .number()
    .int()
    .nullable()
    .openapi({ description: 'Of a briefing, from 1; null of a saved chart.' }),
  name: bilingual,
  figures: z
    .array(z.object({ district: bilingual, before: bilingual.nullable(), after: bilingual.nullable() }))
    .readonly(),
  figureCount: z.number().int().openapi({ description: 'All of them, of which the first are given.' }),
  words: z
    .array(z.object({ what: z.enum(['verdict', 'statement', 'notes']), before: bilingual, after: bilingual }))
    .readonly(),
});

export const moves = z
  .object({
    version: z.number().int().openapi({ description: 'The newest, against which it was worked out.' }),
    moving: z.array(z.object({ ...owner, charts: z.array(movedChart).readonly() })),
    movingCount: z.number().int().openapi({ description: 'All that move, of which the first are given.' }),
    staying: z.array(z.object(owner)),
    unchecked: z
      .number()
      .int()
      .openapi({ description: 'How many hold figures that change but were not worked out: too many.' }),
  })
  .openapi('Moves', {
    description:
      'Which saved charts and briefings follow the data and will read differently, and which are frozen and will say that a figure was changed since.',
  });

export type MovesAnswer = z.infer<typeof moves>;

/** One saved chart, or one chart of a briefing, before or after. */
export const movedQuery = z.object({
  chart: z.string().regex(SLUG).optional(),
  briefing: z.string().regex(SLUG).optional(),
  place: z.coerce.number().int().positive().default(1),
  when: z.enum(['before', 'after']).default('after'),
  ...pictureQuery,
});
