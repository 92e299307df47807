import type { Plugin } from 'vite';

/** What the Worker's own bundler does of itself: an imported `.wasm` is a compiled module. For the server under Node. */
export const wasmModule: Plugin = {
  name: 'wasm-module',
  enforce: 'pre',
  load: {
    filter: { id: /\.wasm$/ },
    handler: (id) => `import { readFileSync } from 'node:fs';
export default new WebAssembly.Module(readFileSync(${JSON.stringify(id)}));`,
  },
};
