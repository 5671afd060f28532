import { useEffect, useState } from 'react';
import { message } from '../../../shared/words/message';
import { useServices } from '../../state/WindowContext';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { useWords } from '../../ui/WordsContext';
import styles from './PageCaptureSetting.module.css';

const choices = ['off', 'on'] as const;

/** Whether Attest may capture pages when the person asks for it. */
export function PageCaptureSetting() {
  const { say } = useWords();
  const { actions, client } = useServices();
  const [isOn, setIsOn] = useState<boolean | null>(null);
  useEffect(
    () => actions.attempt(async () => setIsOn((await client.call('webPage.read', {})).isOn)),
    [actions, client],
  );
  const turn = (choice: (typeof choices)[number]) =>
    actions.attempt(async () => {
      const { isOn: is } = await client.call('webPage.turn', { isOn: choice === 'on' });
      setIsOn(is);
    });
  if (isOn === null) return null;
  return (
    <div>
      <div className={styles.row}>
        <span>{say('webPages.setting')}</span>
        <SegmentedControl
          label={say('webPages.setting')}
          value={isOn ? 'on' : 'off'}
          options={choices.map((value) => ({ value, title: say(`webPages.setting.${value}`) }))}
          onChange={turn}
        />
      </div>
      <p className={styles.hint}>
        {say('webPages.setting.about', { button: message('webPages.capture.run') })}
      </p>
    </div>
  );
}
