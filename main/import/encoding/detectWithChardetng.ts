import { readFileSync } from 'node:fs';
import { chardetngProgram } from './chardetngProgram';

/** What chardetng’s program offers, as far as it is used here. Numbers are addresses in its memory, and lengths. */
interface Chardetng {
  memory: { readonly buffer: ArrayBuffer };
  detect(result: number, bytes: number, length: number): void;
  __wbindgen_add_to_stack_pointer(change: number): number;
  __wbindgen_malloc(length: number): number;
  __wbindgen_free(address: number, length: number): void;
}

/** As it is used here. Its types come with those of pages only. */
interface WebAssemblyHost {
  Module: new (program: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { readonly exports: unknown };
}

let loaded: Chardetng | null = null;

/**
 * The encoding that chardetng, Firefox’s detector, takes the bytes for, by its WHATWG name in lower case. It knows those of
 * the web, so none of old Macs, and takes no encoding in which a byte is wrong.
 */
export function detectWithChardetng(bytes: Uint8Array): string {
  loaded ??= load();
  const { memory, detect, ...stack } = loaded;
  const result = stack.__wbindgen_add_to_stack_pointer(-16);
  try {
    // The program frees it.
    const address = stack.__wbindgen_malloc(bytes.length);
    new Uint8Array(memory.buffer).set(bytes, address);
    detect(result, address, bytes.length);
    const [name = 0, length = 0] = new Uint32Array(memory.buffer, result, 2);
    const encoding = Buffer.from(memory.buffer, name, length).toString('latin1').toLowerCase();
    stack.__wbindgen_free(name, length);
    return encoding;
  } finally {
    stack.__wbindgen_add_to_stack_pointer(16);
  }
}

// The package’s own way to load it works in bundlers for pages only.
function load(): Chardetng {
  const fail = () => {
    throw new Error('chardetng has failed.');
  };
  const { Module, Instance } = (globalThis as unknown as { WebAssembly: WebAssemblyHost })
    .WebAssembly;
  const program = new Module(readFileSync(chardetngProgram));
  const { exports } = new Instance(program, {
    './chardetng_wasm_bg.js': { __wbindgen_throw: fail },
  });
  return exports as Chardetng;
}
