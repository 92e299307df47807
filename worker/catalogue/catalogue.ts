import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { openDb } from '#db/open.ts';
import { catalogueOf } from '#worker/answers/catalogue-of.ts';
import { readVersions } from '#db/read-versions.ts';
import type { AppEnv } from '#worker/env.ts';
import { bilingual, jsonAnswer, kind, problemAnswers, unit } from '#worker/openapi/schemas.ts';
import { source } from '#worker/openapi/source.ts';
import { refuseInvalid } from '#worker/openapi/refuse-invalid.ts';
import { versionQuery } from '#worker/view/view-query.ts';

const district = z.object({
  code: z.string().openapi({ description: 'GB/T 2260', example: '370212' }),
  slug: z.string(),
  name: bilingual,
  city: bilingual,
  province: bilingual,
});

const subject = z.object({ id: z.string(), name: bilingual });

const metric = z.object({
  id: z.string(),
  subject: z.string(),
  object: z.string().openapi({ description: 'What is counted, whatever the unit.' }),
  name: bilingual,
  definition: bilingual,
  unit,
  counter: bilingual.nullable(),
  kind,
  direction: z.enum(['neutral', 'higher', 'lower']),
  headline: z.number().int().nullable(),
  denominator: z.boolean().openapi({ description: 'May be the `basis` of a rate.' }),
});

const publication = z.object({
  version: z.number().int(),
  reverts: z.number().int().nullable().openapi({ description: 'The version that it took back.' }),
  publishedAt: z.string(),
  author: z.string(),
  note: z.string(),
  fileName: z.string().nullable(),
  sha256: z.string().nullable(),
  counts: z.object({
    added: z.number().int(),
    changed: z.number().int(),
    withdrawn: z.number().int(),
    unchanged: z.number().int(),
  }),
});

const listRoute = <N extends string, T extends z.ZodType>(name: N, item: T, summary: string) =>
  createRoute({
    method: 'get',
    path: `/api/v1/${name}` as const,
    summary,
    request: { query: versionQuery },
    responses: {
      200: jsonAnswer(
        summary,
        z.object({ version: z.number().int(), [name]: z.array(item) } as {
          version: z.ZodNumber;
        } & Record<N, z.ZodArray<T>>),
      ),
      ...problemAnswers,
    },
  });

/** What figures refer to: districts, subjects, metrics, sources; and the versions they were published in. */
export const catalogueRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseInvalid })
  .openapi(listRoute('districts', district, 'The districts, in their fixed order'), async (c) => {
    const { districts } = await catalogueOf(c.env.DB, c.var.edition);
    return c.json({ version: c.var.version, districts: [...districts] }, 200);
  })
  .openapi(listRoute('subjects', subject, 'The subjects, in their fixed order'), async (c) => {
    const { subjects } = await catalogueOf(c.env.DB, c.var.edition);
    return c.json({ version: c.var.version, subjects: [...subjects] }, 200);
  })
  .openapi(listRoute('metrics', metric, 'The metrics, in their fixed order'), async (c) => {
    const { metrics } = await catalogueOf(c.env.DB, c.var.edition);
    return c.json({ version: c.var.version, metrics: [...metrics] }, 200);
  })
  .openapi(listRoute('sources', source, 'The documents that figures come from'), async (c) => {
    const { sources } = await catalogueOf(c.env.DB, c.var.edition);
    return c.json({ version: c.var.version, sources: [...sources] }, 200);
  })
  .openapi(listRoute('versions', publication, 'The publications, newest first'), async (c) => {
    const versions = await readVersions(openDb(c.env.DB));
    return c.json(
      { version: c.var.version, versions: versions.filter(({ version }) => version <= c.var.version) },
      200,
    );
  });
