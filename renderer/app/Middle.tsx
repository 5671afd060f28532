import { Lock } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { loadLater } from '../state/loadLater';
import { useLibrary, useServices, useSession, useWindow } from '../state/WindowContext';
import { useWords } from '../ui/WordsContext';
import { ArticlePage } from './ArticlePage';
import { Contained } from './Contained';
import styles from './Middle.module.css';
import { severalClaims } from './severalClaims';
import { useFocusOnPlace } from './useFocusOnPlace';
import { usePlaceTitle } from './usePlaceTitle';

const TrashView = loadLater(async () => (await import('../features/library/TrashView')).TrashView);
const WelcomeView = loadLater(
  async () => (await import('../features/library/WelcomeView')).WelcomeView,
);
const SourcesView = loadLater(
  async () => (await import('../features/sources/SourcesView')).SourcesView,
);

const EvidenceView = loadLater(
  async () => (await import('../features/evidence/EvidenceView')).EvidenceView,
);

const LibraryLedgerView = loadLater(
  async () => (await import('../features/ledger/LibraryLedgerView')).LibraryLedgerView,
);

const SearchView = loadLater(
  async () => (await import('../features/search/SearchView')).SearchView,
);

const KeptEdits = loadLater(async () => (await import('../features/kept/KeptEdits')).KeptEdits);

/** What fills the middle: an article, the sources, the ledger, the trash, a search, or what to do first. */
export function Middle() {
  const services = useServices();
  const place = useSession((session) => session.place);
  const hasKept = useWindow(({ kept }) => kept.length > 0);
  const main = useRef<HTMLElement>(null);
  useFocusOnPlace(main);
  const { say } = useWords();
  const title = usePlaceTitle();
  useEffect(() => {
    document.title = title ? `${title} – Attest` : 'Attest';
  }, [title]);
  return (
    <main ref={main} className={styles.middle} data-pane tabIndex={-1}>
      <Banners />
      {hasKept && (
        <Contained>
          <KeptEdits />
        </Contained>
      )}
      <Contained of={place}>
        {place.kind === 'welcome' && <WelcomeView />}
        {place.kind === 'article' && <ArticlePage view={place.view} />}
        {place.kind === 'sources' && (
          <>
            <h1 className="visually-hidden">{say('window.sources')}</h1>
            <SourcesView source={place.source} />
          </>
        )}
        {place.kind === 'evidence' && <EvidenceView place={place} />}
        {place.kind === 'ledger' && (
          <LibraryLedgerView place={place} forSeveral={severalClaims(services)} />
        )}
        {place.kind === 'trash' && <TrashView />}
        {place.kind === 'search' && <SearchView place={place} />}
      </Contained>
    </main>
  );
}

/** What is true of the whole library and changes what can be done with it. */
function Banners() {
  const { say } = useWords();
  const reason = useLibrary((library) => library.readOnlyReason);
  if (reason === null) return null;
  return (
    <p className={styles.banner}>
      <Lock size={14} aria-hidden />
      {say('window.readOnly', { reason })}
    </p>
  );
}
