import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { findOwner } from '#core/catalogue/find-owner.ts';
import { moveTo } from '#core/catalogue/order.ts';
import { countByMetric } from '#db/catalogue/count-figures.ts';
import { writeMetric } from '#db/catalogue/write-metric.ts';
import { openDb } from '#db/open.ts';
import { forgetState } from '#worker/answers/current-version.ts';
import type { AppEnv } from '#worker/env.ts';
import { refuseInvalid } from '#worker/openapi/refuse-invalid.ts';
import { bilingual, jsonAnswer } from '#worker/openapi/schemas.ts';
import { guard } from '#worker/people/guard.ts';
import { privateProblems } from '#worker/people/private-schemas.ts';
import { recordOf } from '#worker/people/record-of.ts';
import { readCatalogueNow } from './catalogue-now.ts';
import {
  findFault,
  refuseFault,
  refuseFixed,
  refuseName,
  refuseUnknown,
  whatIsFixed,
} from './metric-faults.ts';
import { describeMetric, metricParts, newMetric, orderWith, refuseNew } from './new-metric.ts';
import { overlay } from './overlay.ts';
import { jsonBody, place } from './schemas.ts';
import { tellChange } from './tell-change.ts';

const administrator = guard({ roles: ['administrator'] });

const params = z.object({ id: z.string() });

const managedMetric = z
  .object({
    id: z.string(),
    ...metricParts,
    name: bilingual,
    definition: bilingual,
    counter: bilingual.nullable(),
    place,
    figures: z.number().int().openapi({ description: 'How many figures and absences it has ever had.' }),
    aliases: z.array(z.string()),
  })
  .openapi('ManagedMetric');

const list = createRoute({
  method: 'get',
  path: '/api/v1/catalogue/metrics',
  summary: 'The metrics with their other names, and how many figures each has had',
  middleware: [administrator] as const,
  responses: {
    200: jsonAnswer('In their order', z.object({ metrics: z.array(managedMetric) })),
    ...privateProblems,
  },
});

const add = createRoute({
  method: 'post',
  path: '/api/v1/catalogue/metrics',
  summary: 'Add a metric; it comes last unless it is given a place',
  middleware: [administrator] as const,
  request: { body: jsonBody(newMetric) },
  responses: { 201: jsonAnswer('The metric', managedMetric), ...privateProblems },
});

const change = createRoute({
  method: 'patch',
  path: '/api/v1/catalogue/metrics/{id}',
  summary: 'Change a metric or its place; what is not named stays',
  middleware: [administrator] as const,
  request: {
    params,
    body: jsonBody(
      z
        .object({ ...metricParts, place })
        .partial()
        .strict(),
    ),
  },
  responses: { 200: jsonAnswer('As it is now', managedMetric), ...privateProblems },
});

/** Metrics, for administrators. */
export const metricRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseInvalid })
  .openapi(list, async (c) => c.json({ metrics: await readManaged(c) }, 200))
  .openapi(add, async (c) => {
    const { place: wanted, ...metric } = c.req.valid('json');
    const now = await readCatalogueNow(openDb(c.env.DB));
    const refusal = refuseNew(c, metric, now);
    if (refusal) return refusal;
    await writeMetric(openDb(c.env.DB), {
      metric,
      order: orderWith(metric, wanted, now),
      at: new Date().toISOString(),
      record: recordOf(c, { act: 'metric-added', object: metric.id, detail: describeMetric(metric) }),
    });
    return c.json(await answerManaged(c, metric.id), 201);
  })
  .openapi(change, async (c) => {
    const { id: key } = c.req.valid('param');
    const { place: wanted, ...to } = c.req.valid('json');
    const now = await readCatalogueNow(openDb(c.env.DB));
    const { metrics } = now.catalogue;
    const known = metrics.find((metric) => metric.id === key);
    if (!known) return refuseUnknown(c);
    const after = overlay(known, to);
    const fault = findFault(after, now.catalogue);
    if (fault) return refuseFault(c, fault);
    for (const name of [after.name.zh, after.name.en]) {
      const owner = findOwner('metric', name, now);
      if (owner && owner !== key) return refuseName(c, name, owner);
    }
    const figures = (await countByMetric(openDb(c.env.DB))).get(key) ?? 0;
    const fixed = figures > 0 ? whatIsFixed(known, after) : undefined;
    if (fixed) return refuseFixed(c, { part: fixed, figures });
    const before = metrics.indexOf(known) + 1;
    const at = Math.min(wanted ?? before, metrics.length);
    const detail = tellChange({ ...known, place: before }, { ...after, place: at });
    if (detail !== '') {
      const ids = metrics.map((metric) => metric.id);
      await writeMetric(openDb(c.env.DB), {
        metric: after,
        order: at === before ? undefined : moveTo(ids, key, at),
        at: new Date().toISOString(),
        record: recordOf(c, { act: 'metric-changed', object: key, detail }),
      });
    }
    return c.json(await answerManaged(c, key), 200);
  });

async function readManaged(c: Context<AppEnv>) {
  const db = openDb(c.env.DB);
  const [{ catalogue, aliases }, figures] = await Promise.all([readCatalogueNow(db), countByMetric(db)]);
  return catalogue.metrics.map((metric, at) => ({
    ...metric,
    place: at + 1,
    figures: figures.get(metric.id) ?? 0,
    aliases: [...aliases.metrics].filter(([, of]) => of === metric.id).map(([name]) => name),
  }));
}

/** The metric that has just been written. */
async function answerManaged(c: Context<AppEnv>, key: string) {
  forgetState(c.env.DB);
  const written = (await readManaged(c)).find((metric) => metric.id === key);
  if (!written) throw new Error(`The metric ${key} was written and is not there.`);
  return written;
}
