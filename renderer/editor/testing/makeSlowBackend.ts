import type { Step } from '@tiptap/pm/transform';
import type { CallArgs, CallResult } from '../../../shared/ipc/contract';
import type { EventPayload } from '../../../shared/ipc/events';
import { applyChange } from '../../../shared/library/applyChange';
import { type Change, invertChange } from '../../../shared/library/change';
import type { commands } from '../../../shared/library/commands';
import { requireArticle, requireText } from '../../../shared/library/state';
import { runCommand } from '../../../shared/library/testing/runCommand';
import { makeSampleState } from '../../../shared/library/testing/sampleState';
import { AttestError } from '../../../shared/model/AttestError';
import { type ArticleId, articleIdSchema } from '../../../shared/model/ids';
import { toLists } from '../../../shared/model/records';
import { message } from '../../../shared/words/message';

type EditArgs = CallArgs<'text.edit'>;
type EditResult = CallResult<'text.edit'>;

/** The article as the window gets it after another program has changed it. */
export interface Replacement {
  replacement: CallResult<'article.open'>;
}

/**
 * A backend for tests of timing: requests are answered, and answers and events arrive, only when
 * the test says so. Each of the three keeps its order, as on the wire.
 */
export function makeSlowBackend() {
  const { context, state: start, article: id } = makeSampleState();
  const article: ArticleId = articleIdSchema.parse(id);
  const requests: (() => void)[] = [];
  const answers: (() => void)[] = [];
  const events: (EventPayload<'changed'> | Replacement)[] = [];
  const done: Change[] = [];
  const undone: Change[] = [];
  let state = start;
  let isFailing = false;

  const publish = (change: Change, cause: EventPayload<'changed'>['cause']) => {
    const undo = { undo: null, redo: null };
    const { texts, ...told } = change;
    const edits = texts.edited;
    events.push({ change: { ...told, edits }, cause, undo, summaries: [], removed: [] });
  };
  const run = (name: keyof typeof commands, args: unknown) => {
    const ran = runCommand(state, name, args, context);
    state = ran.state;
    done.push(ran.change);
    undone.length = 0;
    publish(ran.change, 'command');
    return ran.result;
  };
  const open = (): CallResult<'article.open'> => {
    const {
      text: { document, version, ...text },
      ...records
    } = requireArticle(state, article);
    return { ...toLists('article', records), text, document: document.toJSON(), version };
  };
  const travel = (from: Change[], to: Change[], cause: 'undo' | 'redo') => {
    const change = from.pop();
    if (!change) return;
    const applied = cause === 'undo' ? invertChange(change) : change;
    state = applyChange(state, applied);
    to.push(change);
    publish(applied, cause);
  };

  return {
    article,
    events,
    open,
    read: () => requireArticle(state, article),
    readSources: () => state.sources,
    readText: () => requireText(state, article).document,
    /** The call of an editor: its promise settles once it was handled and answered. */
    send: (args: EditArgs) =>
      new Promise<EditResult>((resolve, reject) => {
        requests.push(() => {
          try {
            if (isFailing)
              throw new AttestError(
                'storage',
                message('failure.internal', { reason: 'the disk is full' }),
              );
            const { version } = run('text.edit', args);
            answers.push(() => resolve({ version: Number(version) }));
          } catch (error) {
            answers.push(() => reject(error));
          }
        });
      }),
    /** Handles the oldest request. */
    handle: () => requests.shift()?.(),
    /** Delivers the oldest answer. */
    answer: () => answers.shift()?.(),
    isIdle: () => !requests.length && !answers.length && !events.length,
    setFailing(value: boolean) {
      isFailing = value;
    },
    run,
    /** Another program writes the text these steps lead to. */
    rewrite(steps: readonly Step[]) {
      const { version } = requireText(state, article);
      const json = steps.map((step) => step.toJSON());
      const args = { owner: article, version, author: 'another program', steps: json };
      if (steps.length) ({ state } = runCommand(state, 'text.edit', args, context));
      done.length = 0;
      undone.length = 0;
      events.push({ replacement: open() });
    },
    undo: () => travel(done, undone, 'undo'),
    redo: () => travel(undone, done, 'redo'),
  };
}
