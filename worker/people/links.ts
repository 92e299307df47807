import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { openDb } from '#db/open.ts';
import { readAccount } from '#db/people/read-accounts.ts';
import { makeFirstAdministrator, readInvitation, setPasswordByLink } from '#db/people/use-invitation.ts';
import type { AppEnv } from '#worker/env.ts';
import { refuseInvalid } from '#worker/openapi/refuse-invalid.ts';
import { jsonAnswer } from '#worker/openapi/schemas.ts';
import { answerProblem, type PrivateStatus } from '#worker/problem.ts';
import { isAccountName, normaliseName } from './account-name.ts';
import { digest } from './digest.ts';
import { ownPagesOnly } from './guard.ts';
import { password, privateProblems } from './private-schemas.ts';
import { recordOf } from './record-of.ts';
import { authOf } from './who.ts';

// A link of which a part is missing leads to none, as one that is over.
const params = z.object({ token: z.string() });

const read = createRoute({
  method: 'get',
  path: '/api/v1/links/{token}',
  summary: 'What a one-time link is for',
  request: { params },
  responses: {
    200: jsonAnswer(
      'Whose password it sets; a name of null means that it makes the first administrator',
      z.object({ name: z.string().nullable() }),
    ),
    ...privateProblems,
  },
});

const use = createRoute({
  method: 'post',
  path: '/api/v1/links/{token}',
  summary: 'Set a password by a one-time link',
  middleware: [ownPagesOnly] as const,
  request: {
    params,
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.object({
            password,
            name: z
              .string()
              .max(40)
              .optional()
              .openapi({ description: 'The first administrator chooses a name.' }),
          }),
        },
      },
    },
  },
  responses: { 204: { description: 'Done: sign in with name and password' }, ...privateProblems },
});

/** One-time links: the first administrator, and first or forgotten passwords. */
export const linkRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseInvalid })
  .openapi(read, async (c) => {
    const db = openDb(c.env.DB);
    const invitation = await readInvitation(db, await digest(c.req.valid('param').token), now());
    if (!invitation) return refuseOver(c);
    const account = invitation.account ? await readAccount(db, invitation.account) : undefined;
    c.header('Cache-Control', 'no-store');
    return c.json({ name: account?.name ?? null }, 200);
  })
  .openapi(use, async (c) => {
    const db = openDb(c.env.DB);
    const { password: chosen, name = '' } = c.req.valid('json');
    const sha256 = await digest(c.req.valid('param').token);
    const invitation = await readInvitation(db, sha256, now());
    if (!invitation) return refuseOver(c);
    const { password: passwords } = await (await authOf(c)).$context;
    const passwordHash = await passwords.hash(chosen);
    const isDone = invitation.account
      ? await succeeds(
          setPasswordByLink(db, {
            sha256,
            at: now(),
            account: invitation.account,
            passwordHash,
            record: recordOf(c, {
              act: 'link-used',
              object: invitation.account,
              by: { id: invitation.account, name: (await readAccount(db, invitation.account))?.name ?? '' },
            }),
          }),
        )
      : isAccountName(name) &&
        (await succeeds(
          makeFirstAdministrator(db, {
            sha256,
            at: now(),
            account: {
              id: sha256.slice(0, 32),
              name: name.trim(),
              username: normaliseName(name),
              role: 'administrator',
              district: null,
              passwordHash,
              mustChangePassword: false,
              at: new Date(),
            },
            record: recordOf(c, {
              act: 'administrator-made',
              object: sha256.slice(0, 32),
              by: { id: sha256.slice(0, 32), name: name.trim() },
            }),
          }),
        ));
    if (isDone) return c.body(null, 204);
    return invitation.account === null && !isAccountName(name) ? refuseName(c) : refuseOver(c);
  });

const now = (): string => new Date().toISOString();

// The batch fails where another has used the link a moment before.
const succeeds = (work: Promise<void>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  );

const refuseOver = (c: Context<AppEnv>) =>
  answerProblem<PrivateStatus>(c, {
    code: 'link-over',
    detail: {
      zh: '这个链接不完整，或者已经用过或过期。请核对是否复制完整，或找管理员要新的链接。',
      en: 'This link is incomplete, has been used or is over. See that all of it was copied, or ask an administrator for a new one.',
    },
  });

const refuseName = (c: Context<AppEnv>) =>
  answerProblem<PrivateStatus>(c, {
    code: 'bad-parameter',
    parameter: 'name',
    detail: {
      zh: '用户名要 2 至 40 个字：汉字、字母、数字，中间可用 - _ . 。',
      en: 'A name takes 2 to 40 letters or digits of any script, with - _ . between them.',
    },
  });
