import { useId } from 'react';
import { type ReadinessRule, readinessRules } from '../../../../shared/model/readiness';
import { useActions, useLibrary } from '../../../state/WindowContext';
import { useWords } from '../../../ui/WordsContext';
import styles from './Readiness.module.css';

/** The rules of the library, each to be switched on or off, with what it means. */
export function ReadinessRules() {
  const { say } = useWords();
  const actions = useActions();
  const rules = useLibrary(({ library }) => library.preferences.readiness);
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  const id = useId();
  const choose = (rule: ReadinessRule, isOn: boolean) =>
    actions.attempt(() =>
      actions.call('library.editPreferences', { set: { readiness: { ...rules, [rule]: isOn } } }),
    );
  return (
    <fieldset className={styles.rules} disabled={isReadOnly}>
      <legend className={styles.legend}>{say('readiness.rules')}</legend>
      {readinessRules.map((rule) => (
        <label key={rule} className={styles.rule}>
          <input
            type="checkbox"
            checked={rules[rule]}
            aria-describedby={`${id}${rule}`}
            onChange={(event) => choose(rule, event.target.checked)}
          />
          <span>
            {say(`readiness.rule.${rule}`)}
            <span id={`${id}${rule}`} className={styles.about}>
              {say(`readiness.rule.${rule}.about`)}
            </span>
          </span>
        </label>
      ))}
      <p className={styles.about}>{say('readiness.rules.about')}</p>
    </fieldset>
  );
}
