import { X } from 'lucide-react';
import { useEffect } from 'react';
import { inTurn } from '../../commands/inTurn';
import { textVersion } from '../../state/libraryState';
import { useOpenArticle, useServices, useWindow } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { IconButton } from '../../ui/IconButton';
import { useWords } from '../../ui/WordsContext';
import { ClaimList } from './ClaimList';
import styles from './ClaimsPanel.module.css';
import { acceptKind, acceptProposal, dismissProposal, restoreDismissed } from './decideProposal';
import { listProposals } from './listProposals';
import { StubList } from './StubList';
import { closeClaims, findClaims } from './showClaims';

/** What is proposed in the article, to accept or to dismiss one by one or a kind at a time; takes the inspector’s place. */
export function ClaimsPanel() {
  const { say } = useWords();
  const services = useServices();
  const proposals = useWindow(listProposals);
  const current = useWindow(({ claims }) => claims?.current ?? null);
  const isFound = useWindow(
    ({ claims, library }) => claims !== null && claims.article === library?.open?.article.id,
  );
  const dismissed = useWindow(
    ({ claims, places }) => (claims && places.get(claims.article)?.dismissed.length) ?? 0,
  );
  useFinding();
  const close = () => closeClaims(services);
  const ofKind = proposals.filter(({ kind }) => kind === current?.kind).length;
  return (
    <section aria-label={say('claims.title')} className={styles.panel}>
      <header className={styles.header}>
        <h2 className={styles.title}>{say('claims.title')}</h2>
        <span role="status" className={styles.place}>
          {current &&
            say('claims.place', {
              place: proposals.indexOf(current) + 1,
              count: proposals.length,
            })}
        </span>
        <IconButton label={say('claims.close')} onPress={close}>
          <X size={16} aria-hidden />
        </IconButton>
      </header>
      {!isFound && <p className={styles.finding}>{say('claims.finding')}</p>}
      {isFound && proposals.length === 0 && (
        <EmptyState
          title={say('claims.none.title')}
          actions={
            <>
              {dismissed > 0 && (
                <Button onPress={() => restoreDismissed(services)}>
                  {say('claims.restore', { count: dismissed })}
                </Button>
              )}
              <Button onPress={close}>{say('claims.close')}</Button>
            </>
          }
        >
          {say('claims.none.hint')}
        </EmptyState>
      )}
      {proposals.length > 0 && (
        <>
          <ClaimList proposals={proposals} current={current} />
          <div className={styles.tools}>
            <Button
              tone="primary"
              isDisabled={!current}
              onPress={() => inTurn(services, () => acceptProposal(services))}
            >
              {say('claims.accept')}
            </Button>
            <Button
              isDisabled={!current}
              onPress={() => inTurn(services, () => dismissProposal(services))}
            >
              {say('claims.dismiss')}
            </Button>
            {current && ofKind > 1 && (
              <Button tone="quiet" onPress={() => inTurn(services, () => acceptKind(services))}>
                {say('claims.acceptKind', { kind: current.kind, count: ofKind })}
              </Button>
            )}
          </div>
        </>
      )}
      <StubList />
    </section>
  );
}

/** Reads the proposals again whenever the text, or the language it is said to be in, has changed. */
function useFinding(): void {
  const services = useServices();
  const article = useOpenArticle(({ article: { id } }) => id);
  const language = useOpenArticle((open) => open.article.language);
  const version = useOpenArticle(textVersion);
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are what the answer depends on.
  useEffect(() => {
    services.actions.attempt(() => findClaims(services));
  }, [services, article, language, version]);
}
