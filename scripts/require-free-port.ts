import { createServer } from 'node:net';

/** Throws where there is no such port, or it is taken on this machine; 0 takes any that is free. */
export async function requireFreePort(port: number): Promise<void> {
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error('PORT is not a port: write a whole number from 0 to 65535, such as PORT=8788 npm start.');
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
