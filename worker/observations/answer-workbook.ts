import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { AppEnv } from '#worker/env.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What a route that answers with a workbook says of itself. */
export const workbookAnswer = {
  description: 'An XLSX workbook',
  content: { [TYPE]: { schema: z.string().openapi({ format: 'binary' }) } },
};

export function answerWorkbook(c: Context<AppEnv>, bytes: Uint8Array, disposition: string) {
  return c.body(Uint8Array.from(bytes).buffer, 200, {
    'Content-Type': TYPE,
    'Content-Disposition': disposition,
  });
}
