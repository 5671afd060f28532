import { type DescribedArticle, isArticleItself } from '../../../shared/ledger/isArticleItself';
import type { ArticleId } from '../../../shared/model/ids';
import { type Source, titleOfSource } from '../../../shared/model/source';
import { describeArticle } from '../../state/describeArticle';
import { useLibrary } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { DoubtList } from '../../ui/DoubtList';
import { useWords } from '../../ui/WordsContext';
import { summarizeSource } from './filterSources';
import styles from './LinkDialog.module.css';
import { PastedIdentifier } from './PastedIdentifier';
import { SameSourceNotice } from './SameSourceNotice';
import { SourceForm } from './SourceForm';
import { SourceLookupPanel } from './SourceLookupPanel';
import { type SourceFields, toSourceRecord } from './sourceFields';

/** The source the link will go to: an existing one, or a new one. */
export type Target = { kind: 'known'; source: Source } | { kind: 'new'; fields: SourceFields };

interface Props {
  target: Target;
  /** The one that has the passage. */
  article: ArticleId;
  onChange(target: Target | null): void;
  /** The source of an existing link can’t be replaced. */
  isFixed: boolean;
}

/** The chosen source, and at once whether it is the article that it is to be checked against. */
export function LinkTarget(props: Props) {
  const library = useLibrary((view) => view);
  const article = describeArticle(library, props.article);
  return (
    <>
      <About {...props} />
      <DoubtList doubts={article && isCircular(props.target, article) ? ['circular'] : []} />
    </>
  );
}

function isCircular(target: Target, article: DescribedArticle): boolean {
  const { csl } = target.kind === 'known' ? target.source : toSourceRecord(target.fields);
  return isArticleItself(csl, article);
}

function About({ target, onChange, isFixed }: Omit<Props, 'article'>) {
  const words = useWords();
  const { say } = words;
  const back = !isFixed && (
    <Button tone="quiet" onPress={() => onChange(null)}>
      {say('sources.link.chooseAnother')}
    </Button>
  );
  if (target.kind === 'known') {
    return (
      <div className={styles.target}>
        <div className={styles.about}>
          <strong dir="auto">{titleOfSource(target.source, words)}</strong>
          <span className={styles.summary}>{summarizeSource(target.source, words)}</span>
        </div>
        {back}
      </div>
    );
  }
  return (
    <section data-field="title" className={styles.new} aria-label={say('sources.new')}>
      <div className={styles.target}>
        <strong>{say('sources.new')}</strong>
        {back}
      </div>
      <PastedIdentifier
        fields={target.fields}
        onChange={(fields) => onChange({ kind: 'new', fields })}
      >
        <SourceLookupPanel
          isInviting
          fields={target.fields}
          onChange={(fields) => onChange({ kind: 'new', fields })}
        />
        <SourceForm
          isShort
          fields={target.fields}
          onChange={(fields) => onChange({ kind: 'new', fields })}
        />
      </PastedIdentifier>
      <SameSourceNotice
        fields={target.fields}
        onUse={(source) => onChange({ kind: 'known', source })}
      />
    </section>
  );
}
