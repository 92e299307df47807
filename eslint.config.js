import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** A boundary of the house: these files may not import those, and the message says what to do instead. */
const boundary = (files, patterns) => ({
  files,
  ignores: ['**/*.test.ts'],
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
});

const SQL = {
  group: ['drizzle-orm', 'drizzle-orm/*'],
  message: 'Only db knows SQL: add a query file to db/ and import that.',
};
const HTTP = {
  group: ['hono', 'hono/*', '@hono/*'],
  message: 'Only worker speaks HTTP: take what you need as an argument.',
};
const WEB = {
  group: ['$lib/*', '$app/*', '**/web/**', 'svelte', 'svelte/*', '@sveltejs/*'],
  message: 'Nothing imports web: what both sides need belongs in core.',
};
// By regex: in the `group` patterns of this rule a leading # begins a comment.
const upwards = (...names) => ({
  regex: `^(#|(\\.\\./)+)(${names.join('|')})/`,
  message: `Imports run one way, core ← db ← worker: move what is shared down, or hand it in as an argument.`,
});

export default defineConfig(
  { ignores: ['.svelte-kit/', '.wrangler/', 'build/', 'node_modules/', 'db/migrations/'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: {
      'no-undef': 'off',
      // Addresses are built by web/lib/view, and copies of the address are never kept as state.
      'svelte/prefer-svelte-reactivity': 'off',
      'svelte/no-navigation-without-resolve': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.svelte'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
  },
  boundary(
    ['core/**/*.ts'],
    [
      SQL,
      HTTP,
      WEB,
      upwards('db', 'worker', 'seed'),
      { group: ['node:*'], message: 'core is pure, without I/O or clock: take it as an argument.' },
    ],
  ),
  boundary(['db/**/*.ts'], [HTTP, WEB, upwards('worker', 'seed')]),
  boundary(['seed/**/*.ts'], [SQL, HTTP, WEB, upwards('worker')]),
  boundary(
    ['worker/**/*.ts'],
    [
      SQL,
      WEB,
      {
        regex: '^(#|(\\.\\./)+)seed/',
        message: 'The Worker does not know where figures came from: upload them.',
      },
    ],
  ),
  boundary(
    ['web/**/*.{ts,svelte}'],
    [
      SQL,
      upwards('db', 'seed'),
      {
        regex: '^(#|(\\.\\./)+)worker/',
        allowTypeImports: true,
        message: 'web knows the Worker by its types alone: ask the API through $lib/api.ts.',
      },
      {
        group: ['hono', 'hono/*', '@hono/*'],
        allowImportNames: ['hc'],
        allowTypeImports: true,
        message: 'web uses the typed client of Hono alone: see $lib/api.ts.',
      },
    ],
  ),
);
