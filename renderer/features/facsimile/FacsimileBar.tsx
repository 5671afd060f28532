import { ArrowLeftRight, MoveHorizontal, X, ZoomIn, ZoomOut } from 'lucide-react';
import { useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { useStore } from 'zustand';
import { CommandButton } from '../../commands/CommandButton';
import { IconButton } from '../../ui/IconButton';
import { useWords } from '../../ui/WordsContext';
import styles from './FacsimileBar.module.css';
import { facsimileLook, setFacsimileLook } from './facsimileLook';
import { findPage } from './findPage';

interface Props {
  /** The page in view, from 1. */
  page: number;
  labels: readonly string[] | null;
  count: number;
  onPage(page: number): void;
  onZoom(direction: 1 | -1): void;
  onFit(): void;
}

/** Which page is in view, and how pages are shown. */
export function FacsimileBar({ page, labels, count, onPage, onZoom, onFit }: Props) {
  const { say } = useWords();
  const { zoom, isFollowing } = useStore(facsimileLook);
  return (
    <div className={styles.bar}>
      <PageField page={page} labels={labels} onPage={onPage} />
      <span className={styles.count}>{say('facsimile.of', { page, count })}</span>
      <span className={styles.space} />
      <IconButton
        label={say('facsimile.follow')}
        isActive={isFollowing}
        onPress={() => setFacsimileLook({ isFollowing: !isFollowing })}
      >
        <ArrowLeftRight size={16} aria-hidden />
      </IconButton>
      <IconButton label={say('facsimile.zoomOut')} keys="-" onPress={() => onZoom(-1)}>
        <ZoomOut size={16} aria-hidden />
      </IconButton>
      <IconButton label={say('facsimile.zoomIn')} keys="+" onPress={() => onZoom(1)}>
        <ZoomIn size={16} aria-hidden />
      </IconButton>
      <IconButton label={say('facsimile.fit')} keys="0" isActive={zoom === 'fit'} onPress={onFit}>
        <MoveHorizontal size={16} aria-hidden />
      </IconButton>
      <CommandButton command="facsimile.toggle" wording="alt">
        <X size={16} aria-hidden />
      </CommandButton>
    </div>
  );
}

/** What the page in view calls itself; another one is gone to with Enter. */
function PageField({ page, labels, onPage }: Pick<Props, 'page' | 'labels' | 'onPage'>) {
  const { say } = useWords();
  const shown = labels?.[page - 1] ?? String(page);
  const [typed, setTyped] = useState<string | null>(null);
  const go = () => {
    const found = typed === null ? null : findPage(typed.trim(), labels);
    if (found !== null) onPage(found);
    setTyped(null);
  };
  return (
    <TextField value={typed ?? shown} onChange={setTyped} className={styles.field}>
      <Label className="visually-hidden">{say('facsimile.goTo')}</Label>
      <Input
        className={styles.input}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={() => setTyped(null)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') go();
          if (event.key === 'Escape') setTyped(null);
        }}
      />
    </TextField>
  );
}
