import { createServer } from 'node:net';

/** Throws where a port of this machine is taken; 0 takes any that is free. */
export async function requireFreePort(port: number): Promise<void> {
  if (await isFree(port)) return;
  throw new Error(
    `Port ${port} is taken: stop what uses it, or choose another with PORT=${port + 1} npm start.`,
  );
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
