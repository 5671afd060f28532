import { LABEL_KEYS } from '../../../../shared/commands/commandTable';
import type { HighlightFields as Fields } from '../../../../shared/library/editHighlight';
import { assignLetters } from '../../../../shared/model/assignLetters';
import { type Highlight, kindSchema } from '../../../../shared/model/highlight';
import type { Label } from '../../../../shared/model/label';
import { inTurn } from '../../../commands/inTurn';
import { useServices } from '../../../state/WindowContext';
import { LabelSwatch } from '../../../ui/LabelSwatch';
import { listVerdictOptions } from '../../../ui/listVerdictOptions';
import { Select } from '../../../ui/Select';
import { useWords } from '../../../ui/WordsContext';
import { editHighlight, relabel } from '../actions/editHighlight';
import styles from './HighlightFields.module.css';

interface Props {
  highlight: Highlight;
  labels: readonly Label[];
  isReadOnly: boolean;
}

/** A highlight’s label and kind, and a claim’s verdict. */
export function HighlightFields({ highlight, labels, isReadOnly }: Props) {
  const words = useWords();
  const { say } = words;
  const services = useServices();
  const edit = (change: (now: Highlight) => Fields) =>
    inTurn(services, () => editHighlight(services, highlight.id, change));
  const letters = assignLetters(labels);
  return (
    <div className={styles.fields}>
      <Select
        label={say('highlights.field.label')}
        value={highlight.label}
        isDisabled={isReadOnly}
        options={labels.map((label, index) => ({
          value: label.id,
          title: label.name,
          icon: <LabelSwatch label={label} letter={letters.get(label.id)} />,
          ...(index < LABEL_KEYS && { keys: `${index + 1}` }),
        }))}
        onChange={(id) => {
          const label = labels.find((candidate) => candidate.id === id);
          if (label) edit((now) => relabel(now, label, labels));
        }}
      />
      <Select
        label={say('highlights.field.kind')}
        value={highlight.kind}
        options={kindSchema.options.map((kind) => ({ value: kind, title: say(`kind.${kind}`) }))}
        isDisabled={isReadOnly}
        onChange={(kind) => edit(() => ({ kind }))}
      />
      {highlight.kind === 'claim' && (
        <div className={styles.verdict}>
          <Select
            label={say('highlights.field.verdict')}
            value={highlight.verdict}
            options={listVerdictOptions(words)}
            isDisabled={isReadOnly}
            onChange={(verdict) => edit(() => ({ verdict }))}
          />
        </div>
      )}
    </div>
  );
}
