import type { Message } from '../../shared/words/message';

/** A short message at the window's edge. Errors stay until they are dismissed. */
export interface Notice {
  readonly id: number;
  readonly tone: 'info' | 'error';
  readonly text: Message;
  /** `undo` where it speaks of the latest change: whatever is changed next takes it away. */
  readonly topic?: 'undo';
  /** What belongs to it, one line each: such as what could not be imported. */
  readonly details?: readonly Message[];
  /** A way back or onward, such as Undo. */
  readonly action?: { readonly title: Message; run(): void };
}

/** True for notices that stay true whatever is changed next. */
export function isLasting({ topic }: Notice): boolean {
  return topic !== 'undo';
}

/** The notices with one more, which is the one that is shown. Errors that nobody has dismissed wait behind it. */
export function withNotice(notices: readonly Notice[], notice: Notice): readonly Notice[] {
  return [...notices.filter(({ tone }) => tone === 'error'), notice];
}
