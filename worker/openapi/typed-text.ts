import { z } from '@hono/zod-openapi';
import { stripHidden } from '#core/text/plain-text.ts';

/** What someone typed to be read by others: without what nobody sees and without the room around it. */
export const typedText = z.string().overwrite(stripHidden).trim();
