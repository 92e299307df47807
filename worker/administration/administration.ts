import { OpenAPIHono } from '@hono/zod-openapi';
import type { AppEnv } from '#worker/env.ts';
import { settingRoutes } from './settings.ts';

/** What administrators run the installation by. Never cached. */
export const administrationRoutes = new OpenAPIHono<AppEnv>().route('/', settingRoutes);
