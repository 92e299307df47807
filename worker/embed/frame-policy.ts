import type { MiddlewareHandler } from 'hono';
import type { Frame } from '#db/settings/read-settings.ts';
import { currentState } from '#worker/answers/current-version.ts';
import type { AppEnv } from '#worker/env.ts';

/**
 * What a page for a frame may do, and who may frame it. It stands outside of the answers that are kept: a setting
 * that changes holds for the next request.
 */
export const embedHeaders: MiddlewareHandler<AppEnv> = async (c, next) => {
  await next();
  const state = await currentState(c.env.DB, Date.now());
  const ancestors = state.kind === 'ready' ? tellAncestors(state.frame) : "'none'";
  c.header(
    'Content-Security-Policy',
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'self'; connect-src 'self'; worker-src 'self'; " +
      `img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors ${ancestors}`,
  );
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('Referrer-Policy', 'no-referrer');
  c.header('Cross-Origin-Resource-Policy', 'cross-origin');
};

const tellAncestors = (frame: Frame): string =>
  frame === 'any' ? '*' : frame.length === 0 ? "'none'" : frame.join(' ');
