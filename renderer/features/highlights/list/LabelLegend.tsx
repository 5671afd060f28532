import { LABEL_KEYS } from '../../../../shared/commands/commandTable';
import { assignLetters } from '../../../../shared/model/assignLetters';
import { listLabels } from '../../../../shared/model/label';
import { useLibrary } from '../../../state/WindowContext';
import { LabelSwatch } from '../../../ui/LabelSwatch';
import styles from './LabelLegend.module.css';

/** The labels with their keys and meanings. */
export function LabelLegend() {
  const labels = useLibrary((library) => listLabels(library.labels));
  const letters = assignLetters(labels);
  return (
    <ol className={styles.legend}>
      {labels.map((label, index) => (
        <li key={label.id} className={styles.label}>
          {index < LABEL_KEYS && <kbd>{index + 1}</kbd>}
          <LabelSwatch label={label} letter={letters.get(label.id)} />
          <span>
            <strong className={styles.name}>{label.name}</strong>
            <span className={styles.meaning}>{label.meaning}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
