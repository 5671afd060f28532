import type { AnnotationFile, AnnotationOutcome } from '../../state/annotationFile';
import { importAnnotations } from '../../state/previewAnnotations';
import { useServices } from '../../state/WindowContext';
import type { WindowServices } from '../../state/windowServices';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useWords } from '../../ui/WordsContext';
import { AnnotationsReportView } from './AnnotationsReportView';
import styles from './ImportAnnotationsDialog.module.css';

interface Props {
  outcomes: readonly AnnotationOutcome[];
  /** Imports the files as texts to read. */
  onArticles(services: WindowServices, files: readonly AnnotationFile[]): Promise<void>;
}

/** Shows where the highlights of files would be, what is unsure and what is lost, and asks whether to import them. */
export function ImportAnnotationsDialog({ outcomes, onArticles }: Props) {
  const services = useServices();
  const { actions } = services;
  const { say } = useWords();
  const close = () => actions.openDialog(null);
  const answer = (run: () => Promise<void>) => () => {
    close();
    actions.attempt(run);
  };
  const readable = outcomes.filter((outcome) => 'report' in outcome);
  const count = readable.reduce((sum, { report }) => sum + countFresh(report), 0);
  const files = outcomes.filter(({ bytes }) => bytes.length > 0);
  return (
    <Dialog
      title={say('annotations.dialog.title')}
      onClose={close}
      footer={
        <>
          <Button onPress={close}>{say('annotations.dialog.cancel')}</Button>
          {files.length > 0 && (
            <Button onPress={answer(() => onArticles(services, files))}>
              {say('annotations.dialog.asArticles', { count: files.length })}
            </Button>
          )}
          {count > 0 && (
            <Button
              tone="primary"
              autoFocus
              onPress={answer(() => importAnnotations(services, readable))}
            >
              {say('annotations.dialog.import', { count })}
            </Button>
          )}
        </>
      }
    >
      {outcomes.map((outcome, index) => (
        <section
          // biome-ignore lint/suspicious/noArrayIndexKey: they never change.
          key={index}
          aria-label={outcome.name}
          className={styles.file}
        >
          {'report' in outcome ? (
            <>
              <h3 className={styles.name} dir="auto">
                {say('annotations.dialog.from', {
                  name: outcome.name,
                  format: say(`annotations.format.${outcome.report.format}`),
                })}
              </h3>
              <AnnotationsReportView report={outcome.report} />
            </>
          ) : (
            <p role="alert">{say(outcome.failure)}</p>
          )}
        </section>
      ))}
    </Dialog>
  );
}

/** How many records an import would bring in: highlights, notes on whole articles, and texts. */
function countFresh({
  placed,
  unsure,
  lost,
  articles,
}: Extract<AnnotationOutcome, { report: unknown }>['report']): number {
  const others = articles.reduce(
    (sum, { article, notes }) => sum + notes + Number(article === null),
    0,
  );
  return placed + unsure + lost + others;
}
