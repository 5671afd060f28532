import type { ReferencesResult } from '../../../shared/ipc/referencesRequest';
import type { ReferenceOutcome } from '../../state/referenceFile';
import { useLibrary, useServices } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useWords } from '../../ui/WordsContext';
import styles from './ImportedReferencesDialog.module.css';
import { LeftFields } from './LeftFields';

/** Tells what came of each imported file, and offers to add what the library has already. */
export function ImportedReferencesDialog({ outcomes }: { outcomes: readonly ReferenceOutcome[] }) {
  const { actions } = useServices();
  const { say } = useWords();
  const close = () => actions.openDialog(null);
  const same = outcomes.flatMap((outcome) => ('result' in outcome ? outcome.result.same : []));
  const addSame = async () => {
    close();
    const sources = same.map(({ csl }) => ({ csl }));
    const { source } = await actions.call('source.create', { sources });
    actions.go({ kind: 'sources', source });
  };
  return (
    <Dialog
      title={say('references.imported.title')}
      onClose={close}
      footer={
        <>
          {same.length > 0 && (
            <Button onPress={() => actions.attempt(addSame)}>
              {say('references.imported.addSame', { count: same.length })}
            </Button>
          )}
          <Button tone="primary" autoFocus onPress={close}>
            {say('references.imported.close')}
          </Button>
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
          {outcomes.length > 1 && (
            <h3 className={styles.name} dir="auto">
              {outcome.name}
            </h3>
          )}
          {'result' in outcome ? (
            <Result result={outcome.result} />
          ) : (
            <p role="alert">{say(outcome.failure)}</p>
          )}
        </section>
      ))}
    </Dialog>
  );
}

function Result({ result }: { result: ReferencesResult }) {
  const { say } = useWords();
  const { sources, same, problems, left } = result;
  return (
    <>
      <p role="status">{say('references.imported.count', { count: sources.length })}</p>
      {same.length > 0 && (
        <>
          <h4 className={styles.heading}>
            {say('references.imported.same', { count: same.length })}
          </h4>
          <ul className={styles.list}>
            {same.map(({ line, source, csl }) => (
              <SameSource
                key={line}
                line={line}
                source={source}
                title={csl.title ?? csl.URL ?? ''}
              />
            ))}
          </ul>
        </>
      )}
      {problems.length > 0 && (
        <>
          <h4 className={styles.heading}>
            {say('references.imported.problems', { count: problems.length })}
          </h4>
          <ul className={styles.list}>
            {problems.map(({ line, message }) => (
              <li key={`${line} ${message.id}`}>
                {say('references.imported.problem', { line, problem: message })}
              </li>
            ))}
          </ul>
        </>
      )}
      <LeftFields title={say('references.imported.left')} left={left} />
    </>
  );
}

interface SameProps {
  line: number;
  source: ReferencesResult['same'][number]['source'];
  title: string;
}

function SameSource({ line, source, title }: SameProps) {
  const { say } = useWords();
  const known = useLibrary(({ sources }) => sources.get(source)?.csl);
  return (
    <li dir="auto">
      {say('references.imported.sameAs', { line, title: known?.title ?? known?.URL ?? title })}
    </li>
  );
}
