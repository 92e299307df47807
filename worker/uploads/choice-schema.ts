import { z } from '@hono/zod-openapi';
import { SIDE_LABELS } from '#core/layout/column-names.ts';
import { ENCODINGS } from '#core/table/decode-text.ts';
import { DELIMITERS } from '#core/table/find-delimiter.ts';

const text = z.string().max(2000);
const place = z.number().int().positive().max(1_000_000);
const letters = z.string().regex(/^[A-Z]{1,3}$/);
const label = z.enum(SIDE_LABELS);
const fixed = z.strictObject({
  district: text.optional(),
  metric: text.optional(),
  period: text.optional(),
  scope: text.optional(),
  unit: text.optional(),
});

/** What a column is taken for. */
export const columnUse = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('label'), label }),
  z.strictObject({ kind: z.literal('figures'), fixed }),
  z.strictObject({ kind: z.literal('aside') }),
]);

const defaults = z.strictObject({
  district: text.nullable().optional(),
  metric: text.nullable().optional(),
  period: text.nullable().optional(),
  scope: text.nullable().optional(),
  unit: text.nullable().optional(),
  source: text.nullable().optional(),
});

const MOST_CHOSEN = 5000;
const few = (parts: object): boolean => Object.keys(parts).length <= MOST_CHOSEN;

const ofColumns = z.record(letters, text.nullable()).refine(few);

/** How a file is to be read, put over what was chosen before; null takes a choice back. */
export const choiceChange = z
  .strictObject({
    encoding: z.enum(ENCODINGS).nullable().optional(),
    delimiter: z.enum(DELIMITERS).nullable().optional(),
    sheet: text.nullable().optional(),
    hidden: z.enum(['take', 'leave-out']).nullable().optional(),
    layout: z.enum(['tidy', 'metrics-across', 'districts-across', 'periods-across']).nullable().optional(),
    header: z.strictObject({ first: place, last: place }).nullable().optional(),
    columns: z.record(letters, columnUse.nullable()).refine(few).nullable().optional(),
    units: ofColumns.nullable().optional(),
    scopes: ofColumns.nullable().optional(),
    above: z.record(letters, z.literal('take').nullable()).refine(few).nullable().optional(),
    rows: z
      .record(z.string().regex(/^[1-9]\d{0,6}$/), z.enum(['take', 'leave-out']).nullable())
      .refine(few)
      .nullable()
      .optional(),
    defaults: defaults.nullable().optional(),
    cells: z
      .record(z.string().regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/), text.nullable())
      .refine(few)
      .nullable()
      .optional(),
  })
  .openapi('ReadingChoice');
