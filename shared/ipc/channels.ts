/** The channel that all calls go by, and the one for events. Apart from the contract, so that the preload script stays small. */
export const CALL_CHANNEL = 'attest:call';
export const EVENT_CHANNEL = 'attest:event';
