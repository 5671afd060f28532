import { articleDocumentSchema } from '../../shared/document/articleDocumentSchema';
import { readArticleText } from '../../shared/document/articleText';
import { parseDocument } from '../../shared/document/parseDocument';
import { notFound } from '../../shared/library/state';
import { type Kind, kindSchema, verdictSchema } from '../../shared/model/highlight';
import type { Label } from '../../shared/model/label';
import type { CliCommand } from './CliCommand';
import { locateQuote } from './locateQuote';

export const highlightCommand: CliCommand<'highlight'> = {
  name: 'highlight',
  usage:
    'ARTICLE --quote Q [--prefix P] [--suffix S] [--kind K] [--label L] [--tag T]… [--note MARKDOWN] [--verdict V] [--by NAME] [--why REASON]',
  access: 'write',
  positionals: 1,
  options: {
    quote: { type: 'string' },
    prefix: { type: 'string' },
    suffix: { type: 'string' },
    kind: { type: 'string', choices: kindSchema.options },
    label: { type: 'string' },
    tag: { type: 'string', multiple: true },
    note: { type: 'string' },
    verdict: { type: 'string', choices: verdictSchema.options },
    by: { type: 'string' },
    why: { type: 'string' },
  },
  async run(args, { open, words }) {
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
      by: args.text('by'),
      why: args.text('why'),
      tags: args.texts('tag'),
      note: await readNote(args.text('note')),
    });
    const { start, end } = range;
    return {
      json: { highlight, start, end },
      text: words.say('cli.highlight.done', {
        quote: text.slice(start, end),
        highlight,
        start: String(start),
        end: String(end),
      }),
    };
  },
};

/** The label of that name or id; without a name the first of the kind, and without either the first of all. */
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
