import type { ExecutionContext } from '@cloudflare/workers-types';
import kit from '../.svelte-kit/handler/index.js';
import { answerRefusal } from './access/answer-refusal.ts';
import { checkAccess } from './access/check-access.ts';
import { isPrivate } from './access/private-paths.ts';
import { keptPages } from './answers/kept-pages.ts';
import { app } from './app.ts';
import type { Bindings } from './env.ts';

/** The door of the whole: data and pictures are answered here, pages are handed to SvelteKit, and Access is asked first. */
export default {
  async fetch(request: Request, env: Bindings, ctx: ExecutionContext): Promise<Response> {
    const { pathname } = new URL(request.url);
    const refuse = async (address: string): Promise<Response | null> => {
      const outcome = await checkAccess({ request, settings: env, fetch });
      return outcome === 'open' || outcome === 'passed' ? null : answerRefusal(outcome, address);
    };
    const refusal = isPrivate(pathname) || writesToPage(request, pathname) ? await refuse(pathname) : null;
    if (refusal) return refusal;
    if (isOurs(pathname)) return app.fetch(request, env, ctx);
    // A page of the public part asks the API in the name of who opened it: no further than from outside.
    const API = {
      fetch: async (asked: Request) => {
        const address = new URL(asked.url).pathname;
        return (isPrivate(address) ? await refuse(address) : null) ?? app.fetch(asked, env);
      },
    };
    return kit.fetch(request, { ...env, API, PAGES: keptPages(env.DB) }, ctx);
  },
};

const isOurs = (pathname: string): boolean => /^\/(?:(?:api|charts|embed)\/|oembed$)/.test(pathname);

/** Nobody writes without an account, whatever the page. */
const writesToPage = ({ method }: Request, pathname: string): boolean =>
  !isOurs(pathname) && method !== 'GET' && method !== 'HEAD';
