import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Where chardetng’s program in WebAssembly is. The app’s build puts it beside its chunk (`scripts/build/bundleChardetng.mjs`). */
export const chardetngProgram = require.resolve('chardetng-wasm/dist/chardetng_wasm_bg.wasm');
