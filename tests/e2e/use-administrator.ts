import { afterAll, beforeAll } from 'vitest';
import { makeAdministrator, type Administrator } from './administrator.ts';
import { serveApart, type Apart } from './serve-apart.ts';

/** The built Worker on a database of its own with an administrator, for all tests of a file. */
export function useAdministrator(): Administrator & Pick<Apart, 'origin'> {
  let apart: Apart;
  let administrator: Administrator;
  beforeAll(async () => {
    apart = await serveApart();
    administrator = await makeAdministrator(apart);
  });
  afterAll(() => apart.stop());
  return {
    get origin() {
      return apart.origin;
    },
    get storageState() {
      return administrator.storageState;
    },
    bring: (name, text) => administrator.bring(name, text),
  };
}
