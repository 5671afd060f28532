import { useRef, useState } from 'react';
import { hasCode } from '../../../shared/model/AttestError';
import { quoteOf } from '../../../shared/model/anchor';
import type { Highlight } from '../../../shared/model/highlight';
import type { HighlightId, LinkId } from '../../../shared/model/ids';
import type { Link } from '../../../shared/model/link';
import type { Source } from '../../../shared/model/source';
import { type MessageId, message } from '../../../shared/words/message';
import { toRef } from '../../state/editHighlights';
import { findHighlightIn, findHighlightsIn } from '../../state/findHighlightIn';
import { useDraft } from '../../state/useDraft';
import { useLibrary, useOpenArticle, useServices } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { FieldConflicts } from '../../ui/FieldConflicts';
import { formatKeys } from '../../ui/formatKeys';
import { GoneNotice } from '../../ui/GoneNotice';
import { useWords } from '../../ui/WordsContext';
import { LinkDetailsForm } from './LinkDetailsForm';
import styles from './LinkDialog.module.css';
import { LinkTarget, type Target } from './LinkTarget';
import {
  emptyLinkFields,
  formatLinkField,
  type LinkFields,
  nameLinkFields,
  readLinkFields,
  toLinkEdit,
} from './linkFields';
import { SourcePicker } from './SourcePicker';
import { listFieldProblems, toSourceRecord } from './sourceFields';
import { startSourceFields } from './startSourceFields';

interface Props {
  highlight: HighlightId;
  /** The link to edit; without one, a new link is made. */
  link?: LinkId;
  /** All that the source is linked to. */
  several?: readonly HighlightId[];
}

/** Links a highlight to an existing or a new source, or edits a link. What was typed stays even if the highlight or the link is removed. */
export function LinkDialog({ highlight: highlightId, link: linkId, several = [] }: Props) {
  const highlight = useLibrary((library) => findHighlightIn(library, highlightId));
  const link = useOpenArticle(({ links }) => (linkId ? links.get(linkId) : undefined));
  const source = useLibrary(({ sources }) => (link ? sources.get(link.source) : undefined));
  const lastHighlight = useLast(highlight);
  const lastLink = useLast(link);
  const lastSource = useLast(source);
  if (!lastHighlight) return null;
  return (
    <LinkForm
      highlight={lastHighlight}
      several={several}
      isGone={!highlight}
      {...(lastLink &&
        lastSource && { edited: { link: lastLink, source: lastSource, isGone: !link } })}
    />
  );
}

interface FormProps {
  highlight: Highlight;
  several: readonly HighlightId[];
  /** Another program has removed the highlight. */
  isGone: boolean;
  edited?: { link: Link; source: Source; isGone: boolean };
}

function LinkForm({ highlight, several, isGone, edited }: FormProps) {
  const { store, actions } = useServices();
  const words = useWords();
  const { say } = words;
  const [target, setTarget] = useState<Target | null>(
    edited ? { kind: 'known', source: edited.source } : null,
  );
  const draft = useDraft<LinkFields>(edited ? readLinkFields(edited.link) : emptyLinkFields);
  const [hasTried, setHasTried] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  const isNew = !edited || edited.isGone;
  const missing = listMissing(target, draft.fields);
  const close = () => actions.openDialog(null);
  const save = async () => {
    const { relation, ...details } = draft.fields;
    if (!target || !relation || missing[0]) {
      setHasTried(true);
      form.current?.querySelector<HTMLElement>(`[data-field="${missing[0]}"] input`)?.focus();
      return;
    }
    if (isNew) {
      const source = target.kind === 'known' ? target.source.id : toSourceRecord(target.fields);
      const { library } = store.getState();
      const chosen = library && several.length ? findHighlightsIn(library, several) : [highlight];
      const highlights = chosen.map(toRef);
      await actions.call('link.create', { highlights, source, relation, ...details });
      actions.show({ lastRelation: relation });
    } else if (draft.hasChanges) {
      const edit = { set: toLinkEdit(draft.edit.set), seen: toLinkEdit(draft.edit.seen) };
      try {
        await actions.call('link.edit', {
          article: highlight.article,
          link: edited.link.id,
          ...edit,
        });
      } catch (error) {
        if (!hasCode(error, 'superseded')) throw error;
        // The form asks.
        return;
      }
    }
    close();
  };
  const isWrong = target?.kind === 'new' && listFieldProblems(target.fields).size > 0;
  const isReady = !isGone && !isWrong && (isNew || !draft.conflicts.length);
  return (
    <Dialog
      title={say(edited ? 'sources.link.edit' : 'sources.link.new')}
      onClose={close}
      onConfirm={isReady ? () => actions.attempt(save) : undefined}
      footer={
        <>
          <p role="alert" className={styles.missing}>
            {hasTried &&
              missing.length > 0 &&
              say('sources.link.missing', {
                fields: words.list(missing.map((field) => say(titlesOfMissing[field]))),
              })}
          </p>
          <Button onPress={close}>{say('sources.cancel')}</Button>
          <Button tone="primary" isDisabled={!isReady} onPress={() => actions.attempt(save)}>
            {say(isNew ? 'sources.link.create' : 'sources.save')}{' '}
            <kbd>{formatKeys('Mod+Enter', words)}</kbd>
          </Button>
        </>
      }
    >
      <div ref={form} className={styles.form}>
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
            titles={nameLinkFields(words)}
            format={(field, value) => formatLinkField(words, field, value)}
            onChoose={draft.choose}
          />
        )}
        {several.length > 1 ? (
          <p>{say('several.link', { count: several.length })}</p>
        ) : (
          <blockquote className={styles.quote} dir="auto">
            {quoteOf(highlight.anchor).exact}
          </blockquote>
        )}
        {target ? (
          <>
            <LinkTarget
              target={target}
              article={highlight.article}
              onChange={setTarget}
              isFixed={edited !== undefined}
            />
            <LinkDetailsForm
              fields={draft.fields}
              isNew={!edited}
              isRelationMissing={hasTried && missing.includes('relation')}
              onChange={draft.change}
            />
          </>
        ) : (
          <div data-field="source">
            <SourcePicker
              onPick={(source) => setTarget({ kind: 'known', source })}
              onNew={(title) => setTarget({ kind: 'new', fields: startSourceFields(title) })}
            />
          </div>
        )}
      </div>
    </Dialog>
  );
}

const titlesOfMissing = {
  source: 'sources.link.source',
  title: 'cslField.title',
  relation: 'sources.link.relation',
} as const satisfies Record<string, MessageId>;

/** What the link still needs, in the order in which the form asks for it. */
function listMissing(target: Target | null, fields: LinkFields): (keyof typeof titlesOfMissing)[] {
  if (!target) return ['source'];
  const isNamed = target.kind === 'known' || target.fields.title.trim() !== '';
  return [
    ...(isNamed ? [] : ['title' as const]),
    ...(fields.relation ? [] : ['relation' as const]),
  ];
}

/** The value, or the last one there was. */
function useLast<Value extends object>(value: Value | null | undefined): Value | null {
  const [last, setLast] = useState<Value | null>(value ?? null);
  if (value && value !== last) setLast(value);
  return value ?? last;
}
