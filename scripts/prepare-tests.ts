import { ensureBuilt } from './built.ts';

// The tests in a browser drive the built Worker.
await ensureBuilt();
