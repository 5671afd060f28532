/** The channels of calls, their answers, and events. Apart from the contract, so that the preload script stays small. */
export const CALL_CHANNEL = 'attest:call';
export const ANSWER_CHANNEL = 'attest:answer';
export const EVENT_CHANNEL = 'attest:event';
