import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { findOwner } from '#core/catalogue/find-owner.ts';
import { addAlias, removeAlias } from '#db/catalogue/write-alias.ts';
import { openDb } from '#db/open.ts';
import { readAliases } from '#db/read-aliases.ts';
import { forgetState } from '#worker/answers/current-version.ts';
import type { AppEnv } from '#worker/env.ts';
import { refuseInvalid } from '#worker/openapi/refuse-invalid.ts';
import { typedText } from '#worker/openapi/typed-text.ts';
import { jsonAnswer } from '#worker/openapi/schemas.ts';
import { guard } from '#worker/people/guard.ts';
import { privateProblems } from '#worker/people/private-schemas.ts';
import { recordOf } from '#worker/people/record-of.ts';
import { answerProblem, type PrivateStatus } from '#worker/problem.ts';
import { readCatalogueNow } from './catalogue-now.ts';
import { jsonBody } from './schemas.ts';

const administrator = guard({ roles: ['administrator'] });

const alias = z
  .object({
    of: z.enum(['district', 'metric']),
    name: z.string().openapi({ description: 'As people write it.' }),
    id: z.string().openapi({ description: 'The slug or id that it means.' }),
  })
  .openapi('Alias');

const list = createRoute({
  method: 'get',
  path: '/api/v1/catalogue/aliases',
  summary: 'What files also call districts and metrics',
  middleware: [administrator] as const,
  responses: {
    200: jsonAnswer('By what they mean', z.object({ aliases: z.array(alias) })),
    ...privateProblems,
  },
});

const add = createRoute({
  method: 'post',
  path: '/api/v1/catalogue/aliases',
  summary: 'Let files call a district or metric by another name',
  middleware: [administrator] as const,
  request: { body: jsonBody(alias.extend({ name: typedText.min(1).max(60) }).strict()) },
  responses: { 201: jsonAnswer('The name', alias), ...privateProblems },
});

const remove = createRoute({
  method: 'delete',
  path: '/api/v1/catalogue/aliases/{of}/{name}',
  summary: 'Let a name mean nothing any longer',
  middleware: [administrator] as const,
  request: { params: z.object({ of: z.enum(['district', 'metric']), name: z.string() }) },
  responses: { 204: { description: 'Removed' }, ...privateProblems },
});

/** Other names, for administrators. */
export const aliasRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseInvalid })
  .openapi(list, async (c) => {
    const { districts, metrics } = await readAliases(openDb(c.env.DB));
    const listed = [
      ...[...districts].map(([name, id]) => ({ of: 'district' as const, name, id })),
      ...[...metrics].map(([name, id]) => ({ of: 'metric' as const, name, id })),
    ];
    return c.json({ aliases: listed.toSorted((one, other) => (one.id < other.id ? -1 : 1)) }, 200);
  })
  .openapi(add, async (c) => {
    const given = c.req.valid('json');
    const now = await readCatalogueNow(openDb(c.env.DB));
    const isKnown =
      given.of === 'district'
        ? now.catalogue.districts.some(({ slug }) => slug === given.id)
        : now.catalogue.metrics.some(({ id }) => id === given.id);
    if (!isKnown) return refuseUnknown(c, 'id');
    const owner = findOwner(given.of, given.name, now);
    if (owner) return refuseTaken(c, given.name, owner);
    await addAlias(openDb(c.env.DB), {
      alias: given,
      at: new Date().toISOString(),
      record: recordOf(c, { act: 'alias-added', object: given.id, detail: given.name }),
    });
    forgetState(c.env.DB);
    return c.json(given, 201);
  })
  .openapi(remove, async (c) => {
    const { of, name } = c.req.valid('param');
    const aliases = await readAliases(openDb(c.env.DB));
    const id = (of === 'district' ? aliases.districts : aliases.metrics).get(name);
    if (id === undefined) return refuseUnknown(c, 'name');
    await removeAlias(openDb(c.env.DB), {
      of,
      name,
      at: new Date().toISOString(),
      record: recordOf(c, { act: 'alias-removed', object: id, detail: name }),
    });
    forgetState(c.env.DB);
    return c.body(null, 204);
  });

const refuseUnknown = (c: Context<AppEnv>, parameter: 'id' | 'name') =>
  answerProblem<PrivateStatus>(c, {
    code: 'unknown-value',
    parameter,
    detail:
      parameter === 'id'
        ? { zh: '没有这个区县或指标。', en: 'There is no such district or metric.' }
        : { zh: '没有这个别名。', en: 'There is no such name.' },
  });

const refuseTaken = (c: Context<AppEnv>, name: string, owner: string) =>
  answerProblem<PrivateStatus>(c, {
    code: 'taken',
    parameter: 'name',
    value: name,
    detail: {
      zh: `“${name}”已是 ${owner} 的名称、代码或别名，请换一个。`,
      en: `“${name}” is a name, code or alias of ${owner} already; choose another.`,
    },
  });
