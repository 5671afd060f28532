import { useMemo, useState } from 'react';
import { writeCitedLocators } from '../../../shared/document/locator/sayLocators';
import type { CallResult } from '../../../shared/ipc/contract';
import type { SharedRun } from '../../../shared/ledger/markShared';
import type { TextRange } from '../../../shared/model/anchor';
import type { Capture } from '../../../shared/model/capture';
import type { CaptureId } from '../../../shared/model/ids';
import { CommandTextButton } from '../../commands/CommandButton';
import { useQuery } from '../../state/useQuery';
import { useLibrary, useServices } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { formatKeys } from '../../ui/formatKeys';
import { Select } from '../../ui/Select';
import { useWords } from '../../ui/WordsContext';
import styles from './CapturePane.module.css';
import { CaptureText } from './CaptureText';
import type { MarkedRange, SelectedWords } from './createReadingEditor';
import marks from './shared.module.css';

type Passage = CallResult<'source.highlights'>[number];

interface Props {
  captures: readonly Capture[];
  /** The one that is shown; null where none has a text. */
  capture: Capture | null;
  /** What a selection is matched with. */
  passage: Passage | null;
  /** Where its evidence is in this capture, and the words of that. */
  position: TextRange | null;
  runs: readonly SharedRun[];
  onChoose(capture: CaptureId): void;
}

/** What the source said: a capture with a text, in which the words for a passage are selected. */
export function CapturePane(props: Props) {
  const { captures, capture, passage, position, runs, onChoose } = props;
  const { actions } = useServices();
  const words = useWords();
  const { say } = words;
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  const { answer: text } = useQuery(capture?.id ?? '', async () =>
    capture ? actions.call('capture.read', { capture: capture.id }) : null,
  );
  const marked = useMemo(() => markEvidence(position, runs), [position, runs]);
  const [selected, setSelected] = useState<SelectedWords | null>(null);
  const canMatch = Boolean(passage && capture && selected && !isReadOnly);
  const match = async () => {
    if (!passage || !capture || !selected) return;
    const { article, id: link } = passage.link;
    const words = { capture: capture.id, quote: selected.quote, position: selected.position };
    const locator = selected.locators ? writeCitedLocators(selected.locators) : '';
    await actions.call('link.match', { article, link, words, locator });
  };
  if (!capture) {
    return (
      <section aria-label={say('evidence.capture')} className={styles.pane}>
        <EmptyState
          title={say('evidence.noCapture')}
          actions={
            <>
              <CommandTextButton command="capture.keep" />
              <CommandTextButton command="capture.paste" />
            </>
          }
        >
          {say(captures.length ? 'evidence.noTextAbout' : 'evidence.noCaptureAbout')}
        </EmptyState>
      </section>
    );
  }
  return (
    <section
      aria-label={say('evidence.capture')}
      className={styles.pane}
      // While capturing: the text keeps its keys to itself.
      onKeyDownCapture={(event) => {
        const isConfirmed = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
        if (!isConfirmed || !canMatch) return;
        event.preventDefault();
        event.stopPropagation();
        actions.attempt(match);
      }}
    >
      <div className={styles.bar}>
        <Select
          label={say('evidence.capture')}
          isLabelHidden
          value={capture.id}
          options={captures
            .filter((one) => one.text !== null)
            .map(({ id, name, origin, capturedAt }) => ({
              value: id,
              title: `${name} · ${say('captures.about', { origin, at: Date.parse(capturedAt) })}`,
            }))}
          onChange={onChoose}
        />
        <CommandTextButton command="capture.keep" tone="quiet" />
      </div>
      {text ? (
        <CaptureText
          text={text}
          marked={marked}
          evidence={passage?.link.evidence ?? ''}
          onSelect={setSelected}
        />
      ) : (
        <div className={styles.pane} aria-busy />
      )}
      {passage && !isReadOnly && (
        <div className={styles.foot}>
          <p className={styles.hint}>
            {say(canMatch ? 'evidence.useAbout' : 'evidence.selectAbout')}
          </p>
          <Button tone="primary" isDisabled={!canMatch} onPress={() => actions.attempt(match)}>
            {say('evidence.use')} <kbd>{formatKeys('Mod+Enter', words)}</kbd>
          </Button>
        </div>
      )}
    </section>
  );
}

/** The evidence, and within it the words that the passage shares. */
function markEvidence(position: TextRange | null, runs: readonly SharedRun[]): MarkedRange[] {
  if (!position) return [];
  const shared: MarkedRange[] = [];
  let { start } = position;
  for (const { text, isShared } of runs) {
    const end = start + text.length;
    if (isShared) shared.push({ start, end, className: marks.shared });
    start = end;
  }
  return [{ ...position, className: marks.evidence }, ...shared];
}
