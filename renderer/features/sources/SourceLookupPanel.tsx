import { useEffect, useRef } from 'react';
import type { CslItem } from '../../../shared/model/csl/cslItem';
import {
  findSourceLookup,
  hostOfLookup,
  type SourceLookup,
} from '../../../shared/references/sourceLookup';
import { type Message, message } from '../../../shared/words/message';
import { Button } from '../../ui/Button';
import { useWords } from '../../ui/WordsContext';
import { LookupConsent } from './LookupConsent';
import { LookupOutcome } from './LookupOutcome';
import styles from './SourceLookupPanel.module.css';
import { type SourceFields, toSourceRecord } from './sourceFields';
import { useSourceLookup } from './useSourceLookup';

interface Props {
  fields: SourceFields;
  onChange(fields: SourceFields): void;
  /** The record that the fields were read from, if there is one. */
  base?: CslItem;
  /** Says what can be looked up also where there is nothing yet. */
  isInviting?: boolean;
}

/** Looks up what the source of a form is by its number or address, when the person asks for it. */
export function SourceLookupPanel({ fields, onChange, base, isInviting = false }: Props) {
  const { say } = useWords();
  const { step, start, agree, cancel, take } = useSourceLookup({ fields, onChange });
  const lookup = findSourceLookup(toSourceRecord(fields, base).csl);
  const button = useRef<HTMLButtonElement>(null);
  const isUnderWay = step.kind === 'asking' || step.kind === 'consenting';
  const asked = isUnderWay ? step.lookup : null;
  const isOther = asked !== null && !isSameLookup(asked, lookup);
  const end = () => {
    cancel();
    button.current?.focus();
  };
  useEscape(isUnderWay, end);
  // What it was asked for is no longer what the form says.
  useEffect(() => {
    if (isOther) cancel();
  });
  if (!lookup && !isInviting && step.kind === 'idle') return null;
  return (
    <section
      className={`${styles.panel} ${isInviting ? styles.above : ''}`}
      aria-label={say('lookup.title')}
    >
      <div className={styles.row}>
        <span className={styles.about}>{lookup ? say(describe(lookup)) : say('lookup.idle')}</span>
        <Button
          ref={button}
          isDisabled={!lookup}
          onPress={() => {
            if (step.kind === 'asking') cancel();
            else if (lookup) start(lookup);
          }}
        >
          {say(step.kind === 'asking' ? 'lookup.cancel' : 'lookup.start')}
        </Button>
      </div>
      {step.kind === 'consenting' && (
        <LookupConsent
          lookup={step.lookup}
          onAgree={() => {
            button.current?.focus();
            agree(step.lookup);
          }}
          onCancel={end}
        />
      )}
      <LookupOutcome
        step={step}
        onTake={(differing) => {
          button.current?.focus();
          take(differing);
        }}
      />
    </section>
  );
}

function describe(lookup: SourceLookup): Message {
  const { by, id } = lookup;
  return message(`lookup.offer.${by}`, { id, host: hostOfLookup(lookup) });
}

function isSameLookup(one: SourceLookup, other: SourceLookup | null): boolean {
  return one.by === other?.by && one.id === other.id;
}

/** Escape ends what is under way, wherever the focus is, before it closes a dialog. */
function useEscape(isUnderWay: boolean, end: () => void): void {
  const latest = useRef(end);
  useEffect(() => {
    latest.current = end;
  });
  useEffect(() => {
    if (!isUnderWay) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      latest.current();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [isUnderWay]);
}
