import { useId } from 'react';
import { type Preferences, preferenceOptions } from '../../../shared/model/library';
import { useWords } from '../../ui/WordsContext';
import styles from './FacePicker.module.css';
import { familyOf } from './loadFace';

/** Their own names, which are the same in every language. */
const faceNames = {
  literata: 'Literata',
  'source-sans': 'Source Sans',
  atkinson: 'Atkinson Hyperlegible',
  opendyslexic: 'OpenDyslexic',
} satisfies Partial<Record<Preferences['face'], string>>;

interface Props {
  value: Preferences['face'];
  onChange(face: Preferences['face']): void;
}

/** The faces, each by its name in its own letters. Arrow keys choose: they are radio buttons. */
export function FacePicker({ value, onChange }: Props) {
  const { say } = useWords();
  const name = useId();
  return (
    <div role="radiogroup" aria-label={say('look.face')} className={styles.faces}>
      {preferenceOptions.face.map((face) => (
        <label key={face} className={styles.face} style={{ fontFamily: familyOf(face) }}>
          <input
            type="radio"
            name={name}
            checked={face === value}
            className={styles.input}
            onChange={() => onChange(face)}
          />
          {face === 'system' ? say('look.face.system') : faceNames[face]}
        </label>
      ))}
    </div>
  );
}
