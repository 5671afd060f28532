import type { Message, MessageId } from '../../shared/words/message';

/** An announcement for screen readers. The same words announced again get a new number. */
export interface Announced {
  readonly number: number;
  readonly text: Message;
}

export interface Announcer {
  /** Announces a change, unless a notice that comes with it says more. */
  tellDone(text: Message): void;
  /** Announces something else, such as what the caret has reached. */
  tell(text: Message): void;
  /** A notice is read out anyway, and replaces the announcement of its change. */
  giveWay(): void;
}

/** Repeated saves while the person types are announced once. */
const REPEATED: readonly MessageId[] = [
  'done.text.edit',
  'done.highlight.editNote',
  'done.source.edit',
];

/**
 * Announces to screen readers, in one place, what is done: each thing once. `later` runs a task after everything that
 * comes at the same moment, and returns a function that cancels it.
 */
export function createAnnouncer(
  show: (announced: Announced) => void,
  later: (task: () => void) => () => void,
): Announcer {
  let number = 0;
  let lastDone: MessageId | null = null;
  let callOff = () => {};
  const say = (text: Message) => {
    number += 1;
    show({ number, text });
  };
  return {
    tellDone(text) {
      callOff();
      if (text.id === lastDone && REPEATED.includes(text.id)) return;
      callOff = later(() => {
        lastDone = text.id;
        say(text);
      });
    },
    tell(text) {
      callOff();
      lastDone = null;
      say(text);
    },
    giveWay() {
      callOff();
      lastDone = null;
    },
  };
}
