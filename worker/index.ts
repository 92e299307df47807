import type { ExecutionContext } from '@cloudflare/workers-types';
import kit from '../.svelte-kit/handler/index.js';
import { app } from './app.ts';
import type { Bindings } from './env.ts';

/** The door of the whole: data and pictures are answered here, pages are handed to SvelteKit. */
export default {
  fetch(request: Request, env: Bindings, ctx: ExecutionContext): Response | Promise<Response> {
    const { pathname } = new URL(request.url);
    return isOurs(pathname) ? app.fetch(request, env, ctx) : kit.fetch(request, { ...env, API: app }, ctx);
  },
};

const isOurs = (pathname: string): boolean => pathname.startsWith('/api/') || pathname.startsWith('/charts/');
