import { articleDocumentSchema } from '../../shared/document/articleDocumentSchema';
import { readArticleText } from '../../shared/document/articleText';
import { parseDocument } from '../../shared/document/parseDocument';
import { notFound } from '../../shared/library/state';
import { type Kind, kindSchema, verdictSchema } from '../../shared/model/highlight';
import type { Label } from '../../shared/model/label';
import type { CliCommand } from './CliCommand';
import { locateQuote } from './locateQuote';

export const highlightCommand: CliCommand = {
  name: 'highlight',
  usage:
    'ARTICLE --quote Q [--prefix P] [--suffix S] [--kind K] [--label L] [--tag T]… [--note MARKDOWN] [--verdict V]',
  summary: 'Highlight a passage, found by its words.',
  access: 'write',
  positionals: 1,
  options: {
    quote: { type: 'string', help: 'the words of the passage' },
    prefix: { type: 'string', help: 'the words right before it, where it occurs more than once' },
    suffix: { type: 'string', help: 'the words right after it' },
    kind: { type: 'string', help: kindSchema.options.join(', ') },
    label: { type: 'string', help: 'name or id of a label; without it, the first of that kind' },
    tag: { type: 'string', multiple: true, help: 'can be given more than once' },
    note: { type: 'string', help: 'a note in Markdown' },
    verdict: { type: 'string', help: verdictSchema.options.join(', ') },
  },
  async run(args, { open }) {
    const exact = args.requiredText('quote');
    const kind = args.choice('kind', kindSchema.options);
    const verdict = args.choice('verdict', verdictSchema.options);
    const article = args.article(0);
    const backend = await open();
    const { labels } = await backend.dispatch('library.open', {});
    const label = chooseLabel(labels, args.text('label'), kind);
    const { document } = await backend.dispatch('article.open', { article });
    const { text } = readArticleText(parseDocument(articleDocumentSchema, document));
    const prefix = args.text('prefix') ?? '';
    const suffix = args.text('suffix') ?? '';
    const { highlight, range } = await backend.dispatch('highlight.create', {
      article,
      range: locateQuote(text, { exact, prefix, suffix }),
      label: label.id,
      kind: kind ?? label.kind,
      verdict,
      tags: args.texts('tag'),
      note: await readNote(args.text('note')),
    });
    const { start, end } = range;
    return {
      json: { highlight, start, end },
      text: `Highlighted “${text.slice(start, end)}” as ${highlight}, at ${start}–${end}.`,
    };
  },
};

/** The label that is named; without a name the first of the kind, and without either the first of all. */
function chooseLabel(
  labels: readonly Label[],
  named: string | undefined,
  kind: Kind | undefined,
): Label {
  const isNamed = ({ id, name }: Label) =>
    id === named || name.toLowerCase() === named?.toLowerCase();
  const label =
    named === undefined ? labels.find((one) => one.kind === kind) : labels.find(isNamed);
  const chosen = named === undefined ? (label ?? labels[0]) : label;
  if (!chosen) throw notFound('label', named ?? '');
  return chosen;
}

async function readNote(markdown: string | undefined) {
  if (!markdown) return null;
  const { parseNoteMarkdown } = await import('../../shared/document/parseNoteMarkdown');
  return parseNoteMarkdown(markdown);
}
