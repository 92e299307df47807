import { z } from '@hono/zod-openapi';
import { CHART_KINDS } from '#db/charts-schema.ts';
import { SLUG } from '#worker/charts/find-chart.ts';
import { bilingual } from '#worker/openapi/schemas.ts';
import { typedText } from '#worker/openapi/typed-text.ts';

/** More is a report, not a briefing. */
export const MOST_CHARTS = 30;

const line = typedText.max(300).default('').openapi({ description: 'What is said under the chart.' });
const query = z
  .string()
  .max(2000)
  .openapi({ description: 'What the chart shows, as the query of an address.' });

export const item = z.object({ kind: z.enum(CHART_KINDS), query, line }).openapi('BriefingChart');

const pasted = z.object({
  address: z.string().trim().min(1).max(2000).openapi({
    description: 'Of a page of ours, a chart or its frame; one of many charts adds each of them.',
  }),
  line,
});

export type NewItem = z.output<typeof newItem>;
const newItem = z.union([item.strict(), pasted.strict()]);

const text = z.object({
  title: typedText.min(1).max(120),
  note: typedText.max(1000).default(''),
  version: z
    .number()
    .int()
    .positive()
    .nullable()
    .default(null)
    .openapi({ description: 'The version of all its charts; null where they follow the data.' }),
  items: z.array(newItem).max(MOST_CHARTS),
});

const slug = z
  .string()
  .regex(SLUG, 'small letters, digits and hyphens, at most 60')
  .refine((name) => name !== 'add', 'another name than that of a page');
const revision = z.number().int().positive();

export const newBriefing = text.extend({ slug }).strict().openapi('NewBriefing');
export const changedBriefing = text
  .extend({ revision: revision.openapi({ description: 'The one from which the change was made.' }) })
  .strict()
  .openapi('ChangedBriefing');

export const briefing = text
  .extend({
    slug,
    items: z.array(item),
    revision,
    author: z.string(),
    editor: z.string(),
    createdAt: z.string(),
    updatedAt: z.string(),
  })
  .openapi('Briefing');

export const briefingLine = briefing
  .pick({ slug: true, title: true, version: true, editor: true, updatedAt: true })
  .extend({ charts: z.number().int() })
  .openapi('BriefingLine');

/** A chart to be shown with what is said under it: drawn, or why it cannot be. */
export const sheet = z
  .object({
    ...item.shape,
    drawn: z
      .object({
        name: bilingual,
        statement: bilingual,
        reasons: z.array(bilingual.extend({ short: bilingual })).openapi({
          description: 'What calls for caution, in full; a picture for a screen has the short forms alone.',
        }),
        live: z.string().openapi({ description: 'Where it is on the site.' }),
        wide: z.string().openapi({ description: 'SVG for a page or a screen, in colours of the page.' }),
        tall: z.string().openapi({ description: 'The same for a phone.' }),
        table: z.object({
          caption: z.string(),
          head: z.array(z.string()).readonly(),
          rows: z.array(z.array(z.string()).readonly()).readonly(),
        }),
      })
      .nullable(),
    problem: bilingual.nullable(),
    marks: z.array(bilingual).readonly().openapi({
      description:
        'Of one at a version that was chosen: what has become of its figures since, the latest first.',
    }),
  })
  .openapi('Sheet');
export type Sheet = z.output<typeof sheet>;

export const presentation = z
  .object({
    version: z.number().int(),
    date: z.string().nullable(),
    isFrozen: z.boolean(),
    newest: z.number().int().openapi({ description: 'The newest version.' }),
    charts: z.array(sheet),
    sources: z.array(
      z.object({
        id: z.string(),
        title: bilingual,
        publisher: bilingual,
        published: z.object({ date: z.string(), basis: z.enum(['printed', 'inferred']) }),
      }),
    ),
  })
  .openapi('Presentation');

export const publicBriefing = presentation
  .extend({
    slug: z.string(),
    title: z.string(),
    note: z.string(),
    author: z.string(),
    editor: z.string(),
    updatedAt: z.string(),
  })
  .openapi('PublicBriefing');
