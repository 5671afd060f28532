import { CaseSensitive, ChevronDown, ChevronUp, WholeWord } from 'lucide-react';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { FindOptions } from '../../../shared/find/FindOptions';
import { CommandButton } from '../../commands/CommandButton';
import { IconButton } from '../../ui/IconButton';
import { useWords } from '../../ui/WordsContext';
import type { Finder } from './createFinder';
import { describeMatches } from './describeMatches';
import styles from './FindBar.module.css';
import { FindField } from './FindField';

/** What is looked for, how much of it there is, and the way from match to match. */
export function FindRow({ finder }: { finder: Finder }) {
  const { say } = useWords();
  const state = useStore(finder.ui);
  const described = describeMatches(state);
  const toggle = (option: keyof FindOptions, label: string, icon: ReactNode) => (
    <IconButton
      label={label}
      isActive={state.options[option]}
      onPress={() =>
        finder.look({ options: { ...state.options, [option]: !state.options[option] } })
      }
    >
      {icon}
    </IconButton>
  );
  return (
    <div className={styles.row}>
      <FindField
        finder={finder}
        field="query"
        label={say('find.title')}
        value={state.query}
        onChange={(query) => finder.look({ query })}
        onEnter={(isShiftHeld) => finder.step(isShiftHeld ? -1 : 1)}
      />
      <span className={styles.count}>{described && say(described)}</span>
      <div className={styles.buttons}>
        <CommandButton command="find.previous">
          <ChevronUp size={16} aria-hidden />
        </CommandButton>
        <CommandButton command="find.next">
          <ChevronDown size={16} aria-hidden />
        </CommandButton>
        <span className={styles.gap} />
        {toggle('isCaseExact', say('find.matchCase'), <CaseSensitive size={18} aria-hidden />)}
        {toggle('isWholeWord', say('find.wholeWords'), <WholeWord size={18} aria-hidden />)}
        {toggle(
          'isAccentExact',
          say('find.matchAccents'),
          <span aria-hidden className={styles.accent}>
            é
          </span>,
        )}
      </div>
    </div>
  );
}
