import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { findOwner } from '#core/catalogue/find-owner.ts';
import { moveTo } from '#core/catalogue/order.ts';
import type { Metric } from '#core/catalogue/catalogue.ts';
import type { AppEnv } from '#worker/env.ts';
import { kind, unit } from '#worker/openapi/schemas.ts';
import type { CatalogueNow } from './catalogue-now.ts';
import { findFault, refuseFault, refuseName } from './metric-faults.ts';
import { id, place, texts } from './schemas.ts';

export const metricParts = {
  subject: z.string(),
  object: id.openapi({ description: 'What is counted, whatever the unit: metrics of one object are kin.' }),
  name: texts(60),
  definition: texts(400),
  unit,
  counter: texts(20).nullable(),
  kind,
  direction: z.enum(['neutral', 'higher', 'lower']),
  headline: z.number().int().min(1).max(99).nullable(),
  denominator: z.boolean(),
};

/** A metric as an administrator asks for it. */
export const newMetric = z.object({ id, ...metricParts, place: place.optional() }).strict();

/** What stands in the way of a new metric, as an answer; null where it is sound and its names are free. */
export function refuseNew(c: Context<AppEnv>, metric: Metric, now: CatalogueNow) {
  const fault = findFault(metric, now.catalogue);
  if (fault) return refuseFault(c, fault);
  for (const name of [metric.id, metric.name.zh, metric.name.en]) {
    const owner = findOwner('metric', name, now);
    if (owner) return refuseName(c, name, owner);
  }
  return null;
}

/** All ids in the order in which they stand with the new one at this place; undefined where it comes last. */
export const orderWith = (
  { id: key }: Metric,
  wanted: number | undefined,
  { catalogue }: CatalogueNow,
): readonly string[] | undefined =>
  wanted === undefined ? undefined : moveTo([...catalogue.metrics.map((one) => one.id), key], key, wanted);

/** What the record says of it. */
export const describeMetric = ({ name, unit: of, kind: as }: Metric): string =>
  `${name.zh} / ${name.en}, ${of}, ${as}`;
