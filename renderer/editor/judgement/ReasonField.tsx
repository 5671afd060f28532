import { useEffect, useRef, useState } from 'react';
import type { Highlight } from '../../../shared/model/highlight';
import { judgementInForce } from '../../../shared/model/judgement';
import { useServices } from '../../state/WindowContext';
import { TextField } from '../../ui/TextField';
import { useWords } from '../../ui/WordsContext';

interface Props {
  highlight: Highlight;
  isReadOnly?: boolean;
  autoFocus?: boolean;
  /** Enter was pressed, and what was typed is on its way. */
  onDone?(): void;
}

/** Why the verdict in force was given, in one line. It is saved when the field is left, and before anything else is done. */
export function ReasonField({ highlight, isReadOnly = false, autoFocus = false, onDone }: Props) {
  const { say } = useWords();
  const { actions, client, pending } = useServices();
  const { id, article } = highlight;
  const why = judgementInForce(highlight)?.why ?? '';
  const [typed, setTyped] = useState<{ text: string; seen: string } | null>(null);
  const save = async () => {
    if (!typed) return;
    setTyped(null);
    const set = { why: typed.text };
    const edit = client.call('highlight.edit', {
      ...{ article, highlight: id, set },
      seen: { why: typed.seen },
    });
    await pending.track(edit);
  };
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  useEffect(() => {
    const unregister = pending.register(() => latest.current());
    return () => {
      unregister();
      actions.attempt(() => latest.current());
    };
  }, [actions, pending]);
  return (
    <TextField
      label={say('judgement.reason')}
      placeholder={say('judgement.reason.placeholder')}
      maxLength={2000}
      isDisabled={isReadOnly}
      autoFocus={autoFocus}
      value={typed?.text ?? why}
      onChange={(text) => setTyped({ text, seen: typed?.seen ?? why })}
      onBlur={() => actions.attempt(save)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && typed) setTyped(null);
        else if (event.key === 'Enter') {
          actions.attempt(save);
          onDone?.();
        } else event.continuePropagation();
      }}
    />
  );
}
