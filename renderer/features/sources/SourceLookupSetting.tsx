import { useEffect, useState } from 'react';
import { message } from '../../../shared/words/message';
import { useServices } from '../../state/WindowContext';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { useWords } from '../../ui/WordsContext';
import styles from './SourceLookupSetting.module.css';

const choices = ['off', 'on'] as const;

/** Whether Attest may look sources up when the person asks for it. */
export function SourceLookupSetting() {
  const { say } = useWords();
  const { actions, client } = useServices();
  const [isOn, setIsOn] = useState<boolean | null>(null);
  useEffect(
    () => actions.attempt(async () => setIsOn((await client.call('lookup.read', {})).isOn)),
    [actions, client],
  );
  const turn = (choice: (typeof choices)[number]) =>
    actions.attempt(async () => {
      const { isOn: is } = await client.call('lookup.turn', { isOn: choice === 'on' });
      setIsOn(is);
    });
  if (isOn === null) return null;
  return (
    <div>
      <div className={styles.row}>
        <span>{say('lookup.setting')}</span>
        <SegmentedControl
          label={say('lookup.setting')}
          value={isOn ? 'on' : 'off'}
          options={choices.map((value) => ({ value, title: say(`lookup.setting.${value}`) }))}
          onChange={turn}
        />
      </div>
      <p className={styles.hint}>
        {say('lookup.setting.about', { button: message('lookup.start') })}
      </p>
    </div>
  );
}
