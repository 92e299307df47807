import type { TestProject } from 'vitest/node';
import { unpackBrowser } from './browser.ts';
import { serveApart } from './serve-apart.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The origin of the built Worker, on a database that holds the seed and nothing else. */
    origin: string;
    /** The path of the one-time link that makes its first administrator. */
    welcome: string;
  }
}

/** Serves the built Worker for the browser, on a database of its own. */
export default async function serve(project: TestProject) {
  // Before two files do it at once.
  await unpackBrowser();
  const { origin, welcome, stop } = await serveApart();
  project.provide('origin', origin);
  project.provide('welcome', welcome);
  return stop;
}
