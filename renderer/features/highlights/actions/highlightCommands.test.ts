import { beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { describe as describePassage } from '../../../../shared/anchoring/describe';
import { makeAnchor, type TextRange, textRangeSchema } from '../../../../shared/model/anchor';
import type { Highlight } from '../../../../shared/model/highlight';
import { defaultLabels } from '../../../../shared/model/label';
import { english } from '../../../../shared/words/loadWords';
import { message } from '../../../../shared/words/message';
import { appCommands } from '../../../app/appCommands';
import { titleNow } from '../../../commands/appCommand';
import { isAtWork } from '../../../commands/inTurn';
import { runCommand } from '../../../commands/runCommand';
import { createActions } from '../../../state/actions';
import type { Client } from '../../../state/client';
import { makeLibraryView, makeOpenArticle } from '../../../state/libraryState';
import { createPendingEdits } from '../../../state/pendingEdits';
import type { Place } from '../../../state/sessionState';
import { createStore } from '../../../state/store';
import type { WindowServices } from '../../../state/windowServices';
import { makeLibraryAnswer } from '../../../testing/makeLibraryAnswer';
import { makeOpened } from '../../../testing/makeOpened';
import { makeTestHighlight } from '../../../testing/makeTestHighlight';

const text = 'El Salvador gets six million dollars a year for it.';

function rangeOf(words: string): TextRange {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function anchorOn(words: string) {
  return makeAnchor('art_test', describePassage(text, rangeOf(words)));
}

const claim = makeTestHighlight('hl_claim', 'six million dollars', {
  anchor: anchorOn('six million dollars'),
});
const question = makeTestHighlight('hl_question', 'a year', {
  anchor: anchorOn('a year'),
  kind: 'question',
  label: 'lbl_doubt',
});

/** The highlight that `highlight.create` was asked for. */
function makeAsAsked(args: unknown): Highlight {
  const { range } = z.object({ range: textRangeSchema }).parse(args);
  const anchor = makeAnchor('art_test', describePassage(text, range));
  return { ...claim, id: 'hl_made', anchor };
}

/** A window on the article with the given highlights, whose client only records its calls. */
function openWindow(highlights: Highlight[], isReadOnly = false) {
  const calls: [string, unknown][] = [];
  const client: Client = {
    call: (async (name: string, args: unknown) => {
      calls.push([name, args]);
      if (name === 'highlight.create') addHighlight(makeAsAsked(args));
      return { highlight: 'hl_made' };
    }) as Client['call'],
    report: () => {},
    on: () => () => {},
  };
  const store = createStore();
  const addHighlight = (made: Highlight) =>
    store.setState(({ library }) => {
      if (!library?.open) return {};
      const all = new Map(library.open.highlights).set(made.id, made);
      return { library: { ...library, open: { ...library.open, highlights: all } } };
    });
  const pending = createPendingEdits();
  const services: WindowServices = {
    store,
    client,
    pending,
    actions: createActions(store, client, pending),
    commands: appCommands,
  };
  const view = makeLibraryView(makeLibraryAnswer({ isReadOnly }));
  const open = makeOpenArticle({ ...makeOpened('art_test'), highlights });
  let selection: TextRange | null = null;
  store.setState({
    signature: '',
    library: { ...view, open },
    editor: {
      readSelection: () => selection,
      selectRange: () => {},
      pointOut: () => {},
      hold: () => {},
      findPlace: () => null,
      putIn: () => {},
      reveal: () => {},
      goToHeading: () => {},
      focus: () => {},
      showToolbar: () => {},
      hasSelection: () => selection !== null,
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
      moveEnd: async () => {},
      openFind: () => {},
      findNext: () => {},
    },
  });
  services.actions.go({ kind: 'article', article: 'art_test', view: 'read' });
  return {
    services,
    calls,
    select: (range: TextRange) => {
      selection = range;
    },
    show: (highlight: Highlight) => services.actions.show({ highlight: highlight.id }),
    session: () => store.getState().session,
    notices: () => store.getState().notices.map(({ text: said }) => said),
  };
}

/** Presses a key as the keymap would: where the command is disabled, nothing happens and the answer is false. */
async function press(services: WindowServices, key: string): Promise<boolean> {
  const command = [...appCommands.values()].find(({ keys }) => keys.includes(key));
  const isRun = command !== undefined && runCommand(command.id, services);
  await expect.poll(() => isAtWork(services)).toBe(false);
  return isRun;
}

let opened: ReturnType<typeof openWindow>;
beforeEach(() => {
  opened = openWindow([claim, question]);
});

describe('the key of a label', () => {
  test('highlights the selected passage under it and shows the new highlight', async () => {
    opened.select(rangeOf('El Salvador'));
    await press(opened.services, '2');
    const range = rangeOf('El Salvador');
    const args = { article: 'art_test', range, version: 0, label: 'lbl_said' };
    expect(opened.calls).toEqual([['highlight.create', args]]);
    expect(opened.session().highlight).toBe('hl_made');
  });

  test('makes an overlapping highlight where another passage is selected than the one shown', async () => {
    opened.show(claim);
    opened.select(rangeOf('million'));
    await press(opened.services, '1');
    expect(opened.calls.map(([name]) => name)).toEqual(['highlight.create']);
  });

  test.each([
    ['nothing is selected', null],
    ['its own passage is selected', rangeOf('six million dollars')],
    ['its own passage is selected with a space beside it', rangeOf('six million dollars ')],
  ])(
    'changes the label of the highlight shown, and with it the kind, where %s',
    async (_case, range) => {
      opened.show(claim);
      if (range) opened.select(range);
      await press(opened.services, '2');
      const set = { label: 'lbl_said', kind: 'quote' };
      const seen = { label: 'lbl_check', kind: 'claim' };
      const edits = [{ article: 'art_test', highlight: 'hl_claim', set, seen }];
      expect(opened.calls).toEqual([['highlight.edit', { edits }]]);
    },
  );

  test('says what to do where nothing is selected', async () => {
    await press(opened.services, '1');
    expect(opened.calls).toEqual([]);
    expect(opened.notices()).toEqual([message('highlights.nothingSelected')]);
  });

  test('reads the selection only once what was typed is saved', async () => {
    opened.services.pending.register(async () => opened.select(rangeOf('a year')));
    await press(opened.services, '1');
    expect(opened.calls).toMatchObject([['highlight.create', { range: rangeOf('a year') }]]);
  });

  test('delays the key pressed right after it, which acts on the new highlight', async () => {
    opened.show(claim);
    opened.select(rangeOf('El Salvador'));
    await Promise.all([press(opened.services, '1'), press(opened.services, 'L')]);
    expect(opened.session().dialog).toEqual({ kind: 'link', highlight: 'hl_made' });
  });

  test('lets the next key through even where no highlight is shown yet', async () => {
    opened.select(rangeOf('El Salvador'));
    await Promise.all([press(opened.services, '1'), press(opened.services, 'N')]);
    expect(opened.session()).toMatchObject({ highlight: 'hl_made', wantedFocus: 'note' });
  });

  test('is named after the label', () => {
    const titles = [...appCommands.values()].map((command) =>
      english.say(titleNow(command, opened.services)),
    );
    expect(titles).toEqual(
      expect.arrayContaining(defaultLabels.map(({ name }) => `Highlight as ${name}`)),
    );
  });
});

describe('the keys for the highlight shown', () => {
  test.each(['N', 'L', 'V', 'M', 'Delete'])('%s does nothing where none is', async (key) => {
    expect(await press(opened.services, key)).toBe(false);
  });

  test.each(['1', 'N', 'L', 'V', 'M', 'Delete'])(
    '%s does nothing in a library that is read-only',
    async (key) => {
      opened = openWindow([claim], true);
      opened.show(claim);
      opened.select(rangeOf('a year'));
      expect(await press(opened.services, key)).toBe(false);
    },
  );

  test.each<[string, Place]>([
    ['the ledger', { kind: 'article', article: 'art_test', view: 'ledger' }],
    ['the sources', { kind: 'sources', source: null }],
  ])('none does anything while %s is shown', async (_case, place) => {
    opened.show(claim);
    opened.services.actions.go(place);
    const keys = ['1', 'N', 'L', 'V', 'M', 'Delete', 'J', 'K', 'F'];
    const answers = await Promise.all(keys.map((key) => press(opened.services, key)));
    expect(answers).not.toContain(true);
    expect(opened.calls).toEqual([]);
  });

  test('N opens the inspector and focuses the note', async () => {
    opened.services.actions.show({ isInspectorShown: false });
    opened.show(claim);
    await press(opened.services, 'N');
    expect(opened.session()).toMatchObject({ isInspectorShown: true, wantedFocus: 'note' });
  });

  test('L opens the dialog that links it to a source', async () => {
    opened.show(claim);
    await press(opened.services, 'L');
    expect(opened.session().dialog).toEqual({ kind: 'link', highlight: 'hl_claim' });
  });

  test.each([
    ['unchecked', 'supported'],
    ['opinion', 'unchecked'],
  ] as const)('V takes a claim’s verdict from %s to %s', async (verdict, next) => {
    opened = openWindow([{ ...claim, verdict }]);
    opened.show(claim);
    await press(opened.services, 'V');
    expect(opened.calls).toMatchObject([
      ['highlight.edit', { edits: [{ set: { verdict: next }, seen: { verdict } }] }],
    ]);
  });

  test('V does nothing where it is not a claim', async () => {
    opened.show(question);
    expect(await press(opened.services, 'V')).toBe(false);
  });

  test.each(['N', 'L', 'V'])('%s highlights the selected passage first', async (key) => {
    opened.show(question);
    opened.select(rangeOf('El Salvador'));
    await press(opened.services, key);
    expect(opened.calls).toMatchObject([
      ['highlight.create', { range: rangeOf('El Salvador'), label: 'lbl_check' }],
    ]);
    expect(opened.session().highlight).toBe('hl_made');
  });

  test('they highlight it under the label used last', async () => {
    opened.select(rangeOf('El Salvador'));
    await press(opened.services, '4');
    opened.select(rangeOf('a year'));
    await press(opened.services, 'L');
    expect(opened.calls.at(-1)).toMatchObject(['highlight.create', { label: 'lbl_doubt' }]);
    expect(opened.session().dialog).toEqual({ kind: 'link', highlight: 'hl_made' });
  });

  test('V makes a selected passage a claim with the first verdict there is', async () => {
    opened.select(rangeOf('El Salvador'));
    await press(opened.services, 'V');
    expect(opened.calls).toMatchObject([
      ['highlight.create', { kind: 'claim', verdict: 'supported' }],
    ]);
  });

  test('M gives it the selected passage', async () => {
    opened.show(claim);
    opened.select(rangeOf('million dollars'));
    await press(opened.services, 'M');
    expect(opened.calls).toMatchObject([
      ['highlight.move', { highlight: 'hl_claim', range: rangeOf('million dollars'), version: 0 }],
    ]);
  });

  test('M says what to do where nothing is selected', async () => {
    opened.show(claim);
    await press(opened.services, 'M');
    expect(opened.calls).toEqual([]);
    expect(opened.notices()).toHaveLength(1);
  });

  test('Delete deletes it and offers Undo', async () => {
    opened.show(claim);
    await press(opened.services, 'Delete');
    expect(opened.calls).toEqual([
      ['highlight.delete', { article: 'art_test', highlight: 'hl_claim' }],
    ]);
    const [notice] = opened.services.store.getState().notices;
    expect(notice).toMatchObject({
      text: message('highlights.deleted'),
      action: { title: message('command.history.undo.title') },
    });
  });

  test('J and K go from one to the next and back', async () => {
    await press(opened.services, 'J');
    expect(opened.session().highlight).toBe('hl_claim');
    await press(opened.services, 'J');
    expect(opened.session().highlight).toBe('hl_question');
    await press(opened.services, 'K');
    expect(opened.session().highlight).toBe('hl_claim');
  });
});
