import { Transform } from '@tiptap/pm/transform';
import { describe, expect, it } from 'vitest';
import { readArticleText } from '../../../shared/document/articleText';
import { buildLedger } from '../../../shared/ledger/buildLedger';
import type { Ledger } from '../../../shared/ledger/ledger';
import { makeSlowBackend } from '../../editor/testing/makeSlowBackend';
import {
  applyChanged,
  type LibraryView,
  makeLibraryView,
  makeOpenArticle,
  type OpenArticle,
  renewOpenArticle,
} from '../../state/libraryState';
import { makeLibraryAnswer } from '../../testing/makeLibraryAnswer';
import { makeLedger } from './makeLedger';

type Backend = ReturnType<typeof makeSlowBackend>;

/** The ledger of the open article after the window has heard what the backend told. */
function hear(open: OpenArticle, { events }: Backend): Ledger {
  let view: LibraryView = { ...makeLibraryView(makeLibraryAnswer()), open };
  for (const event of events) {
    view =
      'replacement' in event
        ? { ...view, open: view.open && renewOpenArticle(view.open, event.replacement) }
        : applyChanged(view, event);
  }
  if (!view.open) throw new Error('The article is gone.');
  return makeLedger(view.open, view);
}

function ledgerOf({ read, readSources }: Backend) {
  const state = read();
  return buildLedger(state, readSources(), readArticleText(state.text.document).text.length);
}

function correct(backend: Backend, inserted: string) {
  const document = backend.readText();
  const { steps } = new Transform(document).insert(1, document.type.schema.text(inserted));
  return steps;
}

const changes: Record<string, (backend: Backend) => void> = {
  'a claim': ({ run, article }) =>
    run('highlight.create', { article, range: { start: 0, end: 3 }, label: 'lbl_check' }),
  'a link': ({ run, article, open }) =>
    run('link.create', {
      article,
      highlight: open().highlights[0]?.id,
      source: { csl: { type: 'webpage', title: 'Another' } },
      relation: 'contradicts',
    }),
  'a correction': (backend) =>
    backend.run('text.edit', {
      ...{ owner: backend.article, version: 0, author: 'somebody' },
      steps: correct(backend, 'About ').map((step) => step.toJSON()),
    }),
  'what another program writes': (backend) => backend.rewrite(correct(backend, 'More than ')),
  'a correction taken back': (backend) => {
    changes['a correction']?.(backend);
    backend.undo();
  },
};

describe('makeLedger', () => {
  it.each(Object.keys(changes))('is in step with the backend after %s', (name) => {
    const backend = makeSlowBackend();
    const opened = makeOpenArticle(backend.open());
    expect(makeLedger(opened, { sources: backend.readSources() })).toEqual(ledgerOf(backend));
    changes[name]?.(backend);
    expect(hear(opened, backend)).toEqual(ledgerOf(backend));
  });
});
