import { createRequire } from 'node:module';

/** Where chardetng’s program in WebAssembly is. The app’s build puts it beside its chunk (`scripts/build/bundleChardetng.mjs`). */
export const chardetngProgram = createRequire(import.meta.url).resolve(
  'chardetng-wasm/dist/chardetng_wasm_bg.wasm',
);
