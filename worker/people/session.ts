import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { isAPIError } from 'better-auth/api';
import type { Context } from 'hono';
import { setPasswordChanged } from '#db/people/change-account.ts';
import { endSessions } from '#db/people/end-sessions.ts';
import { addRecord } from '#db/people/records.ts';
import { readAccountByName } from '#db/people/read-accounts.ts';
import { ROLES } from '#db/people-schema.ts';
import { openDb } from '#db/open.ts';
import type { AppEnv } from '#worker/env.ts';
import { refuseInvalid } from '#worker/openapi/refuse-invalid.ts';
import { jsonAnswer } from '#worker/openapi/schemas.ts';
import { answerProblem, type PrivateStatus } from '#worker/problem.ts';
import { normaliseName } from './account-name.ts';
import { MOST_PASSWORD } from './password-length.ts';
import { guard, ownPagesOnly } from './guard.ts';
import { account, password, privateProblems } from './private-schemas.ts';
import { recordOf } from './record-of.ts';
import { beginSignIn, isFirstRefusal, RETRY_AFTER_S } from './throttle.ts';
import { addressOf, authOf } from './who.ts';

const anyone = guard({ roles: ROLES, evenBeforeChange: true });

const read = createRoute({
  method: 'get',
  path: '/api/v1/session',
  summary: 'Who is signed in',
  middleware: [anyone] as const,
  responses: { 200: jsonAnswer('The account', account), ...privateProblems },
});

const signIn = createRoute({
  method: 'post',
  path: '/api/v1/session',
  summary: 'Sign in',
  middleware: [ownPagesOnly] as const,
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.object({ name: z.string().max(100), password: z.string().max(MOST_PASSWORD) }),
        },
      },
    },
  },
  responses: { 200: jsonAnswer('The account; the session is in the cookie', account), ...privateProblems },
});

const signOut = createRoute({
  method: 'delete',
  path: '/api/v1/session',
  summary: 'Sign out',
  middleware: [anyone] as const,
  responses: { 204: { description: 'Signed out' }, ...privateProblems },
});

const change = createRoute({
  method: 'post',
  path: '/api/v1/session/password',
  summary: 'Change the own password; every other session ends',
  middleware: [anyone] as const,
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.object({ current: z.string().max(MOST_PASSWORD), next: password }),
        },
      },
    },
  },
  responses: { 204: { description: 'Changed' }, ...privateProblems },
});

/** Coming, going, and the own password. */
export const sessionRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseInvalid })
  .openapi(read, (c) => {
    const { by: _, ...who } = c.var.who;
    return c.json(who, 200);
  })
  .openapi(signIn, async (c) => {
    const { name, password: given } = c.req.valid('json');
    const db = openDb(c.env.DB);
    const username = normaliseName(name);
    const asked = { db, username, address: addressOf(c), now: Date.now() };
    const fails = (act: 'sign-in-failed' | 'sign-in-refused') =>
      addRecord(db, recordOf(c, { act, object: username.slice(0, 40), by: { id: null, name: '' } }));
    const attempt = await beginSignIn(asked);
    if (!attempt) {
      if (await isFirstRefusal(asked)) await fails('sign-in-refused');
      return refuseForNow(c);
    }

    const answer = await trySignIn(c, { username, password: given });
    const known = answer && (await readAccountByName(db, username));
    if (!answer || !known || known.disabledAt !== null) {
      // The library has made a session before we could say no.
      if (known?.disabledAt) await endSessions(db, known.id);
      await fails('sign-in-failed');
      return answerProblem<PrivateStatus>(c, {
        code: 'wrong-name-or-password',
        detail: {
          zh: '用户名或密码不对。忘记密码请找管理员要新的链接。',
          en: 'The name or the password is wrong. An administrator can issue a new link.',
        },
      });
    }
    await attempt.succeed();
    await addRecord(db, recordOf(c, { act: 'signed-in', object: known.id, by: known }));
    for (const cookie of answer.headers.getSetCookie()) c.header('Set-Cookie', cookie, { append: true });
    c.header('Cache-Control', 'no-store');
    return c.json(known, 200);
  })
  .openapi(signOut, async (c) => {
    const auth = await authOf(c);
    const { headers } = await auth.api.signOut({ headers: c.req.raw.headers, returnHeaders: true });
    await addRecord(openDb(c.env.DB), recordOf(c, { act: 'signed-out', object: c.var.who.id }));
    for (const cookie of headers.getSetCookie()) c.header('Set-Cookie', cookie, { append: true });
    return c.body(null, 204);
  })
  .openapi(change, async (c) => {
    const { current, next } = c.req.valid('json');
    const changed = current === next ? null : await tryChange(c, { current, next });
    if (!changed)
      return answerProblem<PrivateStatus>(c, {
        code: 'wrong-name-or-password',
        parameter: 'current',
        detail: {
          zh: '现在的密码不对，或新旧密码相同；密码没有改。',
          en: 'The present password is wrong, or the new one is the same; nothing was changed.',
        },
      });
    await setPasswordChanged(openDb(c.env.DB), {
      account: c.var.who.id,
      record: recordOf(c, { act: 'password-changed', object: c.var.who.id }),
    });
    for (const cookie of changed.headers.getSetCookie()) c.header('Set-Cookie', cookie, { append: true });
    return c.body(null, 204);
  });

async function trySignIn(c: Context<AppEnv>, body: { username: string; password: string }) {
  const auth = await authOf(c);
  return auth.api
    .signInUsername({ body, headers: c.req.raw.headers, returnHeaders: true })
    .catch(refusedAsNull);
}

/** A refusal of the library is an answer; anything else is a fault of ours. */
function refusedAsNull(error: unknown): null {
  if (isAPIError(error)) return null;
  throw error;
}

async function tryChange(c: Context<AppEnv>, { current, next }: { current: string; next: string }) {
  const auth = await authOf(c);
  return auth.api
    .changePassword({
      body: { currentPassword: current, newPassword: next, revokeOtherSessions: true },
      headers: c.req.raw.headers,
      returnHeaders: true,
    })
    .catch(refusedAsNull);
}

function refuseForNow(c: Context<AppEnv>) {
  c.header('Retry-After', String(RETRY_AFTER_S));
  return answerProblem<PrivateStatus>(c, {
    code: 'too-many-attempts',
    detail: {
      zh: '尝试次数过多，请 15 分钟后再试。',
      en: 'Too many attempts: try again in 15 minutes.',
    },
  });
}
