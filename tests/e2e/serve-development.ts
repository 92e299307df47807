import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface Development {
  readonly url: string;
  readonly stop: () => void;
}

/** The development server on a port of its own, as soon as it says where it is. */
export const serveDevelopment = (): Promise<Development> =>
  new Promise((resolve, reject) => {
    const root = join(import.meta.dirname, '../..');
    const vite = spawn(
      process.execPath,
      [join(root, 'node_modules/vite/bin/vite.js'), 'dev', '--host', '127.0.0.1', '--port', '0'],
      { cwd: root, env: { ...process.env, NODE_ENV: 'development', NO_COLOR: '1' } },
    );
    let said = '';
    const listen = (text: unknown) => {
      said += String(text);
      const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [];
      if (url) resolve({ url, stop: () => vite.kill() });
    };
    vite.stdout.on('data', listen);
    vite.stderr.on('data', listen);
    vite.on('exit', () => reject(new Error(said)));
  });
