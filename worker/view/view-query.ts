import { z } from '@hono/zod-openapi';

/** Values of one parameter, given again and again or with commas between. */
export const list = (what: string) =>
  z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((given) =>
      [given ?? []]
        .flat()
        .flatMap((part) => part.split(','))
        .filter(Boolean),
    )
    .openapi({
      type: 'array',
      items: { type: 'string' },
      description: `${what}; repeatable, or separated by commas.`,
    });

/** A whole number from 1; whether such a version exists is settled before any route runs. */
export const version = z
  .string()
  .optional()
  .openapi({ type: 'integer', minimum: 1, description: 'As of this version; the newest without it.' });

export const versionQuery = z.strictObject({ version });

/** Which figures are asked for: the same words in the API, in the charts and in the address of the page. */
export const viewQuery = z.strictObject({
  subject: list('Ids of subjects'),
  metric: list('Ids of metrics'),
  district: list('Slugs or six-digit codes of districts'),
  period: list(
    '2022, 2022-H1, 2022-Q2, 2022-03, a date, or start/end; a figure counts by the end of its period',
  ),
  version,
});

/** Two figures that are to be seen together, whatever the verdict (COMPARABILITY.md §12a). */
export const insist = list(
  'Ids of two observations, to be seen together with the verdict on comparing them; what replaced one of them by then stands in its place',
);

/** Figures by themselves may also be asked for by the document that they come from. */
export const observationQuery = viewQuery.extend({ source: list('Ids of documents') });

/** The same, and what to give the figures per 10,000 of. A form without a choice sends it empty. */
export const compareQuery = viewQuery.extend({
  basis: z
    .string()
    .optional()
    .transform((id) => id || undefined)
    .openapi({ description: 'Id of a metric that is a denominator: figures are given per 10,000 of it.' }),
});

export type ViewQuery = z.output<typeof viewQuery> & { readonly basis?: string | undefined };
