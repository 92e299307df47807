import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { addToken, readTokens, revokeToken } from '#db/people/api-tokens.ts';
import { openDb } from '#db/open.ts';
import { ROLES } from '#db/people-schema.ts';
import type { AppEnv } from '#worker/env.ts';
import { refuseInvalid } from '#worker/openapi/refuse-invalid.ts';
import { typedText } from '#worker/openapi/typed-text.ts';
import { jsonAnswer } from '#worker/openapi/schemas.ts';
import { answerProblem, type PrivateStatus } from '#worker/problem.ts';
import { digest, newSecret } from './digest.ts';
import { guard } from './guard.ts';
import { privateProblems } from './private-schemas.ts';
import { recordOf } from './record-of.ts';
import { refuseSameName } from './refuse-same-name.ts';

const anyone = guard({ roles: ROLES });
const token = z
  .object({
    id: z.string(),
    name: z.string(),
    createdAt: z.string(),
    lastUsedAt: z.string().nullable(),
  })
  .openapi('Token');

const list = createRoute({
  method: 'get',
  path: '/api/v1/tokens',
  summary: 'The own tokens for scripts',
  middleware: [anyone] as const,
  responses: { 200: jsonAnswer('Newest first', z.object({ tokens: z.array(token) })), ...privateProblems },
});

const add = createRoute({
  method: 'post',
  path: '/api/v1/tokens',
  summary: 'Make a token with the rights of the own account',
  middleware: [anyone] as const,
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: z.object({ name: typedText.min(1).max(60) }) } },
    },
  },
  responses: {
    201: jsonAnswer(
      'The token, shown this once: send it as `Authorization: Bearer …`',
      z.object({ id: z.string(), token: z.string() }),
    ),
    ...privateProblems,
  },
});

const revoke = createRoute({
  method: 'delete',
  path: '/api/v1/tokens/{id}',
  summary: 'Revoke an own token',
  middleware: [anyone] as const,
  request: { params: z.object({ id: z.string() }) },
  responses: { 204: { description: 'Revoked' }, ...privateProblems },
});

/** Tokens by which scripts do what their owner may do. */
export const tokenRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseInvalid })
  .openapi(list, async (c) => c.json({ tokens: await readTokens(openDb(c.env.DB), c.var.who.id) }, 200))
  .openapi(add, async (c) => {
    const { name } = c.req.valid('json');
    const db = openDb(c.env.DB);
    const mine = await readTokens(db, c.var.who.id);
    if (mine.some((token) => token.name === name)) return refuseSameName(c, name);
    const [id, secret] = [crypto.randomUUID(), `bl_${newSecret()}`];
    await addToken(db, {
      id,
      account: c.var.who.id,
      name,
      sha256: await digest(secret),
      createdAt: new Date().toISOString(),
      record: recordOf(c, { act: 'token-added', object: id, detail: name }),
    });
    return c.json({ id, token: secret }, 201);
  })
  .openapi(revoke, async (c) => {
    const { id } = c.req.valid('param');
    const isRevoked = await revokeToken(openDb(c.env.DB), {
      id,
      account: c.var.who.id,
      at: new Date().toISOString(),
      record: recordOf(c, { act: 'token-revoked', object: id }),
    });
    if (isRevoked) return c.body(null, 204);
    return answerProblem<PrivateStatus>(c, {
      code: 'unknown-value',
      parameter: 'id',
      detail: { zh: '您没有这个令牌。', en: 'You have no such token.' },
    });
  });
