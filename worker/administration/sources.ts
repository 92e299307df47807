import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { SOURCE_KINDS, type Source } from '#core/catalogue/catalogue.ts';
import { nameSource } from '#core/catalogue/name-source.ts';
import { isPublicationDate } from '#core/catalogue/publication-date.ts';
import { matchKey } from '#core/tidy/match-key.ts';
import { addSource, changeSource } from '#db/catalogue/write-source.ts';
import { openDb } from '#db/open.ts';
import { readCatalogue } from '#db/read-catalogue.ts';
import { ROLES } from '#db/people-schema.ts';
import { forgetState } from '#worker/answers/current-version.ts';
import type { AppEnv } from '#worker/env.ts';
import { refuseInvalid } from '#worker/openapi/refuse-invalid.ts';
import { typedText } from '#worker/openapi/typed-text.ts';
import { jsonAnswer } from '#worker/openapi/schemas.ts';
import { source } from '#worker/openapi/source.ts';
import { guard } from '#worker/people/guard.ts';
import { privateProblems } from '#worker/people/private-schemas.ts';
import { recordOf } from '#worker/people/record-of.ts';
import { answerProblem, type PrivateStatus } from '#worker/problem.ts';
import { overlay } from './overlay.ts';
import { jsonBody } from './schemas.ts';
import { tellChange } from './tell-change.ts';

/** A document's own words need no translation: those of English are the Chinese ones where none are given. */
const words = (longest: number) =>
  z
    .object({ zh: typedText.min(1).max(longest), en: typedText.max(longest).default('') })
    .strict()
    .transform(({ zh, en }) => ({ zh, en: en || zh }));

const parts = {
  title: words(200),
  publisher: words(100),
  published: z
    .object({
      date: z.string().refine(isPublicationDate, '2022-05-31, 2022-05 or 2022'),
      basis: z.enum(['printed', 'inferred']),
    })
    .strict(),
  kind: z.enum(SOURCE_KINDS),
  note: typedText.max(400),
};

const wanted = z
  .object({
    ...parts,
    district: z.string().nullable().openapi({
      description: 'Whose document it is; null where no one district’s. Staff add those of their own.',
    }),
    note: parts.note.default(''),
  })
  .strict();

const add = createRoute({
  method: 'post',
  path: '/api/v1/catalogue/sources',
  summary: 'Add a document that figures come from',
  middleware: [guard({ roles: ROLES })] as const,
  request: { body: jsonBody(wanted) },
  responses: { 201: jsonAnswer('The source, with its id', source), ...privateProblems },
});

const change = createRoute({
  method: 'patch',
  path: '/api/v1/catalogue/sources/{id}',
  summary: 'Correct what is said of a document; what is not named stays, and so do id and figures',
  middleware: [guard({ roles: ['administrator'] })] as const,
  request: {
    params: z.object({ id: z.string() }),
    body: jsonBody(z.object(parts).partial().strict()),
  },
  responses: { 200: jsonAnswer('As it is now', source), ...privateProblems },
});

/** The documents that figures come from: whoever brings figures says where they are from. */
export const sourceRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseInvalid })
  .openapi(add, async (c) => {
    const said = c.req.valid('json');
    const { role, district: own } = c.var.who;
    const district = role === 'staff' ? own : said.district;
    const { districts, sources } = await readCatalogue(openDb(c.env.DB));
    if (district !== null && !districts.some(({ slug }) => slug === district))
      return refuseDistrict(c, district);
    const same = findSame(said.title, sources);
    if (same) return refuseTaken(c, said.title.zh, same);
    const id = nameSource({ ...said, district }, new Set(sources.map((one) => one.id)));
    const added = { ...said, district, id };
    const detail = `${added.title.zh}, ${added.publisher.zh}, ${added.published.date}`;
    await addSource(openDb(c.env.DB), added, recordOf(c, { act: 'source-added', object: id, detail }));
    forgetState(c.env.DB);
    return c.json(added, 201);
  })
  .openapi(change, async (c) => {
    const { id } = c.req.valid('param');
    const { sources } = await readCatalogue(openDb(c.env.DB));
    const known = sources.find((one) => one.id === id);
    if (!known) return refuseUnknown(c, id);
    const after = overlay(known, c.req.valid('json'));
    const others = sources.filter((one) => one.id !== id);
    const same = findSame(after.title, others);
    if (same) return refuseTaken(c, after.title.zh, same);
    const detail = tellChange({ ...known }, { ...after });
    if (detail !== '') {
      const record = recordOf(c, { act: 'source-changed', object: id, detail });
      await changeSource(openDb(c.env.DB), after, record);
      forgetState(c.env.DB);
    }
    return c.json(after, 200);
  });

/** One that a file would mean by the same words. */
function findSame({ zh, en }: Source['title'], sources: readonly Source[]): Source | undefined {
  const known = new Set([zh, en].map(matchKey));
  return sources.find(({ id, title }) => [id, title.zh, title.en].some((name) => known.has(matchKey(name))));
}

const refuseUnknown = (c: Context<AppEnv>, id: string) =>
  answerProblem<PrivateStatus>(c, {
    code: 'unknown-value',
    parameter: 'id',
    value: id,
    detail: {
      zh: `没有来源 ${id}；各来源见 /api/v1/sources。`,
      en: `There is no source ${id}; /api/v1/sources lists them.`,
    },
  });

const refuseDistrict = (c: Context<AppEnv>, value: string) =>
  answerProblem<PrivateStatus>(c, {
    code: 'unknown-value',
    parameter: 'district',
    value,
    detail: { zh: '没有这个区县。', en: 'There is no such district.' },
  });

const refuseTaken = (c: Context<AppEnv>, value: string, { id, title }: Source) =>
  answerProblem<PrivateStatus>(c, {
    code: 'taken',
    parameter: 'title',
    value,
    detail: {
      zh: `“${title.zh}”已经有了，编号 ${id}；文件里直接写它即可。`,
      en: `“${title.en}” is there already, as ${id}; write that into the file.`,
    },
  });
