import { articleDocumentSchema } from '../../../shared/document/articleDocumentSchema';
import { readArticleText } from '../../../shared/document/articleText';
import { applyChange } from '../../../shared/library/applyChange';
import { type Change, invertChange, isEmptyChange } from '../../../shared/library/change';
import type { CommandContext } from '../../../shared/library/command';
import type { commands } from '../../../shared/library/commands';
import { requireArticle } from '../../../shared/library/state';
import { emptyLibrary } from '../../../shared/library/testing/emptyLibrary';
import { runCommand } from '../../../shared/library/testing/runCommand';
import type { ArticleId, HighlightId } from '../../../shared/model/ids';
import { followHighlights } from '../../../shared/revision/followHighlights';
import type { RevisionResult } from '../../../shared/revision/highlightOutcome';
import { makeHighlightMove } from '../../../shared/revision/makeHighlightMove';
import { UndoStacks } from '../../backend/UndoStacks';
import type { TextSubject } from './TextSubject';

const details = { title: 'T', byline: '', publisher: '', published: '', url: '', language: '' };

/** An article of these lines, changed by commands alone: nothing is saved. */
export function makeMemorySubject(lines: readonly string[], context: CommandContext): TextSubject {
  const undo = new UndoStacks();
  const common = { direction: 'ltr', original: null };
  const made = runCommand(
    emptyLibrary,
    'article.create',
    { ...common, details, document: makeDocument(lines) },
    context,
  );
  let { state } = made;
  const article = String(made.result.article) as ArticleId;
  const run = (name: keyof typeof commands, args: object): Record<string, unknown> => {
    const outcome = runCommand(state, name, { article, ...args }, context);
    if (!isEmptyChange(outcome.change)) undo.push(outcome.change);
    state = outcome.state;
    return outcome.result;
  };
  const apply = (change: Change | null) => {
    if (change) state = applyChange(state, change);
  };
  const current = () => requireArticle(state, article);
  return {
    state: async () => current(),
    async edit(steps) {
      run('text.edit', {
        owner: article,
        version: current().text.version,
        author: 'editor',
        steps,
      });
    },
    create: async (range) =>
      run('highlight.create', { range, label: 'lbl_check' }).highlight as HighlightId,
    async move(highlight, range) {
      run('highlight.move', { highlight, range });
    },
    async remove(highlight) {
      run('highlight.delete', { highlight });
    },
    async detach(highlight) {
      run('highlight.detach', { highlight });
    },
    async accept(highlights) {
      run('highlight.accept', { highlights });
    },
    async update(next) {
      const { text: present, highlights } = current();
      const { document, version } = present;
      const target = articleDocumentSchema.nodeFromJSON(makeDocument(next));
      if (target.eq(document)) return null;
      const [before, after] = [readArticleText(document).text, readArticleText(target).text];
      const outcomes = followHighlights(makeHighlightMove(before, after, highlights.values()));
      const revision = { origin: 'update', name: 'next.txt', restored: null };
      const text = {
        ...common,
        owner: article,
        version,
        document: target.toJSON(),
        details: {},
        revision,
      };
      return run('text.replace', { ...text, outcomes }) as RevisionResult;
    },
    restore: async () => null,
    async undo() {
      apply(undo.nextUndo && invertChange(undo.nextUndo));
      undo.markUndone();
    },
    async redo() {
      apply(undo.nextRedo);
      undo.markRedone();
    },
  };
}

function makeDocument(lines: readonly string[]) {
  const content = lines.map((text) => ({
    type: 'paragraph',
    ...(text && { content: [{ type: 'text', text }] }),
  }));
  return { type: 'doc', content };
}
