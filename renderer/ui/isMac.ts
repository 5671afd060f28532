/** True on macOS, where shortcuts use Cmd and are written with signs. */
export const isMac: boolean = /Mac/.test(globalThis.navigator?.platform ?? '');
