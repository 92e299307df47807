import { OpenAPIHono } from '@hono/zod-openapi';
import type { AppEnv } from '#worker/env.ts';
import { decidingRoutes } from '#worker/proposals/deciding.ts';
import { aliasRoutes } from './aliases.ts';
import { districtFileRoutes } from './district-file.ts';
import { districtRoutes } from './districts.ts';
import { metricRoutes } from './metrics.ts';
import { settingRoutes } from './settings.ts';
import { sourceRoutes } from './sources.ts';

/** What administrators run the installation by. Never cached. */
export const administrationRoutes = new OpenAPIHono<AppEnv>()
  .route('/', settingRoutes)
  .route('/', districtFileRoutes)
  .route('/', districtRoutes)
  .route('/', metricRoutes)
  .route('/', sourceRoutes)
  .route('/', decidingRoutes)
  .route('/', aliasRoutes);
