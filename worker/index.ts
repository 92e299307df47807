import type { ExecutionContext } from '@cloudflare/workers-types';
import kit from '../.svelte-kit/handler/index.js';
import { answerRefusal } from './access/answer-refusal.ts';
import { checkAccess } from './access/check-access.ts';
import { isPrivate } from './access/private-paths.ts';
import { app } from './app.ts';
import type { Bindings } from './env.ts';

/** The door of the whole: data and pictures are answered here, pages are handed to SvelteKit, and Access is asked first. */
export default {
  async fetch(request: Request, env: Bindings, ctx: ExecutionContext): Promise<Response> {
    const { pathname } = new URL(request.url);
    const outcome = isPrivate(pathname) ? await checkAccess({ request, settings: env, fetch }) : 'open';
    if (outcome === 'refused' || outcome === 'unavailable') return answerRefusal(outcome, pathname);
    return isOurs(pathname) ? app.fetch(request, env, ctx) : kit.fetch(request, { ...env, API: app }, ctx);
  },
};

const isOurs = (pathname: string): boolean => /^\/(?:(?:api|charts|embed)\/|oembed$)/.test(pathname);
