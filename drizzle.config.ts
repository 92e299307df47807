import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'sqlite',
  schema: ['./db/schema.ts', './db/people-schema.ts', './db/charts-schema.ts', './db/proposals-schema.ts'],
  out: './db/migrations',
  casing: 'snake_case',
});
