import { describe, expect, it, test } from 'vitest';
import { positionOf, quoteOf } from '../model/anchor';
import type { Highlight } from '../model/highlight';
import { type AnyRecord, typeOf } from '../model/records';
import { english } from '../words/loadWords';
import { message } from '../words/message';
import { titleOfAction } from './action';
import { isEmptyChange, recordsIn } from './change';
import { commands } from './commands';
import { type LibraryState, requireHighlight } from './state';
import { runCommand } from './testing/runCommand';
import { makeSampleState, SAMPLE_TEXT } from './testing/sampleState';

type Name = keyof typeof commands;

/** A sample library, with shortcuts to run commands on it. */
function makeSample() {
  const sample = makeSampleState();
  const run = (name: Name, args: object, state: LibraryState = sample.state) =>
    runCommand(state, name, args, sample.context);
  const onHighlight = (args: object) => ({
    article: sample.article,
    highlight: sample.highlight,
    ...args,
  });
  const at = (words: string) => {
    const start = SAMPLE_TEXT.indexOf(words);
    return { start, end: start + words.length };
  };
  const highlightIn = (state: LibraryState, id: unknown = sample.highlight): Highlight => {
    const [article] = [...state.articles.values()];
    if (!article) throw new Error('The sample has an article.');
    return requireHighlight(article, id as Highlight['id']);
  };
  return { ...sample, run, onHighlight, at, highlightIn };
}

const kindsOf = (records: readonly AnyRecord[]) => records.map(({ id }) => typeOf(id).kind);

describe('every command', () => {
  test.each(Object.entries(commands))('%s is listed under its own name', (name, command) => {
    expect(command.name).toBe(name);
  });

  const missing = {
    article: 'art_none',
    highlight: 'hl_none',
    link: 'lnk_none',
    source: 'src_none',
    label: 'lbl_none',
  };
  const range = { start: 0, end: 3 };
  const replacement = {
    version: 0,
    document: { type: 'doc', content: [{ type: 'paragraph' }] },
    direction: 'ltr',
    original: null,
    details: {},
    revision: { origin: 'update', name: 'a.txt', restored: null },
    outcomes: [],
  };

  test.each<[Name, keyof typeof missing, object]>([
    ['highlight.create', 'article', { range, label: 'lbl_check' }],
    ['highlight.create', 'label', { range }],
    ['highlight.edit', 'highlight', { set: {} }],
    ['highlight.edit', 'label', { set: { label: 'lbl_none' } }],
    ['highlight.move', 'highlight', { range }],
    ['highlight.delete', 'highlight', {}],
    ['highlight.accept', 'highlight', { highlights: ['hl_none'] }],
    ['highlight.detach', 'highlight', {}],
    ['link.create', 'highlight', { relation: 'origin' }],
    ['link.create', 'source', { relation: 'origin' }],
    ['link.edit', 'link', { set: {} }],
    ['link.delete', 'link', {}],
    ['source.edit', 'source', { set: {} }],
    ['source.delete', 'source', {}],
    ['article.edit', 'article', { set: {} }],
    ['article.editDetails', 'article', { set: {} }],
    ['label.edit', 'label', { set: {} }],
    ['text.edit', 'article', { version: 0, author: 'a', steps: [{ stepType: 'replace' }] }],
    ['text.replace', 'article', replacement],
    ['article.trash', 'article', { isTrashed: true }],
  ])('%s says which %s is missing', (name, noun, args) => {
    const { run, article, highlight, link, source } = makeSample();
    const ids = { article, highlight, link, source, ...args, [noun]: missing[noun] };
    expect(() => run(name, { ...ids, owner: ids.article })).toThrow(
      expect.objectContaining({
        code: 'not-found',
        said: message(`core.notFound.${noun}`, { id: missing[noun] }),
      }),
    );
  });
});

describe('highlight.create', () => {
  it('leaves out white space at the ends, and quotes the words with those around them', () => {
    const { run, article, at, highlightIn } = makeSample();
    const { state, result } = run('highlight.create', {
      article,
      range: { ...at(' The '), start: SAMPLE_TEXT.indexOf('The') - 1, end: at('The ').end },
      label: 'lbl_said',
    });
    expect(highlightIn(state, result.highlight).anchor).toEqual({
      target: article,
      selectors: [
        {
          type: 'quote',
          exact: 'The',
          prefix: 'Six million\n',
          suffix: expect.stringMatching(/^ ministry/),
        },
        { type: 'position', ...at('The') },
      ],
    });
    expect(result.range).toEqual(at('The'));
  });

  it('gets its kind from the label, unless one is given', () => {
    const { run, article, at, highlightIn } = makeSample();
    const kindOf = (args: object) => {
      const { state, result } = run('highlight.create', { article, range: at('Nobody'), ...args });
      return highlightIn(state, result.highlight).kind;
    };
    expect(kindOf({ label: 'lbl_said' })).toBe('quote');
    expect(kindOf({ label: 'lbl_said', kind: 'claim' })).toBe('claim');
  });

  test.each([
    ['nothing', { start: 5, end: 5 }],
    ['white space', { start: 3, end: 4 }],
    ['what lies past the text', { start: 5000, end: 6000 }],
    ['what ends before it starts', { start: 9, end: 3 }],
  ])('refuses to highlight %s', (_name, range) => {
    const { run, article } = makeSample();
    expect(() => run('highlight.create', { article, range, label: 'lbl_check' })).toThrow(
      expect.objectContaining({ code: 'empty' }),
    );
  });
});

