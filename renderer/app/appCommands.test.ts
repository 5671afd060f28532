import { describe, expect, it } from 'vitest';
import { type CallName, contract } from '../../shared/ipc/contract';
import { makeAction } from '../../shared/library/action';
import { commands } from '../../shared/library/commands';
import { AttestError } from '../../shared/model/AttestError';
import { message } from '../../shared/words/message';
import { makeReview } from '../features/revisions/testing/makeReview';
import { makeOpenArticle } from '../state/libraryState';
import { makeOpened } from '../testing/makeOpened';
import { makeServices } from '../testing/makeServices';
import { appCommands } from './appCommands';

const CHANGES = new Set<string>([
  ...Object.keys(commands),
  ...['article.import', 'article.update', 'article.restore', 'history.undo', 'history.redo'],
]);
const DIALOGS_THAT_CHANGE = new Set(['import', 'details', 'update', 'labels', 'link', 'source']);

/** What all commands that are on come to where an article's highlight is under review and shown: calls, dialogs. */
async function runAll({ isReadOnly, isTrashed }: { isReadOnly: boolean; isTrashed: boolean }) {
  const asked = new Set<string>();
  const take = (name: CallName) => () => {
    asked.add(name);
    throw new AttestError('cancelled', message('import.cancelled'));
  };
  const names = Object.keys(contract) as CallName[];
  const { services, store, actions } = makeServices(
    Object.fromEntries(names.map((name) => [name, take(name)])),
  );
  const review = makeReview('hl_a');
  const opened = makeOpened('art_test');
  const made = makeAction('highlight.create');
  const trashedAt = isTrashed ? '2025-01-01T00:00:00.000Z' : null;
  for (const command of appCommands.values()) {
    actions.go({ kind: 'article', article: 'art_test', view: 'read' });
    store.setState(({ library, session }) => ({
      library: library && {
        ...library,
        isReadOnly,
        undo: { undo: made, redo: made },
        open: makeOpenArticle({
          ...opened,
          article: { ...opened.article, trashedAt },
          highlights: [review],
        }),
      },
      session: {
        ...session,
        dialog: null,
        highlight: review.id,
        isReviewing: true,
        reviewed: review.id,
      },
      editor: {
        readSelection: () => ({ start: 0, end: 1 }),
        selectRange: () => {},
        reveal: () => {},
        pointOut: () => {},
        hold: () => {},
        goToHeading: () => {},
        focus: () => {},
        findPlace: () => null,
        putIn: () => {},
        showToolbar: () => void asked.add('toolbar'),
        hasSelection: () => false,
        readPassage: () => {
          throw new Error('Nothing is copied here.');
        },
        findPassage: () => null,
        findLocators: () => null,
        readText: () => {
          throw new Error('No text is read here.');
        },
        readTop: () => null,
        showAtTop: () => {},
        watchScrolling: () => () => {},
        offerToolbar: () => {},
        selectParagraph: () => {},
        moveTo: async () => {},
        moveEnd: async () => void asked.add('highlight.move'),
        openFind: (field) => void asked.add(`find ${field}`),
        findNext: () => {},
      },
    }));
    if (command.isEnabled?.(services) === false) continue;
    try {
      await command.run(services);
    } catch {
      // Taken down, or it moves the focus, for which there is no page here.
    }
    const { dialog } = store.getState().session;
    if (dialog) asked.add(`dialog ${dialog.kind}`);
  }
  return [...asked];
}

function isChange(what: string): boolean {
  return (
    CHANGES.has(what) ||
    what === 'toolbar' ||
    what === 'find replacement' ||
    DIALOGS_THAT_CHANGE.has(what.replace('dialog ', ''))
  );
}

describe.each([{ isTrashed: false }, { isTrashed: true }])(
  'commands on an article, %o',
  (where) => {
    it('change a library', async () => {
      const asked = await runAll({ isReadOnly: false, ...where });
      expect(asked).toEqual(
        expect.arrayContaining(['highlight.delete', 'history.undo', 'article.trash']),
      );
      expect(asked).toContain('library.editPreferences');
      expect(asked.filter(isChange).length).toBeGreaterThan(12);
    });

    it('that would change one which can only be read are off; its look can be changed', async () => {
      const asked = await runAll({ isReadOnly: true, ...where });
      expect(asked.filter(isChange)).toEqual([]);
      expect(asked).toContain('window.showPreferences');
      expect(asked).toContain('dialog export');
    });
  },
);
