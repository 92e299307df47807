import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint();

const messagesOf = async (path: string, specifier: string, clause = '{ x }') => {
  const [result] = await eslint.lintText(`import ${clause} from '${specifier}';\nexport const y = x;\n`, {
    filePath: path,
  });
  return result?.messages.filter(({ ruleId }) => ruleId?.endsWith('no-restricted-imports')) ?? [];
};

test.each([
  ['core/a.ts', '#db/open.ts'],
  ['core/chart/a.ts', '../../worker/app.ts'],
  ['core/a.ts', 'node:fs'],
  ['core/a.ts', 'drizzle-orm'],
  ['db/a.ts', '#worker/app.ts'],
  ['db/a.ts', 'hono'],
  ['seed/a.ts', '#worker/app.ts'],
  ['seed/a.ts', 'drizzle-orm/d1'],
  ['worker/a.ts', 'drizzle-orm'],
  ['worker/a.ts', '#seed/load-seed.ts'],
  ['worker/a.ts', '../web/lib/api.ts'],
  ['web/lib/a.ts', '#worker/app.ts'],
  ['web/lib/a.ts', '../../worker/app.ts'],
  ['web/lib/a.ts', '#db/open.ts'],
  ['web/lib/a.ts', 'hono'],
])('%s may not import %s, and is told what to do instead', async (path, specifier) => {
  const [message] = await messagesOf(path, specifier);
  expect(message?.message).toMatch(/: (add|take|what|move|ask|upload|see)/);
});

test.each([
  ['db/a.ts', '#core/figure/figure.ts', '{ x }'],
  ['worker/a.ts', '#db/open.ts', '{ x }'],
  ['seed/a.ts', '#db/open.ts', '{ x }'],
  ['web/lib/a.ts', '#core/figure/figure.ts', '{ x }'],
  ['web/lib/a.ts', '#worker/app.ts', 'type { x }'],
])('%s may import %s', async (path, specifier, clause) => {
  expect(await messagesOf(path, specifier, clause)).toEqual([]);
});