describe('highlight.edit', () => {
  test.each([
    ['Change label', { label: 'lbl_term' }],
    ['Change kind', { kind: 'remark' }],
    ['Change verdict', { verdict: 'refuted' }],
    ['Change tags', { tags: ['money'] }],
    ['Edit note', { note: { type: 'doc', content: [{ type: 'paragraph' }] } }],
    ['Edit highlight', { verdict: 'refuted', tags: ['money'] }],
  ])('is called “%s”, after what it changed', (title, set) => {
    const { run, onHighlight, highlightIn } = makeSample();
    const { change, state } = run('highlight.edit', onHighlight({ set }));
    expect(english.say(titleOfAction(change.action))).toBe(title);
    expect(highlightIn(state)).toMatchObject(set);
  });

  it('does nothing where nothing would change', () => {
    const { run, onHighlight } = makeSample();
    const { change } = run(
      'highlight.edit',
      onHighlight({ set: { tags: [], verdict: 'unchecked' } }),
    );
    expect(isEmptyChange(change)).toBe(true);
  });

  it('keeps each tag once', () => {
    const { run, onHighlight, highlightIn } = makeSample();
    const { state } = run('highlight.edit', onHighlight({ set: { tags: ['a', 'b', 'a'] } }));
    expect(highlightIn(state).tags).toEqual(['a', 'b']);
  });
});

describe('a passage chosen in a text that has changed since', () => {
  test.each(['highlight.create', 'highlight.move'] as const)('is refused by %s', (name) => {
    const { run, onHighlight, at } = makeSample();
    const args = { ...onHighlight({}), label: 'lbl_check', range: at('Nobody') };
    expect(() => run(name, { ...args, version: 1 })).toThrow(
      expect.objectContaining({ code: 'conflict' }),
    );
    expect(recordsIn(run(name, { ...args, version: 0 }).change.diff)).toHaveLength(1);
  });
});

describe('deleting', () => {
  it('a highlight also deletes its links, and keeps their sources', () => {
    const { run, onHighlight, source } = makeSample();
    const { state } = run('highlight.delete', onHighlight({}));
    const [article] = [...state.articles.values()];
    expect([article?.highlights.size, article?.links.size]).toEqual([0, 0]);
    expect([...state.sources.keys()]).toEqual([source]);
  });

  it('a source first deletes its links, so that none is ever without a source', () => {
    const { run, source } = makeSample();
    const { state, change, result } = run('source.delete', { source });
    expect(result).toEqual({ links: 1 });
    expect(kindsOf(change.diff.removed)).toEqual(['link', 'source']);
    expect(recordsIn(change.diff)).toHaveLength(2);
    expect(state.sources.size).toBe(0);
  });

  it('a link keeps highlight and source', () => {
    const { run, article, link, highlightIn } = makeSample();
    const { state } = run('link.delete', { article, link });
    expect(highlightIn(state)).toBeDefined();
    expect(state.sources.size).toBe(1);
  });
});

describe('link.create', () => {
  it('makes a new source before the link to it, as one action', () => {
    const { run, onHighlight } = makeSample();
    const source = { csl: { type: 'report', URL: 'https://example.org' } };
    const { change } = run('link.create', onHighlight({ source, relation: 'supports' }));
    expect(kindsOf(change.diff.added)).toEqual(['source', 'link']);
    expect(recordsIn(change.diff)).toHaveLength(2);
  });

  it('rejects a new source without a title or address', () => {
    const { run, onHighlight } = makeSample();
    const source = { csl: { type: 'report', title: '  ' } };
    expect(() => run('link.create', onHighlight({ source, relation: 'supports' }))).toThrow(
      expect.objectContaining({ code: 'invalid' }),
    );
  });
});

