import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import type { Actions } from '../../state/actions';
import { findScroller } from '../findScroller';
import { type DocumentRange, readVisibleRange } from '../painting/readVisibleRange';
import { revealPosition } from '../revealPosition';
import { readSelectionEnds } from '../selection/readSelectionEnds';
import { type BlockSearch, createBlockSearches } from './createBlockSearches';
import { describeMatches } from './describeMatches';
import { type FindField, type FindState, type FindUi, hideFind } from './findUi';
import { listMatches } from './listMatches';
import { placeMatches } from './placeMatches';
import { replaceMatches } from './replaceMatches';
import { firstMatchFrom, indexOfMatch, type MatchStep, stepToMatch } from './stepToMatch';

/** Selected words as long as this are looked for; more is a passage. In UTF-16 units. */
const LONGEST_PREFILL = 100;

/** Matches are counted again, and announced, after this much quiet. */
const COUNT_QUIET_MS = 120;
const TELL_QUIET_MS = 600;

/** Set on transactions that select what is found while the person still types it. */
const LOOKING = 'attest.looking';

interface Options {
  editor: Editor;
  ui: FindUi;
  /** Tells screen readers. */
  tell: Actions['announce'];
}

/** Looks for words in the article’s text: the current match is the selection, so that both stay together through edits. */
export interface Finder {
  readonly ui: FindUi;
  /** How far down what `scroller` scrolls each of these matches is, from 0 to 1. */
  placeMatches(matches: readonly DocumentRange[], scroller: Element): number[];
  /** Shows the bar, with selected words in it, and focuses one of its fields. The text stays where it is. */
  open(field: FindField): void;
  /** Hides the bar. The current match stays selected, and the text gets the focus. */
  close(): void;
  /** Looks for something else, and goes to the match that is next from where the person started. */
  look(wanted: Partial<Pick<FindState, 'query' | 'options'>>): void;
  /** Goes to the next match (1) or the previous one (−1), round the ends of the text. */
  step(direction: 1 | -1): void;
  /** Replaces the current match and goes to the next; goes to one if none is current. */
  replace(): void;
  /** Replaces all matches in one transaction; returns how many. */
  replaceAll(): number;
  /** Ends what is still to come. */
  stop(): void;
}

export function createFinder({ editor, ui, tell }: Options): Finder {
  const makeSearch = createBlockSearches();
  let start = 0;
  let counting: ReturnType<typeof setTimeout> | undefined;
  let telling: ReturnType<typeof setTimeout> | undefined;
  let known: { search: BlockSearch; document: unknown; matches: DocumentRange[] } | null = null;

  const list = (): readonly DocumentRange[] => {
    const { search } = ui.getState();
    const { doc } = editor.state;
    if (!search) return [];
    if (known?.search !== search || known.document !== doc) {
      known = { search, document: doc, matches: listMatches(doc, search) };
    }
    return known.matches;
  };
  const tellLater = () => {
    clearTimeout(telling);
    telling = setTimeout(() => {
      const said = describeMatches(ui.getState());
      if (said) tell(said);
    }, TELL_QUIET_MS);
  };
  const count = (wrapped: FindState['wrapped'] = null) => {
    clearTimeout(counting);
    const matches = list();
    const current = indexOfMatch(matches, editor.state.selection);
    ui.setState({ matches, current, wrapped });
  };
  const goTo = (step: MatchStep | null, isLooking: boolean) => {
    const match = step && list()[step.index];
    if (match) {
      const { doc, tr } = editor.state;
      const selection = TextSelection.create(doc, match.from, match.to);
      editor.view.dispatch(tr.setSelection(selection).setMeta(LOOKING, isLooking));
      revealPosition(editor.view, match.from);
    }
    count(isLooking ? null : step?.wrapped);
    tellLater();
  };
  const begin = (state: Partial<FindState>) => {
    const { query, options } = { ...ui.getState(), ...state };
    ui.setState({ ...state, isShown: true, search: makeSearch(query, options) });
  };

  editor.on('transaction', ({ transaction }) => {
    const { docChanged, selectionSet } = transaction;
    start = transaction.mapping.map(start);
    if (selectionSet && !transaction.getMeta(LOOKING)) start = transaction.selection.from;
    if (!ui.getState().search) return;
    if (docChanged) {
      clearTimeout(counting);
      counting = setTimeout(count, COUNT_QUIET_MS);
    } else if (selectionSet) count();
  });

  return {
    ui,
    placeMatches: (matches, scroller) => placeMatches(editor.view, matches, scroller),
    open(wantedField) {
      const { view, state } = editor;
      const { isShown, query } = ui.getState();
      const { from, to } = readSelectionEnds(view);
      const words = state.doc.textBetween(from, to, '\n', '\n');
      const isShort = words.trim() !== '' && words.length <= LONGEST_PREFILL;
      const isPrefilled = isShort && !words.includes('\n') && (!isShown || view.hasFocus());
      const seen = readVisibleRange(view, findScroller(view.dom), 0);
      if (!isShown)
        start = isPrefilled || (from >= seen.from && from <= seen.to) ? from : seen.from;
      const next = isPrefilled ? words : query;
      begin({ query: next, wantedField: next ? wantedField : 'query' });
      count();
      tellLater();
    },
    close() {
      clearTimeout(counting);
      clearTimeout(telling);
      hideFind(ui);
      editor.view.focus();
    },
    look(wanted) {
      begin(wanted);
      goTo(firstMatchFrom(list(), start), true);
    },
    step(direction) {
      if (!ui.getState().query) return this.open('query');
      if (!ui.getState().isShown) begin({});
      goTo(stepToMatch(list(), editor.state.selection, direction), false);
    },
    replace() {
      const match = list()[indexOfMatch(list(), editor.state.selection) ?? -1];
      if (match) {
        const { replacement } = ui.getState();
        editor.view.dispatch(replaceMatches(editor.state, [match], replacement).transaction);
      }
      this.step(1);
    },
    replaceAll() {
      const { replacement } = ui.getState();
      const { transaction, count: replaced } = replaceMatches(editor.state, list(), replacement);
      if (replaced) editor.view.dispatch(transaction);
      count();
      return replaced;
    },
    stop() {
      clearTimeout(counting);
      clearTimeout(telling);
    },
  };
}
