import { OpenAPIHono } from '@hono/zod-openapi';
import { cors } from 'hono/cors';
import { HTTPException } from 'hono/http-exception';
import { administrationRoutes } from './administration/administration.ts';
import { keepAnswers } from './answers/answer-cache.ts';
import { requireVersion } from './answers/require-version.ts';
import { briefingRoutes } from './briefings/briefings.ts';
import { presentationRoutes } from './briefings/presentation.ts';
import { catalogueRoutes } from './catalogue/catalogue.ts';
import { chartRoutes } from './charts/charts.ts';
import { savedChartRoutes } from './charts/saved.ts';
import { changeRoutes } from './changes/changes.ts';
import { compareRoutes } from './compare/compare.ts';
import { embedRoutes } from './embed/embed.ts';
import { embedHeaders, requireToken } from './embed/frame-policy.ts';
import { embedTokenRoutes } from './embed/tokens.ts';
import { oembedRoutes } from './embed/oembed.ts';
import type { AppEnv } from './env.ts';
import { historyRoutes } from './history/history.ts';
import { observationRoutes } from './observations/observations.ts';
import { templateRoutes } from './observations/template.ts';
import { peopleRoutes } from './people/people.ts';
import { answerProblem } from './problem.ts';
import { searchRoutes } from './search/search.ts';
import { movesRoutes } from './moves/moves.ts';
import { uploadRoutes } from './uploads/uploads.ts';

// People come first: what is answered to one of them is never kept for another.
const open = new OpenAPIHono<AppEnv>()
  .route('/', peopleRoutes)
  .route('/', uploadRoutes)
  .route('/', movesRoutes)
  .route('/', administrationRoutes)
  .route('/', savedChartRoutes)
  .route('/', embedTokenRoutes)
  .route('/', briefingRoutes);
// Then, before anything else of what is public: what is kept holds every header already, and goes out as it is.
open.use('/api/v1/*', keepAnswers);
open.use('/charts/*', keepAnswers);
open.use('/embed/*', embedHeaders);
open.use('/embed/*', requireToken);
open.use('/embed/*', keepAnswers);
open.use('/oembed', cors({ origin: '*', allowMethods: ['GET', 'HEAD'] }));
open.use('/api/*', cors({ origin: '*', allowMethods: ['GET', 'HEAD'], exposeHeaders: ['ETag'] }));
open.use(async (c, next) => {
  await next();
  c.header('X-Content-Type-Options', 'nosniff');
});
open.use('/api/v1/*', requireVersion);
open.use('/charts/*', requireVersion);
open.use('/embed/*', requireVersion);
open.use('/oembed', requireVersion);

/** Everything that is answered as data or as a picture; pages are SvelteKit's. */
export const app = open
  .route('/', catalogueRoutes)
  .route('/', observationRoutes)
  .route('/', templateRoutes)
  .route('/', changeRoutes)
  .route('/', compareRoutes)
  .route('/', historyRoutes)
  .route('/', searchRoutes)
  .route('/', chartRoutes)
  .route('/', presentationRoutes)
  .route('/', embedRoutes)
  .route('/', oembedRoutes);

app.doc31('/api/openapi.json', {
  openapi: '3.1.0',
  info: {
    title: '并览 Binglan',
    version: '1',
    description:
      'Figures of district Youth League committees, with their bounds, their absences and the verdict on comparing them.',
  },
});

app.notFound((c) =>
  answerProblem(c, {
    code: 'not-found',
    detail: {
      zh: `没有 ${c.req.path} 这个地址；全部地址见 /api/openapi.json。`,
      en: `There is no ${c.req.path}; /api/openapi.json lists every address.`,
    },
  }),
);

app.onError((error, c) => {
  // Thrown where a route that takes JSON is sent something else; bodies that are JSON are told by their parts.
  if (error instanceof HTTPException && (error.status === 400 || error.status === 415))
    return answerProblem<400 | 415>(c, {
      code: error.status === 415 ? 'body-of-other-type' : 'body-not-json',
      detail: {
        zh: '请求体要是 JSON，并写明 Content-Type: application/json；各字段见 /api/openapi.json。',
        en: 'The body has to be JSON, with Content-Type: application/json; /api/openapi.json lists its fields.',
      },
    });
  const requestId = crypto.randomUUID();
  console.error(requestId, c.req.method, c.req.path, error);
  return answerProblem(c, {
    code: 'internal',
    requestId,
    detail: {
      zh: `服务器出错了。请稍后再试；如仍然这样，请把编号 ${requestId} 告诉管理员。`,
      en: `Something went wrong here. Try again; if it stays so, tell the administrator the number ${requestId}.`,
    },
  });
});

export type App = typeof app;
