import type { MiddlewareHandler } from 'hono';
import { isEmbedToken } from '#db/charts/embed-tokens.ts';
import { openDb } from '#db/open.ts';
import type { Frame } from '#db/settings/read-settings.ts';
import { currentState } from '#worker/answers/current-version.ts';
import type { AppEnv } from '#worker/env.ts';
import { digest } from '#worker/people/digest.ts';
import { refuseEmbed } from './answer-refusal.ts';

/**
 * What a page for a frame may do, and who may frame it. It stands outside of the answers that are kept: a setting
 * that changes holds for the next request.
 */
export const embedHeaders: MiddlewareHandler<AppEnv> = async (c, next) => {
  await next();
  const state = await currentState(c.env.DB, Date.now());
  const ancestors = state.kind === 'ready' ? tellAncestors(state.frame) : tellAncestors([]);
  c.header(
    'Content-Security-Policy',
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'self'; connect-src 'self'; worker-src 'self'; " +
      `img-src 'self'; base-uri 'none'; form-action 'none'${ancestors}`,
  );
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('Referrer-Policy', 'no-referrer');
  c.header('Cross-Origin-Resource-Policy', 'cross-origin');
};

/** Where frames need leave, lets in those whose address bears a token that nobody has revoked. */
export const requireToken: MiddlewareHandler<AppEnv> = async (c, next) => {
  const state = await currentState(c.env.DB, Date.now());
  if (state.kind !== 'ready' || state.embed === 'open') return next();
  const token = c.req.query('token') ?? '';
  if (token !== '' && (await isEmbedToken(openDb(c.env.DB), await digest(token)))) return next();
  return refuseEmbed(
    c,
    {
      code: 'no-token',
      parameter: 'token',
      detail: {
        zh: '这里的图表须凭令牌嵌入，而地址里没有令牌，或令牌已被撤销。请向管理员要一个。',
        en: 'Charts are framed by token here, and this address has none, or one that was revoked. Ask an administrator.',
      },
    },
    c.req.query('lang') === 'en' ? 'en' : 'zh',
  );
};

/** Anyone is told by saying nothing: `*` would shut out a deck that is opened as a file. Our own preview is always let in. */
const tellAncestors = (frame: Frame): string =>
  frame === 'any' ? '' : `; frame-ancestors ${["'self'", ...frame].join(' ')}`;
