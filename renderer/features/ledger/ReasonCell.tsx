import { useState } from 'react';
import { Button, DialogTrigger } from 'react-aria-components';
import type { Highlight } from '../../../shared/model/highlight';
import { judgementInForce } from '../../../shared/model/judgement';
import { ReasonField } from '../../editor/judgement/ReasonField';
import { Popover } from '../../ui/Popover';
import { useWords } from '../../ui/WordsContext';
import styles from './ReasonCell.module.css';

interface Props {
  highlight: Highlight;
  isReadOnly: boolean;
}

/** Who gave the verdict, when and why. The reason opens for editing where it stands. */
export function ReasonCell({ highlight, isReadOnly }: Props) {
  const { say, date } = useWords();
  const [isOpen, setOpen] = useState(false);
  const judgement = judgementInForce(highlight);
  if (!judgement) return null;
  const { by, at, why } = judgement;
  const signed = by ? say('judgement.signedOn', { by, date: date(at) }) : date(at);
  return (
    <div className={styles.cell}>
      <span className={styles.signed} dir="auto">
        {signed}
      </span>
      {isReadOnly ? (
        <span dir="auto">{why}</span>
      ) : (
        <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
          <Button className={why ? styles.reason : styles.empty}>
            <span dir="auto">{why || say('judgement.reason.add')}</span>
          </Button>
          <Popover label={say('judgement.reason')} placement="bottom start">
            <div className={styles.editor}>
              <ReasonField highlight={highlight} autoFocus onDone={() => setOpen(false)} />
            </div>
          </Popover>
        </DialogTrigger>
      )}
    </div>
  );
}
