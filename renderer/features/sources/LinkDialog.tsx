import { useState } from 'react';
import { hasCode } from '../../../shared/model/AttestError';
import { quoteOf } from '../../../shared/model/anchor';
import type { Highlight } from '../../../shared/model/highlight';
import type { HighlightId, LinkId } from '../../../shared/model/ids';
import {
  type Link,
  type LinkDetails,
  relationSchema,
  relationTitles,
} from '../../../shared/model/link';
import { type Source, titleOfSource } from '../../../shared/model/source';
import { useDraft } from '../../state/useDraft';
import { useActions, useLibrary, useOpenArticle } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { FieldConflicts } from '../../ui/FieldConflicts';
import { formatKeys } from '../../ui/formatKeys';
import { GoneNotice } from '../../ui/GoneNotice';
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

const titles: Record<keyof LinkDetails, string> = {
  relation: 'Relation',
  locator: 'Where in the source',
  evidence: 'Evidence',
  remark: 'Your remark',
};
const emptyDetails: LinkDetails = { relation: 'supports', locator: '', evidence: '', remark: '' };

/** Links a highlight to a source, found or made on the spot; or edits a link. What was typed outlasts what it is on. */
export function LinkDialog({ highlight: highlightId, link: linkId }: Props) {
  const highlight = useOpenArticle(({ highlights }) => highlights.get(highlightId));
  const link = useOpenArticle(({ links }) => (linkId ? links.get(linkId) : undefined));
  const source = useLibrary(({ sources }) => (link ? sources.get(link.source) : undefined));
  const lastHighlight = useLast(highlight);
  const lastLink = useLast(link);
  const lastSource = useLast(source);
  if (!lastHighlight) return null;
  return (
    <LinkForm
      highlight={lastHighlight}
      isGone={!highlight}
      {...(lastLink &&
        lastSource && { edited: { link: lastLink, source: lastSource, isGone: !link } })}
    />
  );
}

interface FormProps {
  highlight: Highlight;
  /** Another program has removed the highlight meanwhile, or the link. */
  isGone: boolean;
  edited?: { link: Link; source: Source; isGone: boolean };
}

function LinkForm({ highlight, isGone, edited }: FormProps) {
  const actions = useActions();
  const [target, setTarget] = useState<Target | null>(
    edited ? { kind: 'known', source: edited.source } : null,
  );
  const draft = useDraft<LinkDetails>(edited ? pickDetails(edited.link) : emptyDetails);
  const isNew = !edited || edited.isGone;
  const close = () => actions.openDialog(null);
  const save = async () => {
    if (!target) return;
    const { article, id } = highlight;
    if (isNew) {
      const source = target.kind === 'known' ? target.source.id : toSourceRecord(target.fields);
      await actions.call('link.create', { article, highlight: id, source, ...draft.fields });
    } else if (draft.hasChanges) {
      try {
        await actions.call('link.edit', { article, link: edited.link.id, ...draft.edit });
      } catch (error) {
        if (!hasCode(error, 'superseded')) throw error;
        // The form asks.
        return;
      }
    }
    close();
  };
  const isNamed = target?.kind === 'known' || Boolean(target?.fields.title.trim());
  const isReady = isNamed && !isGone && (isNew || !draft.conflicts.length);
  return (
    <Dialog
      title={edited ? 'Edit link' : 'Link a source'}
      onClose={close}
      footer={
        <>
          <Button onPress={close}>Cancel</Button>
          <Button tone="primary" isDisabled={!isReady} onPress={() => actions.attempt(save)}>
            {isNew ? 'Link' : 'Save'} <kbd>{formatKeys('Mod+Enter')}</kbd>
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
        {isGone && <GoneNotice what="highlight" />}
        {!isGone && edited?.isGone && <GoneNotice what="link" remedy="“Link” makes it again." />}
        {!isNew && (
          <FieldConflicts
            conflicts={draft.conflicts}
            titles={titles}
            format={formatDetail}
            onChoose={draft.choose}
          />
        )}
        <blockquote className={styles.quote} dir="auto">
          {quoteOf(highlight.anchor).exact}
        </blockquote>
        {target ? (
          <>
            <TargetView target={target} onChange={setTarget} isFixed={edited !== undefined} />
            <LinkDetailsForm details={draft.fields} onChange={draft.change} />
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

function pickDetails({ relation, locator, evidence, remark }: Link): LinkDetails {
  return { relation, locator, evidence, remark };
}

function formatDetail(field: keyof LinkDetails, value: string): string {
  const relation = relationSchema.safeParse(value);
  return field === 'relation' && relation.success ? relationTitles[relation.data] : value;
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

/** The value, or where it is gone the one that was there last. */
function useLast<Value extends object>(value: Value | null | undefined): Value | null {
  const [last, setLast] = useState<Value | null>(value ?? null);
  if (value && value !== last) setLast(value);
  return value ?? last;
}
