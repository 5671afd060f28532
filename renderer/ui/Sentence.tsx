import { Fragment, type ReactNode } from 'react';
import type { MessageId } from '../../shared/words/message';
import type { RichValue } from '../../shared/words/Words';
import { useWords } from './WordsContext';

interface Props {
  id: MessageId;
  /** What stands for `{name}`; for `<b>…</b>` in the sentence a function of what is between. */
  values: Readonly<Record<string, RichValue<ReactNode>>>;
}

/** A sentence of which some parts are set apart, such as a path or a key. */
export function Sentence({ id, values }: Props) {
  const pieces = useWords().sayInParts<ReactNode>(id, values);
  // Pieces have no identity but their place.
  return pieces.map((piece, index) => <Fragment key={String(index)}>{piece}</Fragment>);
}
