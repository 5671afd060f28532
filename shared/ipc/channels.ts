/** The channels that calls, their answers, and events go by. Apart from the contract, so that the preload script stays small. */
export const CALL_CHANNEL = 'attest:call';
export const ANSWER_CHANNEL = 'attest:answer';
export const EVENT_CHANNEL = 'attest:event';
