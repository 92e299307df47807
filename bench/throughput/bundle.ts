import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What workerd is started with: a main module, and what that imports. */
export interface Bundle {
  readonly mainModule: string;
  readonly modules: Record<string, { type: 'esm' | 'wasm'; contents: string | Uint8Array<ArrayBuffer> }>;
}

/** Bundles the Worker, or another source in its place, as it would be deployed. The folder takes the files. */
export function bundle(folder: string, source?: string): Bundle {
  const { status, stdout, stderr } = spawnSync(
    'wrangler',
    ['deploy', ...(source === undefined ? [] : [source]), '--dry-run', '--outdir', folder],
    { encoding: 'utf8', env: { ...process.env, CI: 'true', WRANGLER_SEND_METRICS: 'false' } },
  );
  if (status !== 0) throw new Error(`The Worker could not be bundled:\n${stdout}\n${stderr}`);
  const names = readdirSync(folder);
  const mainModule = names.find((name) => name.endsWith('.js'));
  if (!mainModule) throw new Error(`There is no module in ${folder}.`);
  const modules: Bundle['modules'] = {
    [mainModule]: { type: 'esm', contents: readFileSync(join(folder, mainModule), 'utf8') },
  };
  for (const name of names.filter((each) => each.endsWith('.wasm')))
    modules[`./${name}`] = { type: 'wasm', contents: new Uint8Array(readFileSync(join(folder, name))) };
  return { mainModule, modules };
}
