import { OpenAPIHono } from '@hono/zod-openapi';
import type { AppEnv } from '#worker/env.ts';
import { proposingRoutes } from '#worker/proposals/proposing.ts';
import { cellRoutes } from './cells.ts';
import { fileRoutes } from './files.ts';
import { pictureRoutes } from './pictures.ts';
import { choosingRoutes } from './choosing.ts';
import { publishingRoutes } from './publishing.ts';
import { revertingRoutes } from './reverting.ts';
import { reviewRoutes } from './review.ts';
import { stagingRoutes } from './staging.ts';

/** Figures that staff bring: staged, looked at, published, taken back. Never cached. */
export const uploadRoutes = new OpenAPIHono<AppEnv>()
  .route('/', stagingRoutes)
  .route('/', choosingRoutes)
  .route('/', cellRoutes)
  .route('/', fileRoutes)
  .route('/', pictureRoutes)
  .route('/', reviewRoutes)
  .route('/', proposingRoutes)
  .route('/', publishingRoutes)
  .route('/', revertingRoutes);
