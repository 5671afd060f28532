import { Columns2, Pencil, X } from 'lucide-react';
import { titleOfCslType } from '../../../../shared/model/csl/titleOfCslType';
import type { Link } from '../../../../shared/model/link';
import { type Source, titleOfSource } from '../../../../shared/model/source';
import { message } from '../../../../shared/words/message';
import { notifyUndoable } from '../../../state/notifyUndoable';
import { useActions } from '../../../state/WindowContext';
import { IconButton } from '../../../ui/IconButton';
import { RelationSign } from '../../../ui/RelationSign';
import { useWords } from '../../../ui/WordsContext';
import styles from './LinkItem.module.css';

interface Props {
  link: Link;
  source: Source;
  isReadOnly: boolean;
}

/** One of the highlight’s links: the source, its relation to the highlight, and where in it. */
export function LinkItem({ link, source, isReadOnly }: Props) {
  const words = useWords();
  const { say } = words;
  const actions = useActions();
  const title = titleOfSource(source, words);
  const remove = async () => {
    await actions.call('link.delete', { article: link.article, link: link.id });
    notifyUndoable(actions, message('highlights.link.removed'));
  };
  const compare = () =>
    actions.go({ kind: 'evidence', source: source.id, link: link.id, capture: null });
  const about = [
    say(titleOfCslType(source.csl.type)),
    source.reliability === 'unknown' ? '' : say(`highlights.link.${source.reliability}`),
    link.locator,
    link.match ? say('evidence.matched', { at: Date.parse(link.match.matchedAt) }) : '',
  ];
  return (
    <li className={styles.link}>
      <div className={styles.head}>
        <RelationSign relation={link.relation} />
        <span className={styles.relation}>{say(`relation.${link.relation}`)}</span>
        {!isReadOnly && (
          <span className={styles.buttons}>
            <IconButton label={say('highlights.link.compare', { source: title })} onPress={compare}>
              <Columns2 size={14} aria-hidden />
            </IconButton>
            <IconButton
              label={say('highlights.link.edit', { source: title })}
              onPress={() =>
                actions.openDialog({ kind: 'link', highlight: link.highlight, link: link.id })
              }
            >
              <Pencil size={14} aria-hidden />
            </IconButton>
            <IconButton
              label={say('highlights.link.remove', { source: title })}
              onPress={() => actions.attempt(remove)}
            >
              <X size={15} aria-hidden />
            </IconButton>
          </span>
        )}
      </div>
      <button
        type="button"
        dir="auto"
        className={styles.source}
        onClick={() => actions.go({ kind: 'sources', source: source.id })}
      >
        {title}
      </button>
      <p className={styles.about}>{about.filter(Boolean).join(' · ')}</p>
      {link.evidence && (
        <blockquote dir="auto" className={styles.evidence}>
          {link.evidence}
        </blockquote>
      )}
      {link.remark && (
        <p dir="auto" className={styles.remark}>
          {link.remark}
        </p>
      )}
    </li>
  );
}
