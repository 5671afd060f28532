import { useState } from 'react';
import type { Highlight } from '../../../shared/model/highlight';
import type { HighlightId, LinkId } from '../../../shared/model/ids';
import type { Link, LinkDetails } from '../../../shared/model/link';
import { type Source, titleOfSource } from '../../../shared/model/source';
import { useActions, useLibrary, useOpenArticle } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { formatKeys } from '../../ui/formatKeys';
import { summarizeSource } from './filterSources';
import { LinkDetailsForm } from './LinkDetailsForm';
import styles from './LinkDialog.module.css';
import { SourceForm } from './SourceForm';
import { SourcePicker } from './SourcePicker';
import { emptySourceFields, type SourceFields, toSourceRecord } from './sourceFields';

interface Props {
  highlight: HighlightId;
  /** The link to edit; without one, a new link is made. */
  link?: LinkId;
}

/** Which source the link is to go to: one that is there, or one that is being made. */
type Target = { kind: 'known'; source: Source } | { kind: 'new'; fields: SourceFields };

/** Links a highlight to a source, found or made on the spot; or edits a link. */
export function LinkDialog({ highlight: highlightId, link: linkId }: Props) {
  const highlight = useOpenArticle(({ highlights }) => highlights.get(highlightId));
  const link = useOpenArticle(({ links }) => (linkId ? links.get(linkId) : undefined));
  const source = useLibrary(({ sources }) => (link ? sources.get(link.source) : undefined));
  if (!highlight) return null;
  return <LinkForm highlight={highlight} {...(link && source && { edited: { link, source } })} />;
}

interface FormProps {
  highlight: Highlight;
  edited?: { link: Link; source: Source };
}

function LinkForm({ highlight, edited }: FormProps) {
  const actions = useActions();
  const [target, setTarget] = useState<Target | null>(
    edited ? { kind: 'known', source: edited.source } : null,
  );
  const [details, setDetails] = useState<LinkDetails>(
    edited?.link ?? { relation: 'supports', locator: '', evidence: '', remark: '' },
  );
  const close = () => actions.openDialog(null);
  const save = async () => {
    if (!target) return;
    const { article, id } = highlight;
    const { relation, locator, evidence, remark } = details;
    const set = { relation, locator, evidence, remark };
    if (edited) await actions.call('link.edit', { article, link: edited.link.id, set });
    else {
      const source = target.kind === 'known' ? target.source.id : toSourceRecord(target.fields);
      await actions.call('link.create', { article, highlight: id, source, ...set });
    }
    close();
  };
  const isReady = target?.kind === 'known' || Boolean(target?.fields.title.trim());
  return (
    <Dialog
      title={edited ? 'Edit link' : 'Link a source'}
      onClose={close}
      footer={
        <>
          <Button onPress={close}>Cancel</Button>
          <Button tone="primary" isDisabled={!isReady} onPress={() => actions.attempt(save)}>
            {edited ? 'Save' : 'Link'} <kbd>{formatKeys('Mod+Enter')}</kbd>
          </Button>
        </>
      }
    >
      {/* On the way down: buttons keep their keys to themselves. */}
      <div
        className={styles.form}
        onKeyDownCapture={(event) => {
          const isSaveKey = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
          if (isSaveKey && isReady) actions.attempt(save);
        }}
      >
        <blockquote className={styles.quote} dir="auto">
          {highlight.anchor.quote.exact}
        </blockquote>
        {target ? (
          <>
            <TargetView target={target} onChange={setTarget} isFixed={edited !== undefined} />
            <LinkDetailsForm details={details} onChange={setDetails} />
          </>
        ) : (
          <SourcePicker
            onPick={(source) => setTarget({ kind: 'known', source })}
            onNew={(title) => setTarget({ kind: 'new', fields: { ...emptySourceFields, title } })}
          />
        )}
      </div>
    </Dialog>
  );
}

interface TargetProps {
  target: Target;
  onChange(target: Target | null): void;
  /** The source of a link that is there can't be swapped for another. */
  isFixed: boolean;
}

function TargetView({ target, onChange, isFixed }: TargetProps) {
  const back = !isFixed && (
    <Button tone="quiet" onPress={() => onChange(null)}>
      Choose another
    </Button>
  );
  if (target.kind === 'known') {
    return (
      <div className={styles.target}>
        <div className={styles.about}>
          <strong dir="auto">{titleOfSource(target.source)}</strong>
          <span className={styles.summary}>{summarizeSource(target.source)}</span>
        </div>
        {back}
      </div>
    );
  }
  return (
    <section className={styles.new} aria-label="New source">
      <div className={styles.target}>
        <strong>New source</strong>
        {back}
      </div>
      <SourceForm
        isShort
        fields={target.fields}
        onChange={(fields) => onChange({ kind: 'new', fields })}
      />
    </section>
  );
}
