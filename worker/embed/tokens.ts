import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { addEmbedToken, readEmbedTokens, revokeEmbedToken } from '#db/charts/embed-tokens.ts';
import { openDb } from '#db/open.ts';
import { jsonBody } from '#worker/administration/schemas.ts';
import type { AppEnv } from '#worker/env.ts';
import { refuseInvalid } from '#worker/openapi/refuse-invalid.ts';
import { typedText } from '#worker/openapi/typed-text.ts';
import { jsonAnswer } from '#worker/openapi/schemas.ts';
import { digest, newSecret } from '#worker/people/digest.ts';
import { guard } from '#worker/people/guard.ts';
import { privateProblems } from '#worker/people/private-schemas.ts';
import { recordOf } from '#worker/people/record-of.ts';
import { refuseSameName } from '#worker/people/refuse-same-name.ts';
import { answerProblem, type PrivateStatus } from '#worker/problem.ts';

const administrator = guard({ roles: ['administrator'] });
const token = z
  .object({ id: z.string(), name: z.string(), author: z.string(), createdAt: z.string() })
  .openapi('EmbedToken');

const list = createRoute({
  method: 'get',
  path: '/api/v1/embed-tokens',
  summary: 'Who was given leave to frame charts, where that needs a token',
  middleware: [administrator] as const,
  responses: { 200: jsonAnswer('Newest first', z.object({ tokens: z.array(token) })), ...privateProblems },
});

const add = createRoute({
  method: 'post',
  path: '/api/v1/embed-tokens',
  summary: 'Give someone leave to frame charts',
  middleware: [administrator] as const,
  request: { body: jsonBody(z.object({ name: typedText.min(1).max(60) }).strict()) },
  responses: {
    201: jsonAnswer(
      'The token, shown this once: it stands as `token=` in the address of a frame',
      z.object({ id: z.string(), token: z.string() }),
    ),
    ...privateProblems,
  },
});

const revoke = createRoute({
  method: 'delete',
  path: '/api/v1/embed-tokens/{id}',
  summary: 'Take that leave back',
  middleware: [administrator] as const,
  request: { params: z.object({ id: z.string() }) },
  responses: { 204: { description: 'Revoked' }, ...privateProblems },
});

/** Tokens for frames, for administrators. */
export const embedTokenRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseInvalid })
  .openapi(list, async (c) => c.json({ tokens: await readEmbedTokens(openDb(c.env.DB)) }, 200))
  .openapi(add, async (c) => {
    const { name } = c.req.valid('json');
    const db = openDb(c.env.DB);
    const known = await readEmbedTokens(db);
    if (known.some((token) => token.name === name)) return refuseSameName(c, name);
    const [id, secret] = [crypto.randomUUID(), newSecret()];
    await addEmbedToken(db, {
      id,
      name,
      sha256: await digest(secret),
      author: c.var.who.name,
      createdAt: new Date().toISOString(),
      record: recordOf(c, { act: 'embed-token-added', object: id, detail: name }),
    });
    return c.json({ id, token: secret }, 201);
  })
  .openapi(revoke, async (c) => {
    const { id } = c.req.valid('param');
    const record = recordOf(c, { act: 'embed-token-revoked', object: id });
    const at = new Date().toISOString();
    if (await revokeEmbedToken(openDb(c.env.DB), { id, at, record })) return c.body(null, 204);
    return answerProblem<PrivateStatus>(c, {
      code: 'unknown-value',
      parameter: 'id',
      value: id,
      detail: { zh: '没有这个嵌入令牌。', en: 'There is no such token.' },
    });
  });
