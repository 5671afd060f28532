import { useMemo } from 'react';
import { markShared } from '../../../shared/ledger/markShared';
import type { MatchCheck } from '../../../shared/ledger/matchCheck';
import { positionOf, quoteOf } from '../../../shared/model/anchor';
import { type Capture, capturesOf } from '../../../shared/model/capture';
import type { Match } from '../../../shared/model/match';
import { titleOfSource } from '../../../shared/model/source';
import type { Place } from '../../state/sessionState';
import { useQuery } from '../../state/useQuery';
import { useLibrary, useServices } from '../../state/WindowContext';
import { EmptyState } from '../../ui/EmptyState';
import { useWords } from '../../ui/WordsContext';
import { CapturePane } from './CapturePane';
import styles from './EvidenceView.module.css';
import { PassageCard } from './PassageCard';

interface Props {
  place: Extract<Place, { kind: 'evidence' }>;
}

/** The passages linked to a source, beside what the source said; the words that belong together are matched here. */
export function EvidenceView({ place }: Props) {
  const { client, actions } = useServices();
  const words = useWords();
  const { say } = words;
  const source = useLibrary((library) => library.sources.get(place.source));
  const all = useLibrary((library) => library.captures);
  const captures = useMemo(() => capturesOf(all.values(), place.source), [all, place.source]);
  const { answer: passages } = useQuery(
    place.source,
    () => client.call('source.highlights', { source: place.source }),
    // Articles’ summaries change whenever links do.
    ({ library }) => [library?.articles, library?.open?.links, library?.open?.highlights],
  );
  const passage = passages?.find(({ link }) => link.id === place.link) ?? passages?.[0] ?? null;
  const capture = chooseCapture(captures, place.capture ?? passage?.link.match?.anchor.target);
  const article = passage?.link.match ? passage.highlight.article : null;
  const { answer: checked } = useQuery(
    `${article} ${passage?.link.match?.matchedAt}`,
    async () => (article ? client.call('article.checkMatches', { article }) : null),
    ({ library }) => [library?.captures, library?.articles],
  );
  const check = checked?.checks.find(({ link }) => link === passage?.link.id) ?? null;
  if (!source) return <EmptyState title={say('evidence.noSource')}>{null}</EmptyState>;
  const choose = (choice: Partial<Props['place']>) => actions.go({ ...place, ...choice });
  const match = passage?.link.match ?? null;
  const evidence = placeEvidence(match, check, capture);
  const claim = passage ? quoteOf(passage.highlight.anchor).exact : '';
  const [claimRuns, evidenceRuns] = markShared(claim, evidence?.words ?? '');
  return (
    <div className={styles.frame}>
      <div className={styles.view}>
        <section aria-label={say('evidence.passages')} className={styles.passages}>
          <h1 className={styles.title}>{say('evidence.title')}</h1>
          <button
            type="button"
            dir="auto"
            className={styles.source}
            onClick={() => actions.go({ kind: 'sources', source: source.id })}
          >
            {titleOfSource(source, words)}
          </button>
          {passages?.length === 0 && <p className={styles.none}>{say('evidence.noPassages')}</p>}
          <ul className={styles.list}>
            {passages?.map(({ title, highlight, link }) => (
              <li key={link.id}>
                <PassageCard
                  title={title}
                  highlight={highlight}
                  link={link}
                  runs={link === passage?.link && evidence ? claimRuns : null}
                  check={link.id === check?.link ? check : null}
                  isChosen={link === passage?.link}
                  onChoose={() => choose({ link: link.id, capture: null })}
                />
              </li>
            ))}
          </ul>
        </section>
        <CapturePane
          key={capture?.id ?? ''}
          captures={captures}
          capture={capture}
          passage={passage}
          position={evidence?.position ?? null}
          runs={evidenceRuns}
          onChoose={(id) => choose({ capture: id })}
        />
      </div>
    </div>
  );
}

/** Where the words for a passage are in the capture that is shown: those of the match, or what they have become. */
function placeEvidence(match: Match | null, check: MatchCheck | null, capture: Capture | null) {
  if (!match || !capture) return null;
  const position = match.anchor.target === capture.id ? positionOf(match.anchor) : null;
  if (position) return { position, words: quoteOf(match.anchor).exact };
  const found = check?.found?.capture === capture.id ? check.found : null;
  return found && { position: found.position, words: found.quote.exact };
}

/** The one that is wanted if it can be shown, or else the latest that can. */
function chooseCapture(captures: readonly Capture[], wanted: string | undefined): Capture | null {
  const shown = captures.filter(({ text }) => text !== null);
  return shown.find(({ id }) => id === wanted) ?? shown[0] ?? null;
}
