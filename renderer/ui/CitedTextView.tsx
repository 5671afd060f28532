import type { CitedMark, CitedRun, CitedText } from '../../shared/citation/citedText';
import styles from './CitedTextView.module.css';

/** A reference or citation as it is set. Its addresses are text: a reference is to be read here, not left. */
export function CitedTextView({ text }: { text: CitedText }) {
  return <bdi className={styles.text}>{placeRuns(text)}</bdi>;
}

function placeRuns(text: CitedText) {
  let offset = 0;
  return text.map((run) => {
    const key = offset;
    offset += run.text.length;
    return (
      <span key={key} className={classOf(run)}>
        {run.text}
      </span>
    );
  });
}

const classes: Record<CitedMark, string | undefined> = {
  italic: styles.italic,
  bold: styles.bold,
  underline: styles.underline,
  smallCaps: styles.smallCaps,
  sup: styles.sup,
  sub: styles.sub,
};

function classOf({ marks }: CitedRun): string {
  return marks.map((mark) => classes[mark]).join(' ');
}
