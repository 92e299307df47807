import { dev } from '$app/environment';
import { error, type Handle, type HandleFetch, type RequestEvent } from '@sveltejs/kit';
import { writeShare } from '$lib/share/write-share.ts';
import { recallLang, recallTheme } from '$lib/preferences.ts';

const isApi = (pathname: string): boolean => /^\/(?:(?:api|charts|embed)\/|oembed$)/.test(pathname);

// In the built Worker the door hands the API in; only the development server has to fetch it itself.
async function api(platform: App.Platform | undefined) {
  if (!platform) error(500, 'The Worker has not been given its platform.');
  if (!dev) return (request: Request) => platform.env.API.fetch(request);
  const { app } = await import('#worker/app.ts');
  return (request: Request) => app.fetch(request, { ...platform.env, SERVED_LOCALLY: 'yes' });
}

/** What is read most, and says the same to whoever reads it in one language and theme. */
const SAME_FOR_ALL: ReadonlySet<string | null> = new Set([
  '/',
  '/coverage',
  '/metric/[id]',
  '/district/[slug]',
]);

const isSameForAll = ({ request, route, isDataRequest }: RequestEvent): boolean =>
  request.method === 'GET' && !isDataRequest && SAME_FOR_ALL.has(route.id);

export const handle: Handle = async ({ event, resolve }) => {
  if (dev && isApi(event.url.pathname)) return (await api(event.platform))(event.request);
  event.locals.lang = recallLang(event.url, event.cookies);
  event.locals.theme = recallTheme(event.url, event.cookies);
  const { lang, theme } = event.locals;
  const make = () =>
    Promise.resolve(
      resolve(event, {
        // The line belongs to the picture first; the script at the end of the page fetches itself.
        preload: ({ type }) => type !== 'js',
        transformPageChunk: ({ html }) =>
          html
            .replace('%lang%', lang === 'zh' ? 'zh-CN' : 'en')
            .replace('%theme%', theme)
            .replace('%share%', () =>
              writeShare({ url: event.url, shared: event.locals.shared, lang, html }),
            ),
      }),
    );
  const keep = isSameForAll(event) ? event.platform?.env.PAGES : undefined;
  const response = keep ? await keep(`${lang} ${theme} ${event.url.href}`, make) : await make();
  // A page is in the language and theme of one reader: no cache may hand it to another.
  response.headers.set('Cache-Control', 'private, no-cache');
  response.headers.set('Referrer-Policy', 'strict-origin-when-cross-origin');
  response.headers.set('X-Content-Type-Options', 'nosniff');
  return response;
};

// What the API goes by to know who asks, and from where.
const OF_THE_READER = ['cookie', 'cf-connecting-ip', 'user-agent'];

export const handleFetch: HandleFetch = async ({ event, request, fetch }) => {
  const { origin, pathname } = new URL(request.url);
  if (origin !== event.url.origin || !isApi(pathname)) return fetch(request);
  for (const name of OF_THE_READER) {
    const value = event.request.headers.get(name);
    if (value !== null) request.headers.set(name, value);
  }
  // Kit lets only forms of our own pages come this far.
  request.headers.set('origin', origin);
  return (await api(event.platform))(request);
};