describe('text.edit', () => {
  const insertion = (from: number, text: string) => ({
    stepType: 'replace',
    from,
    to: from,
    slice: { content: [{ type: 'text', text }] },
  });

  it('moves the highlights after the edit in one record, and changes those that it touches', () => {
    const { run, article, at, highlight, highlightIn } = makeSample();
    const second = run('highlight.create', { article, range: at('Nobody'), label: 'lbl_check' });
    const inside = 1 + at('million dollars').start + 2;
    const { change, state } = run(
      'text.edit',
      { owner: article, version: 0, author: 'editor', steps: [insertion(inside, 'and a half ')] },
      second.state,
    );
    expect(change.texts).toMatchObject({
      added: [],
      edited: [{ owner: article, moved: { highlights: [second.result.highlight] } }],
      removed: [],
    });
    expect(change.diff).toMatchObject({ added: [], removed: [] });
    expect(kindsOf(recordsIn(change.diff))).toEqual(['article', 'highlight']);
    expect(quoteOf(highlightIn(state, highlight).anchor).exact).toContain('and a half ');
    expect(positionOf(highlightIn(state, second.result.highlight).anchor)?.start).toBe(
      at('Nobody').start + 'and a half '.length,
    );
  });

  it('loses a highlight whose passage is deleted, and keeps its quote', () => {
    const { run, article, at, highlightIn } = makeSample();
    const { start, end } = at('6 million dollars');
    const step = { stepType: 'replace', from: start + 2, to: end + 2 };
    const { state } = run('text.edit', {
      owner: article,
      version: 0,
      author: 'e',
      steps: [step],
    });
    expect(highlightIn(state).anchor.selectors).toEqual([
      expect.objectContaining({ type: 'quote', exact: '6 million dollars' }),
    ]);
  });

  it('rejects steps that do not fit the text', () => {
    const { run, article } = makeSample();
    const steps = [{ stepType: 'replace', from: 5000, to: 5001 }];
    expect(() => run('text.edit', { owner: article, version: 0, author: 'e', steps })).toThrow(
      expect.objectContaining({ code: 'invalid' }),
    );
  });
});

describe('text.replace', () => {
  const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
  const [heading = '', body = ''] = SAMPLE_TEXT.split('\n');

  function makeReplacement() {
    const sample = makeSample();
    const { article, highlight, at } = sample;
    const args = {
      owner: article,
      version: 0,
      document: { type: 'doc', content: [paragraph('New.'), paragraph(body)] },
      direction: 'ltr',
      original: null,
      details: { title: 'Other', publisher: 'Paper' },
      revision: { origin: 'update', name: 'a.txt', restored: null },
      outcomes: [
        {
          highlight,
          state: 'same',
          from: at('6 million dollars'),
          to: shift(at('6 million dollars'), 'New.'.length - heading.length),
          confidence: 1,
        },
      ],
    };
    return { ...sample, args };
  }

  it('replaces what differs, and fills in missing details of the article', () => {
    const { run, args } = makeReplacement();
    const { change, state, result } = run('text.replace', args);
    expect(result).toMatchObject({ revision: 2, same: 1, moved: 0, changed: 0, lost: 0 });
    const [article] = [...state.articles.values()];
    expect(article?.article).toMatchObject({ title: 'Six million', publisher: 'Paper' });
    expect(article?.text).toMatchObject({ revision: 2 });
    expect(change.texts).toMatchObject({
      added: [],
      edited: [{ steps: [{ from: 0, to: heading.length + 2 }] }],
      removed: [],
    });
    expect(change.diff).toMatchObject({ added: [], removed: [] });
    expect(kindsOf(recordsIn(change.diff))).toEqual(['article', 'highlight']);
  });

  test.each([
    ['an older text', { version: 1 }, 'conflict'],
    ['a highlight without an outcome', { outcomes: [] }, 'conflict'],
    ['an invalid text', { document: { type: 'doc', content: [{ type: 'script' }] } }, 'invalid'],
    [
      'the current text',
      {
        document: {
          type: 'doc',
          content: [
            { ...paragraph(heading), type: 'heading', attrs: { level: 1 } },
            paragraph(body),
          ],
        },
      },
      'unchanged',
    ],
  ])('refuses %s', (_name, change, code) => {
    const { run, args } = makeReplacement();
    expect(() => run('text.replace', { ...args, ...change })).toThrow(
      expect.objectContaining({ code }),
    );
  });

  it('rejects outcomes for a highlight that has another passage by now', () => {
    const { run, args, onHighlight, at } = makeReplacement();
    const { state } = run('highlight.move', onHighlight({ range: at('Nobody') }));
    expect(() => run('text.replace', args, state)).toThrow(
      expect.objectContaining({ code: 'conflict' }),
    );
  });
});

function shift({ start, end }: { start: number; end: number }, by: number) {
  return { start: start + by, end: end + by };
}
