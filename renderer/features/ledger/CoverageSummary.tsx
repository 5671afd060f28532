import { Meter } from 'react-aria-components';
import type { Coverage } from '../../../shared/ledger/ledger';
import { sayShare } from '../../../shared/ledger/sayShare';
import { useWords } from '../../ui/WordsContext';
import styles from './CoverageSummary.module.css';

/** How much of the article is accounted for. */
export function CoverageSummary({ coverage }: { coverage: Coverage }) {
  const { say } = useWords();
  const { claims, sourced, conflicting, unsettled, claimsSourced, textHighlighted } = coverage;
  return (
    <section aria-label={say('ledger.coverage.title')} className={styles.summary}>
      <Share
        label={say('ledger.coverage.claimsSourced')}
        share={claimsSourced}
        detail={say('ledger.coverage.sourcedOf', { sourced, claims, conflicting, unsettled })}
      />
      <Share label={say('ledger.coverage.textHighlighted')} share={textHighlighted} detail="" />
    </section>
  );
}

function Share({ label, share, detail }: { label: string; share: number; detail: string }) {
  const words = useWords();
  const percent = sayShare(share, words);
  return (
    <Meter aria-label={label} value={share * 100} valueLabel={percent} className={styles.meter}>
      <div className={styles.caption}>
        <span>{label}</span>
        <strong>{percent}</strong>
        <span className={styles.detail}>{detail}</span>
      </div>
      <div className={styles.track}>
        <div className={styles.bar} style={{ width: `${share * 100}%` }} />
      </div>
    </Meter>
  );
}
