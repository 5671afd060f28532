import type { Message, MessageId } from '../../shared/words/message';

/** Something that screen readers are told. The same words said again have another number. */
export interface Announced {
  readonly number: number;
  readonly text: Message;
}

export interface Announcer {
  /** Says what came of a change, unless a notice that comes with it says more. */
  tellDone(text: Message): void;
  /** Says something else, such as what the caret has come to. */
  tell(text: Message): void;
  /** A notice is heard by itself, in the place of what came of the change. */
  giveWay(): void;
}

/** What is saved again and again while a person types is heard once. */
const REPEATED: readonly MessageId[] = [
  'done.text.edit',
  'done.highlight.editNote',
  'done.source.edit',
];

/**
 * Tells screen readers, in one voice, what is done: each thing once. `later` runs a task when what comes at the same
 * moment has come, and answers how to call it off.
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
