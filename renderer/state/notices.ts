import type { Message } from '../../shared/words/message';

/** A short message at the window's edge. Errors stay until they are dismissed. */
export interface Notice {
  readonly id: number;
  readonly tone: 'info' | 'error';
  readonly text: Message;
  /** `undo` if it is about the latest change: the next change removes it. */
  readonly topic?: 'undo';
  /** Details, one line each, such as what could not be imported. */
  readonly details?: readonly Message[];
  /** An action, such as Undo. */
  readonly action?: { readonly title: Message; run(): void };
}

/** True for notices that the next change doesn't outdate. */
export function isLasting({ topic }: Notice): boolean {
  return topic !== 'undo';
}

/** The notices plus a new one, which is shown. Errors not yet dismissed are queued behind it. */
export function withNotice(notices: readonly Notice[], notice: Notice): readonly Notice[] {
  return [...notices.filter(({ tone }) => tone === 'error'), notice];
}
