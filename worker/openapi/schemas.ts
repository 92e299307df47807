import { z } from '@hono/zod-openapi';

/** The shapes that several answers share; types of core are checked against them where they are sent. */
export const bilingual = z.object({ zh: z.string(), en: z.string() }).openapi('Bilingual');

export const unit = z
  .enum(['person', 'person-time', 'event', 'loan', 'CNY', 'team', 'lesson', 'percent', 'per-10000', 'count'])
  .openapi('Unit', {
    description: 'What is counted. CNY is in yuan. Persons and person-times are not the same.',
  });

export const status = z
  .enum(['reported', 'not-reported', 'plan-only', 'not-applicable', 'withdrawn'])
  .openapi('Status', {
    description: 'Whether there is a figure, and if not, why. None of the absences is zero.',
  });

export const bound = z
  .enum(['exact', 'at-least', 'at-most', 'about', 'range'])
  .openapi('Bound', { description: 'How the printed number bounds the true one.' });

export const kind = z.enum(['stock', 'flow', 'increment']).openapi('Kind');

export const period = z
  .object({
    start: z.string().nullable(),
    end: z.string().nullable(),
    basis: z.enum(['printed', 'inferred']),
    label: z.string(),
  })
  .openapi('Period', { description: 'ISO dates, null where unknown; inferred where a part is not printed.' });

export const scope = z
  .object({
    id: z.string(),
    kind: z.enum(['district', 'sector', 'campaign', 'programme', 'product']),
    name: bilingual,
  })
  .openapi('Scope');

/** The figure itself: `low` and `high` are the interval that the printed words allow, null where it is open. */
export const figureParts = {
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  bound: bound.nullable(),
  printed: z.string(),
};

export const problem = z
  .object({
    type: z.string(),
    code: z.string(),
    status: z.number().int(),
    title: z.string(),
    titleZh: z.string(),
    detail: z.string(),
    detailZh: z.string(),
    parameter: z.string().optional(),
    value: z.string().optional(),
    allowed: z.array(z.string()).optional(),
    requestId: z.string().optional(),
    errors: z
      .array(
        z.object({
          row: z.number().int(),
          column: z.string().nullable(),
          code: z.string(),
          message: bilingual,
          value: z.string(),
        }),
      )
      .readonly()
      .optional(),
  })
  .openapi('Problem', { description: 'RFC 9457; `detail` says what is wrong, where, and what to do.' });

export const problemAnswer = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problem } },
});

export const problemAnswers = {
  400: problemAnswer('A parameter is malformed; the answer names it and what it takes.'),
  404: problemAnswer('A parameter names something that does not exist; the answer lists what does.'),
  503: problemAnswer('The database is empty or lacks a migration; the answer says what to run.'),
};

export const jsonAnswer = <T extends z.ZodType>(description: string, schema: T) => ({
  description,
  content: { 'application/json': { schema } },
});
