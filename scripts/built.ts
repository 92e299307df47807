import { spawnSync } from 'node:child_process';
import { globSync, statSync } from 'node:fs';
import { ensureFonts } from './fonts/ensure-fonts.ts';

const INPUTS = ['core/**/*.ts', 'web/**/*', 'worker/**/*.ts', '*.{js,ts}', 'package-lock.json'];
const OUTPUT = '.svelte-kit/handler/index.js';

const changedAt = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Builds the pages if anything that they are made from is newer than the last build, and then the fonts of pictures. */
export async function ensureBuilt(): Promise<void> {
  buildPages();
  await ensureFonts();
}

function buildPages(): void {
  const newest = Math.max(...globSync(INPUTS).map(changedAt));
  if (changedAt(OUTPUT) > newest) return;
  console.log('Building …');
  const { status, stdout, stderr } = spawnSync('vite', ['build', '--logLevel', 'warn'], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status === 0) return;
  console.error(stdout, stderr);
  throw new Error('The pages could not be built: see the lines above.');
}
