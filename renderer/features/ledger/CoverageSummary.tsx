import { Meter } from 'react-aria-components';
import type { Coverage } from '../../../shared/ledger/ledger';
import styles from './CoverageSummary.module.css';

/** How much of the article is accounted for. */
export function CoverageSummary({ coverage }: { coverage: Coverage }) {
  const { claims, sourced, conflicting, claimsSourced, textHighlighted } = coverage;
  return (
    <section aria-label="Coverage" className={styles.summary}>
      <Share
        label="Claims sourced"
        share={claimsSourced}
        detail={`${sourced} of ${claims}${conflicting ? `, ${conflicting} in conflict` : ''}`}
      />
      <Share label="Text highlighted" share={textHighlighted} detail="" />
    </section>
  );
}

function Share({ label, share, detail }: { label: string; share: number; detail: string }) {
  const percent = formatShare(share);
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

/** Whole percents; what is neither nothing nor all is never rounded to it. */
function formatShare(share: number): string {
  const percent = Math.round(share * 100);
  if (share > 0 && percent === 0) return '< 1 %';
  if (share < 1 && percent === 100) return '> 99 %';
  return `${percent} %`;
}
