import type { Bridge } from '../../shared/ipc/envelope';
import type { SpellingState } from '../../shared/ipc/spelling';

/** What is needed of Electron’s `webFrame`. */
interface SpellingFrame {
  setSpellCheckProvider(
    language: string,
    provider: { spellCheck(words: string[], tell: (misspelled: string[]) => void): void },
  ): void;
}

const CHECKED = '[spellcheck="true"]';

/**
 * Has Chromium underline what is misspelled in the fields that ask for it, as the main process finds. Nothing happens before
 * the first of them is used.
 */
export function checkSpelling(
  { call, listen }: Bridge,
  frame: SpellingFrame,
  page: Pick<Document, 'addEventListener' | 'removeEventListener'>,
): void {
  const ask = async (words: string[]): Promise<string[]> => {
    const answer = await call('spelling.check', { words });
    // The other side is the same program.
    return 'value' in answer ? (answer.value as { misspelled: string[] }).misspelled : [];
  };
  let hasAsked = false;
  const apply = ({ by, used }: SpellingState) => {
    // Without a dictionary, Chromium need not cut texts into words; some versions of it don’t come to an end with that.
    if (by !== 'files' || (!used && !hasAsked)) return;
    hasAsked = true;
    // Also where nothing is checked any more: what was marked is then asked about again.
    frame.setSpellCheckProvider(used ?? 'en', {
      spellCheck: (words, tell) => void ask(words).then(tell),
    });
  };
  const begin = async ({ target }: Pick<Event, 'target'>) => {
    if (!(target instanceof Element) || !target.closest(CHECKED)) return;
    page.removeEventListener('focusin', begin);
    listen((name, json) => name === 'spellingChanged' && apply(JSON.parse(json)));
    const answer = await call('spelling.read', {});
    if ('value' in answer) apply(answer.value as SpellingState);
  };
  page.addEventListener('focusin', begin);
}
