import type { Bridge } from '../../shared/ipc/envelope';

declare global {
  interface Window {
    /** Put there by the preload script. */
    readonly attest: Bridge;
  }
}

export const bridge: Bridge = window.attest;
