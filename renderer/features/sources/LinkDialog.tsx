import { useState } from 'react';
import { hasCode } from '../../../shared/model/AttestError';
import { quoteOf } from '../../../shared/model/anchor';
import type { Highlight } from '../../../shared/model/highlight';
import type { HighlightId, LinkId } from '../../../shared/model/ids';
import { type Link, type LinkDetails, relationSchema } from '../../../shared/model/link';
import { type Source, titleOfSource } from '../../../shared/model/source';
import { message } from '../../../shared/words/message';
import type { Words } from '../../../shared/words/Words';
import { useDraft } from '../../state/useDraft';
import { useActions, useLibrary, useOpenArticle } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { FieldConflicts } from '../../ui/FieldConflicts';
import { formatKeys } from '../../ui/formatKeys';
import { GoneNotice } from '../../ui/GoneNotice';
import { useWords } from '../../ui/WordsContext';
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

/** The source the link will go to: an existing one, or a new one. */
type Target = { kind: 'known'; source: Source } | { kind: 'new'; fields: SourceFields };

const emptyDetails: LinkDetails = { relation: 'supports', locator: '', evidence: '', remark: '' };

/** Links a highlight to an existing or a new source, or edits a link. What was typed stays even if the highlight or the link is removed. */
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
  /** Another program has removed the highlight. */
  isGone: boolean;
  edited?: { link: Link; source: Source; isGone: boolean };
}

function LinkForm({ highlight, isGone, edited }: FormProps) {
  const actions = useActions();
  const words = useWords();
  const { say } = words;
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
      title={say(edited ? 'sources.link.edit' : 'sources.link.new')}
      onClose={close}
      footer={
        <>
          <Button onPress={close}>{say('sources.cancel')}</Button>
          <Button tone="primary" isDisabled={!isReady} onPress={() => actions.attempt(save)}>
            {say(isNew ? 'sources.link.create' : 'sources.save')}{' '}
            <kbd>{formatKeys('Mod+Enter', words)}</kbd>
          </Button>
        </>
      }
    >
      {/* While capturing: buttons don’t pass their keys on. */}
      <div
        className={styles.form}
        onKeyDownCapture={(event) => {
          const isSaveKey = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
          if (isSaveKey && isReady) actions.attempt(save);
        }}
      >
        {isGone && <GoneNotice what="highlight" />}
        {!isGone && edited?.isGone && (
          <GoneNotice
            what="link"
            remedy={say('sources.link.remake', { button: message('sources.link.create') })}
          />
        )}
        {!isNew && (
          <FieldConflicts
            conflicts={draft.conflicts}
            titles={nameDetails(words)}
            format={(field, value) => formatDetail(words, field, value)}
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

function nameDetails({ say }: Words): Record<keyof LinkDetails, string> {
  return {
    relation: say('sources.link.relation'),
    locator: say('sources.link.locator'),
    evidence: say('sources.link.evidence'),
    remark: say('sources.link.remark'),
  };
}

function formatDetail({ say }: Words, field: keyof LinkDetails, value: string): string {
  return field === 'relation' ? say(`relation.${relationSchema.parse(value)}`) : value;
}

interface TargetProps {
  target: Target;
  onChange(target: Target | null): void;
  /** The source of an existing link can’t be replaced. */
  isFixed: boolean;
}

function TargetView({ target, onChange, isFixed }: TargetProps) {
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
          <span className={styles.summary}>{summarizeSource(target.source)}</span>
        </div>
        {back}
      </div>
    );
  }
  return (
    <section className={styles.new} aria-label={say('sources.new')}>
      <div className={styles.target}>
        <strong>{say('sources.new')}</strong>
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

/** The value, or the last one there was. */
function useLast<Value extends object>(value: Value | null | undefined): Value | null {
  const [last, setLast] = useState<Value | null>(value ?? null);
  if (value && value !== last) setLast(value);
  return value ?? last;
}
