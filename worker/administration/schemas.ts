import { z } from '@hono/zod-openapi';
import { ID } from '#core/catalogue/read-list.ts';
import { bilingual } from '#worker/openapi/schemas.ts';
import { typedText } from '#worker/openapi/typed-text.ts';

const LONGEST_ID = 60;

/** A text in both languages, neither of them blank. */
export const texts = (longest: number) =>
  z.object({ zh: typedText.min(1).max(longest), en: typedText.min(1).max(longest) }).strict();

export const id = z
  .string()
  .max(LONGEST_ID)
  .regex(ID, 'small letters, digits and hyphens')
  .openapi({ description: 'Stands in addresses, so it is for ever.', example: 'laoshan' });

export const place = z.number().int().min(1).openapi({ description: 'Its place in the order, from 1.' });

export const jsonBody = <T extends z.ZodType>(schema: T) => ({
  required: true,
  content: { 'application/json': { schema } },
});

export const managedDistrict = z
  .object({
    code: z.string(),
    slug: z.string(),
    name: bilingual,
    city: bilingual,
    province: bilingual,
    place,
    figures: z.number().int().openapi({ description: 'How many figures and absences stand.' }),
  })
  .openapi('ManagedDistrict');
