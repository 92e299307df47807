import { z } from '@hono/zod-openapi';
import { REASON_CODES } from '#core/compare/panel.ts';
import { computed } from './computed.ts';
import { reason, verdict } from './reason.ts';
import { bilingual, figureParts, kind, period, scope, status, unit } from './schemas.ts';

const order = z
  .enum(['above', 'below', 'equal', 'undecided'])
  .nullable()
  .openapi({ description: 'How the first stands to the second; null where they are not compared.' });

export const pair = z
  .object({
    districts: z.tuple([z.string(), z.string()]),
    verdict,
    reasons: z.array(z.enum(REASON_CODES)),
    order,
  })
  .openapi('Pair');

const insistedFigure = z
  .object({
    observation: z.string(),
    district: z.string(),
    districtName: bilingual,
    metric: z.string(),
    name: bilingual,
    unit,
    counter: bilingual.nullable(),
    kind,
    scope,
    period,
    status,
    ...figureParts,
    source: z.string().nullable(),
  })
  .openapi('InsistedFigure');

export const insisted = z
  .object({
    verdict,
    reasons: z.array(reason),
    order,
    ratio: computed.openapi({ description: 'The larger to the smaller, without a unit.' }),
    statement: bilingual,
    figures: z.tuple([insistedFigure, insistedFigure]),
  })
  .openapi('Insisted', {
    description: 'Two figures seen together on request. They share an axis only where the verdict allows it.',
  });
