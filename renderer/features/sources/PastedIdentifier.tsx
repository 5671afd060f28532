import { type ClipboardEvent, type ReactNode, useState } from 'react';
import { isSameJson } from '../../../shared/library/mergeEdit';
import {
  type Identifier,
  recogniseIdentifier,
} from '../../../shared/references/recogniseIdentifier';
import { message } from '../../../shared/words/message';
import { useWords } from '../../ui/WordsContext';
import { emptySourceFields, readSourceFields, type SourceFields } from './sourceFields';

interface Props {
  fields: SourceFields;
  onChange(fields: SourceFields): void;
  /** The form of the source. */
  children: ReactNode;
}

/** A form in which a DOI, an ISBN or the like that is pasted first, into any field, fills in what it says. Nothing is looked up. */
export function PastedIdentifier({ fields, onChange, children }: Props) {
  const { say } = useWords();
  const [found, setFound] = useState<{ identifier: Identifier; text: string } | null>(null);
  const take = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain').trim();
    const identifier = recogniseIdentifier(text);
    if (!identifier) return;
    setFound({ identifier, text });
    if (!('csl' in identifier) || !isUntouched(fields)) return;
    event.preventDefault();
    const { ownNote: note, reliability } = fields;
    onChange(readSourceFields({ csl: identifier.csl, note, reliability }));
  };
  return (
    <div onPasteCapture={take}>
      {found && 'problem' in found.identifier && (
        <p role="alert">{say(found.identifier.problem)}</p>
      )}
      {found && 'csl' in found.identifier && found.identifier.csl.type !== 'webpage' && (
        <p role="status">{say(message('references.identified', { identifier: found.text }))}</p>
      )}
      {children}
    </div>
  );
}

/** Whatever has been typed stays: then what is pasted is text like any other. */
function isUntouched(fields: SourceFields): boolean {
  const { ownNote, reliability } = fields;
  return isSameJson(fields, { ...emptySourceFields, ownNote, reliability });
}
