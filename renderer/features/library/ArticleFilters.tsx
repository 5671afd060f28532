import { Circle, CircleCheck, CircleDot, ListFilter, Star, Tag, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { ArticleFilter } from '../../state/articleFilter';
import { type ReadingState, readingStates } from '../../state/readingState';
import { useActions, useSession } from '../../state/WindowContext';
import { MenuButton } from '../../ui/MenuButton';
import { useWords } from '../../ui/WordsContext';
import styles from './ArticleFilters.module.css';

const icons: Record<ReadingState, ReactNode> = {
  unread: <Circle size={12} aria-hidden />,
  reading: <CircleDot size={12} aria-hidden />,
  done: <CircleCheck size={12} aria-hidden />,
};

/** A menu of what the list can be limited to. Tags limit it when they are pressed, wherever they are. */
export function ArticleFilterMenu() {
  const { say } = useWords();
  const { show, openDialog } = useActions();
  const filter = useSession((session) => session.articleFilter);
  return (
    <MenuButton
      label={say('order.filter')}
      entries={[
        { id: 'starred', title: say('order.filter.starred') },
        ...readingStates.map((id) => ({ id, title: say(`order.state.${id}`) })),
        { id: 'tags', title: say('order.filter.tags') },
      ]}
      onAction={(id) => {
        if (id === 'tags') return openDialog({ kind: 'tags' });
        const change = id === 'starred' ? { isStarred: true } : { reading: id as ReadingState };
        show({ articleFilter: { ...filter, ...change } });
      }}
    >
      <ListFilter size={16} />
    </MenuButton>
  );
}

/** What the list is limited to, each with a button that ends it. */
export function ActiveFilters() {
  const { say } = useWords();
  const filter = useSession((session) => session.articleFilter);
  if (!filter.isStarred && !filter.reading && filter.tag === null) return null;
  return (
    <div className={styles.active}>
      {filter.isStarred && (
        <Active
          icon={<Star size={12} aria-hidden />}
          name={say('order.filter.starred')}
          off={{ isStarred: false }}
        />
      )}
      {filter.reading && (
        <Active
          icon={icons[filter.reading]}
          name={say(`order.state.${filter.reading}`)}
          off={{ reading: null }}
        />
      )}
      {filter.tag !== null && (
        <Active icon={<Tag size={12} aria-hidden />} name={filter.tag} off={{ tag: null }} />
      )}
    </div>
  );
}

function Active(props: { icon: ReactNode; name: string; off: Partial<ArticleFilter> }) {
  const { icon, name, off } = props;
  const { say } = useWords();
  const { show } = useActions();
  const filter = useSession((session) => session.articleFilter);
  return (
    <Button
      aria-label={say('order.filter.remove', { name })}
      className={styles.filter}
      onPress={() => show({ articleFilter: { ...filter, ...off } })}
    >
      {icon}
      <span dir="auto" className={styles.name}>
        {name}
      </span>
      <X size={12} aria-hidden />
    </Button>
  );
}
