import { z } from '@hono/zod-openapi';
import { OUTCOMES } from '#db/proposals-schema.ts';
import { bilingual, kind, unit } from '#worker/openapi/schemas.ts';

/** Nothing that is not seen, or turns the direction of what is: what is read is what is stored. */
const VISIBLE = /^[^\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]*$/u;

export const MOST_NAME = 60;

/** Whether a name can be shown and stored as it is. */
export const isVisible = (text: string): boolean => VISIBLE.test(text);

/** Words on one line, none of them invisible. */
export const line = (longest: number, least: 0 | 1 = 1) =>
  z
    .string()
    .transform((text) => text.replace(/\s+/g, ' ').trim())
    .pipe(z.string().min(least).max(longest).regex(VISIBLE, 'no characters that are not seen'));

/** What someone proposes. */
export const newProposal = z
  .object({
    written: z.string().openapi({ description: 'The name as the file writes it.' }),
    name: z.object({ zh: line(MOST_NAME), en: line(MOST_NAME, 0).default('') }).strict(),
    definition: line(400).openapi({ description: 'What is counted, and what tells it from its neighbours.' }),
    unit,
    counter: line(20)
      .nullable()
      .default(null)
      .openapi({ description: 'The word after the number, where it is not the unit’s own.' }),
    kind,
    subject: z.string(),
  })
  .strict()
  .openapi('NewMetricProposal');

export const proposal = z
  .object({
    id: z.number().int(),
    written: z.string(),
    name: bilingual.openapi({
      description: 'The English name is empty where it was left to the administrator.',
    }),
    definition: z.string(),
    unit,
    counter: z.string().nullable(),
    kind,
    subject: z.string(),
    figures: z.number().int(),
    example: z.string(),
    author: z.string(),
    createdAt: z.string(),
    decision: z
      .object({
        outcome: z.enum(OUTCOMES),
        metric: z.object({ id: z.string(), name: bilingual }).nullable(),
        reason: z.string(),
        author: z.string(),
        at: z.string(),
      })
      .nullable()
      .openapi({ description: 'Null while it waits for one.' }),
  })
  .openapi('MetricProposal');

/** A metric that a file names and the catalogue lacks. */
export const unknownMetric = z
  .object({
    name: z.string(),
    unit: unit.nullable(),
    counter: z.string().nullable(),
    kind: kind.nullable(),
    figures: z.number().int(),
    example: z.string(),
    state: z.enum(['new', 'waiting', 'declined']),
    proposal: proposal
      .nullable()
      .openapi({ description: 'Null where nobody proposed it, or whoever did is of another district.' }),
  })
  .openapi('UnknownMetric');

const neighbour = z
  .object({
    id: z.string(),
    subject: z.string(),
    object: z.string(),
    name: bilingual,
    definition: bilingual,
    unit,
    counter: bilingual.nullable(),
    kind,
  })
  .openapi('NeighbourMetric', { description: 'A metric with which it could be confused.' });

/** A proposal as administrators see it. */
export const managedProposal = proposal
  .extend({
    upload: z.object({
      id: z.string(),
      fileName: z.string(),
      isThere: z.boolean().openapi({ description: 'False where it was discarded.' }),
    }),
    district: z.string().nullable(),
    isAuthorDisabled: z.boolean(),
    known: z
      .string()
      .nullable()
      .openapi({ description: 'The metric that the name means by now, whoever made it so.' }),
    neighbours: z.array(neighbour),
  })
  .openapi('ManagedMetricProposal');

export type ToldProposal = z.infer<typeof proposal>;
export type ManagedProposal = z.infer<typeof managedProposal>;
