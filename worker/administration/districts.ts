import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { findDistricts } from '#core/catalogue/find-districts.ts';
import { moveTo } from '#core/catalogue/order.ts';
import type { Catalogue, District } from '#core/catalogue/catalogue.ts';
import { countByDistrict } from '#db/catalogue/count-figures.ts';
import { writeDistricts } from '#db/catalogue/write-districts.ts';
import { openDb } from '#db/open.ts';
import { readCatalogue } from '#db/read-catalogue.ts';
import { forgetState } from '#worker/answers/current-version.ts';
import type { AppEnv } from '#worker/env.ts';
import { refuseInvalid } from '#worker/openapi/refuse-invalid.ts';
import { jsonAnswer } from '#worker/openapi/schemas.ts';
import { guard } from '#worker/people/guard.ts';
import { privateProblems } from '#worker/people/private-schemas.ts';
import { recordOf } from '#worker/people/record-of.ts';
import { answerProblem, type PrivateStatus } from '#worker/problem.ts';
import { overlay } from './overlay.ts';
import { id, jsonBody, managedDistrict, place, texts } from './schemas.ts';
import { tellChange } from './tell-change.ts';

const administrator = guard({ roles: ['administrator'] });
const A_PAGE = 50;

const code = z
  .string()
  .regex(/^\d{6}$/, 'six digits')
  .openapi({ description: 'GB/T 2260', example: '370212' });
const name = texts(60);
const parts = { code, name, city: name, province: name };
const params = z.object({ slug: z.string() });

const list = createRoute({
  method: 'get',
  path: '/api/v1/catalogue/districts',
  summary: 'The districts by pages, with what stands of each',
  middleware: [administrator] as const,
  request: {
    query: z.strictObject({
      find: z.string().max(60).default('').openapi({ description: 'Part of a name, slug or code.' }),
      page: z.coerce.number().int().min(1).max(1000).default(1),
    }),
  },
  responses: {
    200: jsonAnswer(
      `In their order, ${A_PAGE} a page`,
      z.object({
        total: z.number().int(),
        pages: z.number().int(),
        districts: z.array(managedDistrict),
      }),
    ),
    ...privateProblems,
  },
});

const read = createRoute({
  method: 'get',
  path: '/api/v1/catalogue/districts/{slug}',
  summary: 'One district, with what stands of it',
  middleware: [administrator] as const,
  request: { params },
  responses: { 200: jsonAnswer('The district', managedDistrict), ...privateProblems },
});

const add = createRoute({
  method: 'post',
  path: '/api/v1/catalogue/districts',
  summary: 'Add a district; it comes last unless it is given a place',
  middleware: [administrator] as const,
  request: { body: jsonBody(z.object({ slug: id, ...parts, place: place.optional() }).strict()) },
  responses: { 201: jsonAnswer('The district', managedDistrict), ...privateProblems },
});

const change = createRoute({
  method: 'patch',
  path: '/api/v1/catalogue/districts/{slug}',
  summary: 'Change a district or its place; what is not named stays',
  middleware: [administrator] as const,
  request: {
    params,
    body: jsonBody(
      z
        .object({ ...parts, place })
        .partial()
        .strict(),
    ),
  },
  responses: { 200: jsonAnswer('As it is now', managedDistrict), ...privateProblems },
});

/** Districts, for administrators. */
export const districtRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseInvalid })
  .openapi(list, async (c) => {
    const { find, page } = c.req.valid('query');
    const db = openDb(c.env.DB);
    const [{ districts }, figures] = await Promise.all([readCatalogue(db), countByDistrict(db)]);
    const found = findDistricts(districts, find);
    return c.json(
      {
        total: found.length,
        pages: Math.max(1, Math.ceil(found.length / A_PAGE)),
        districts: found
          .slice((page - 1) * A_PAGE, page * A_PAGE)
          .map((district) => managed(district, districts, figures)),
      },
      200,
    );
  })
  .openapi(read, async (c) => {
    const found = await readManaged(c, c.req.valid('param').slug);
    return found ? c.json(found, 200) : refuseUnknown(c);
  })
  .openapi(add, async (c) => {
    const { place: wanted, ...district } = c.req.valid('json');
    const { districts } = await readCatalogue(openDb(c.env.DB));
    const owner = districts.find((other) => other.slug === district.slug || other.code === district.code);
    if (owner) return refuseTaken(c, district, owner);
    const slugs = [...districts.map(({ slug }) => slug), district.slug];
    await writeDistricts(openDb(c.env.DB), {
      districts: [district],
      order: wanted === undefined ? undefined : moveTo(slugs, district.slug, wanted),
      at: new Date().toISOString(),
      record: recordOf(c, { act: 'district-added', object: district.slug, detail: describe(district) }),
    });
    forgetState(c.env.DB);
    const added = await readManaged(c, district.slug);
    return added ? c.json(added, 201) : refuseUnknown(c);
  })
  .openapi(change, async (c) => {
    const { slug } = c.req.valid('param');
    const { place: wanted, ...to } = c.req.valid('json');
    const { districts } = await readCatalogue(openDb(c.env.DB));
    const known = districts.find((district) => district.slug === slug);
    if (!known) return refuseUnknown(c);
    const after = overlay(known, to);
    const owner = districts.find((other) => other.slug !== slug && other.code === after.code);
    if (owner) return refuseTaken(c, after, owner);
    const before = placeOf(districts, slug);
    const at = Math.min(wanted ?? before, districts.length);
    const detail = tellChange({ ...known, place: before }, { ...after, place: at });
    if (detail !== '') {
      const slugs = districts.map((district) => district.slug);
      await writeDistricts(openDb(c.env.DB), {
        districts: [after],
        order: at === before ? undefined : moveTo(slugs, slug, at),
        at: new Date().toISOString(),
        record: recordOf(c, { act: 'district-changed', object: slug, detail }),
      });
      forgetState(c.env.DB);
    }
    const changed = await readManaged(c, slug);
    return changed ? c.json(changed, 200) : refuseUnknown(c);
  });

const placeOf = (districts: Catalogue['districts'], slug: string): number =>
  districts.findIndex((district) => district.slug === slug) + 1;

const managed = (
  district: District,
  districts: Catalogue['districts'],
  figures: ReadonlyMap<string, number>,
) => ({
  ...district,
  place: placeOf(districts, district.slug),
  figures: figures.get(district.slug) ?? 0,
});

async function readManaged(c: Context<AppEnv>, slug: string) {
  const db = openDb(c.env.DB);
  const [{ districts }, figures] = await Promise.all([readCatalogue(db), countByDistrict(db)]);
  const found = districts.find((district) => district.slug === slug);
  return found && managed(found, districts, figures);
}

const describe = ({ code: number, name: { zh }, city, province }: District): string =>
  `${number} ${province.zh} ${city.zh} ${zh}`;

const refuseUnknown = (c: Context<AppEnv>) =>
  answerProblem<PrivateStatus>(c, {
    code: 'unknown-value',
    parameter: 'slug',
    detail: { zh: '没有这个区县。', en: 'There is no such district.' },
  });

function refuseTaken(c: Context<AppEnv>, wanted: District, owner: District) {
  const parameter = wanted.slug === owner.slug ? 'slug' : 'code';
  const [what, value] = parameter === 'slug' ? ['网址名', wanted.slug] : ['代码', wanted.code];
  return answerProblem<PrivateStatus>(c, {
    code: 'taken',
    parameter,
    value,
    detail: {
      zh: `${what} ${value} 已是${owner.name.zh}的，请核对。`,
      en: `The ${parameter} ${value} is that of ${owner.name.en}; please check.`,
    },
  });
}
