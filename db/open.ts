import type { D1Database } from '@cloudflare/workers-types';
import { drizzle } from 'drizzle-orm/d1';
import * as charts from './charts-schema.ts';
import * as people from './people-schema.ts';
import * as proposals from './proposals-schema.ts';
import * as figures from './schema.ts';

/** The database as the queries of this folder take it. */
export const openDb = (d1: D1Database) =>
  drizzle(d1, { casing: 'snake_case', schema: { ...figures, ...people, ...charts, ...proposals } });

export type Db = ReturnType<typeof openDb>;
