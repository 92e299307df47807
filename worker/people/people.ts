import { OpenAPIHono } from '@hono/zod-openapi';
import type { AppEnv } from '#worker/env.ts';
import { accountRoutes } from './accounts.ts';
import { linkRoutes } from './links.ts';
import { recordRoutes } from './records.ts';
import { sessionRoutes } from './session.ts';
import { tokenRoutes } from './tokens.ts';

/** What concerns people: signing in, accounts, tokens, and the record of what was done. Never cached. */
export const peopleRoutes = new OpenAPIHono<AppEnv>()
  .route('/', sessionRoutes)
  .route('/', linkRoutes)
  .route('/', accountRoutes)
  .route('/', tokenRoutes)
  .route('/', recordRoutes);
