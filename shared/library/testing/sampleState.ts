import { makeCountingContext } from './countingContext';
import { emptyLibrary } from './emptyLibrary';
import { runCommand } from './runCommand';

/** The sample article’s text, one line per block. */
export const SAMPLE_TEXT =
  'Six million\nThe ministry paid 6 million dollars, it said on the Tuesday after the vote. Nobody else did.';

/** A library with an article, a highlight on "6 million dollars", and a source linked to it. */
export function makeSampleState() {
  const context = makeCountingContext();
  const [heading = '', paragraph = ''] = SAMPLE_TEXT.split('\n');
  const made = runCommand(
    emptyLibrary,
    'article.create',
    {
      details: {
        title: 'Six million',
        byline: '',
        publisher: '',
        published: '',
        url: '',
        language: 'en',
      },
      direction: 'ltr',
      original: null,
      document: {
        type: 'doc',
        content: [
          { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: heading }] },
          { type: 'paragraph', content: [{ type: 'text', text: paragraph }] },
        ],
      },
    },
    context,
  );
  const article = String(made.result.article);
  const start = SAMPLE_TEXT.indexOf('6 million');
  const range = { start, end: start + '6 million dollars'.length };
  const highlighted = runCommand(
    made.state,
    'highlight.create',
    { article, range, label: 'lbl_check' },
    context,
  );
  const highlight = String(highlighted.result.highlight);
  const linked = runCommand(
    highlighted.state,
    'link.create',
    {
      article,
      highlight,
      source: { csl: { type: 'webpage', title: 'Statement' } },
      relation: 'origin',
    },
    context,
  );
  return {
    context,
    state: linked.state,
    article,
    highlight,
    link: String(linked.result.link),
    source: String(linked.result.source),
  };
}
