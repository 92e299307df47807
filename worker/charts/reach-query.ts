import { z } from '@hono/zod-openapi';
import type { Reaches } from '#core/chart/axis-reach.ts';

const REACH = /^([a-z0-9-]+):(\d{1,15}(?:\.\d{1,6})?)$/;

/** How far the axes go at least, as an address says it: squads:150,volunteers:4000. */
export const reach = z
  .string()
  .default('')
  .transform((text, context) => {
    const found = text
      .split(',')
      .filter(Boolean)
      .map((part) => REACH.exec(part));
    if (found.includes(null))
      context.addIssue({
        code: 'custom',
        message: 'reach is written metric:number, several with commas between',
      });
    return new Map(found.flatMap((one) => (one?.[1] ? [[one[1], Number(one[2])] as const] : [])));
  })
  .openapi({
    type: 'string',
    example: 'squads:150,volunteers:4000',
    description:
      'Of a comparison that follows the data: how far the axis of a metric goes at least, in its unit, so that its bars keep their scale. A figure beyond it makes the axis grow, which is said.',
  });

/** The same as a parameter; empty where no chart has an axis to keep. */
export const writeReach = (reaches: Reaches): string =>
  [...reaches].map(([metric, number]) => `${metric}:${number}`).join(',');
