import { Library, Scale, Trash2 } from 'lucide-react';
import { labelOfCommand } from '../../shared/commands/nameCommand';
import { Collections } from '../features/collections/Collections';
import { ArticlesPanel } from '../features/library/ArticlesPanel';
import { SavedSearches } from '../features/search/saved/SavedSearches';
import { useActions, useLibrary, useSession } from '../state/WindowContext';
import { NavButton } from '../ui/NavButton';
import { useWords } from '../ui/WordsContext';
import { Contained } from './Contained';
import styles from './Sidebar.module.css';
import { SidebarFoot } from './SidebarFoot';

/** The left side: the articles, the ways to the sources, the ledger and the trash, and the settings. */
export function Sidebar() {
  const place = useSession((session) => session.place.kind);
  const sources = useLibrary((library) => library.sources.size);
  const claims = useLibrary(({ articles }) => countClaims(articles));
  const trashed = useLibrary(({ articles }) => countTrashed(articles));
  const { say } = useWords();
  const { go } = useActions();
  return (
    <div className={styles.sidebar}>
      <Contained>
        <Collections />
      </Contained>
      <Contained>
        <SavedSearches />
      </Contained>
      <Contained>
        <ArticlesPanel />
      </Contained>
      <nav aria-label={say('window.library')} className={styles.places}>
        <NavButton
          icon={<Library size={16} />}
          title={say(labelOfCommand('sources.show'))}
          count={sources}
          isCurrent={place === 'sources'}
          onPress={() => go({ kind: 'sources', source: null })}
        />
        <NavButton
          icon={<Scale size={16} />}
          title={say(labelOfCommand('ledger.all'))}
          count={claims}
          isCurrent={place === 'ledger'}
          onPress={() => go({ kind: 'ledger' })}
        />
        <NavButton
          icon={<Trash2 size={16} />}
          title={say(labelOfCommand('trash.show'))}
          count={trashed}
          isCurrent={place === 'trash'}
          onPress={() => go({ kind: 'trash' })}
        />
      </nav>
      <SidebarFoot />
    </div>
  );
}

function countTrashed(articles: ReadonlyMap<string, { trashedAt: string | null }>): number {
  let count = 0;
  for (const { trashedAt } of articles.values()) if (trashedAt) count += 1;
  return count;
}

function countClaims(
  articles: ReadonlyMap<string, { trashedAt: string | null; claims: number }>,
): number {
  let count = 0;
  for (const { trashedAt, claims } of articles.values()) if (!trashedAt) count += claims;
  return count;
}
