import type { MiddlewareHandler } from 'hono';
import type { Role } from '#db/people-schema.ts';
import type { AppEnv } from '#worker/env.ts';
import { answerProblem } from '#worker/problem.ts';
import { whoAsks } from './who.ts';

interface Guard {
  readonly roles: readonly Role[];
  /** Whether someone who has yet to change a first password gets in. */
  readonly evenBeforeChange?: boolean;
}

/** Lets in those who have one of the roles, and writes with a cookie only from our own pages. */
export const guard =
  ({ roles, evenBeforeChange = false }: Guard): MiddlewareHandler<AppEnv> =>
  async (c, next) => {
    const who = await whoAsks(c);
    if (!who)
      return answerProblem(c, {
        code: 'not-signed-in',
        detail: { zh: '请先登录：/sign-in。', en: 'Sign in first, at /sign-in.' },
      });
    if (who.by === 'session' && isForeign(c.req.raw)) return refuseForeign(c);
    if (who.mustChangePassword && !evenBeforeChange)
      return answerProblem(c, {
        code: 'password-to-change',
        detail: {
          zh: '这是首次密码：请先在 /account 修改密码。',
          en: 'This is a first password: change it first, at /account.',
        },
      });
    if (!roles.includes(who.role))
      return answerProblem(c, {
        code: 'not-allowed',
        detail: {
          zh: `您的角色不能做这件事：需要${roles.map((role) => ROLE_NAMES[role].zh).join('或')}。`,
          en: `Your role does not allow this: it takes ${roles.map((role) => ROLE_NAMES[role].en).join(' or ')}.`,
        },
      });
    c.set('who', who);
    await next();
    c.header('Cache-Control', 'no-store');
    return undefined;
  };

/** For writes that need no account, such as signing in. */
export const ownPagesOnly: MiddlewareHandler<AppEnv> = (c, next) =>
  isForeign(c.req.raw) ? Promise.resolve(refuseForeign(c)) : next();

export const ROLE_NAMES = {
  administrator: { zh: '管理员', en: 'an administrator' },
  reviewer: { zh: '审核员', en: 'a reviewer' },
  staff: { zh: '填报员', en: 'a member of staff' },
} as const;

/** A browser says where a request comes from; what is no browser carries no one's cookie. */
function isForeign(request: Request): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return false;
  const origin = request.headers.get('origin');
  if (origin !== null) return origin !== new URL(request.url).origin;
  const site = request.headers.get('sec-fetch-site');
  return site !== null && site !== 'same-origin' && site !== 'none';
}

const refuseForeign = (c: Parameters<MiddlewareHandler<AppEnv>>[0]) =>
  answerProblem(c, {
    code: 'foreign-origin',
    detail: {
      zh: '这个请求来自别的网站，没有执行。请在本站的页面上操作。',
      en: 'This request came from another site and was not carried out. Use the pages of this site.',
    },
  });
