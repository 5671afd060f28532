import { memo, useEffect, useState } from 'react';
import { plainText } from '../../../shared/document/plainText';
import { quoteOf } from '../../../shared/model/anchor';
import type { Highlight } from '../../../shared/model/highlight';
import { useOpenArticle } from '../../state/WindowContext';
import { useWords } from '../../ui/WordsContext';
import { shortenQuote } from '../nameHighlight';
import { noteElementId } from './noteElementId';

/** The notes of all highlights, for screen readers alone: passages refer to them. Not there before the window is idle. */
export function HighlightNotes() {
  const { say } = useWords();
  const highlights = useOpenArticle((open) => open.highlights);
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    const request = requestIdleCallback(() => setIdle(true));
    return () => cancelIdleCallback(request);
  }, []);
  const withNotes = isIdle ? [...(highlights?.values() ?? [])].filter(({ note }) => note) : [];
  if (!withNotes.length) return null;
  return (
    <section aria-label={say('editor.mark.notes')} className="visually-hidden">
      {withNotes.map((highlight) => (
        <HighlightNote key={highlight.id} highlight={highlight} />
      ))}
    </section>
  );
}

const HighlightNote = memo(function HighlightNote({ highlight }: { highlight: Highlight }) {
  const { say } = useWords();
  const { id, note, anchor } = highlight;
  const quote = shortenQuote(quoteOf(anchor).exact);
  return (
    <div id={noteElementId(id)} role="note" aria-label={say('editor.mark.note', { quote })}>
      {note && plainText(note)}
    </div>
  );
});
