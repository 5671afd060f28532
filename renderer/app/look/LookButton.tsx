import { CaseSensitive } from 'lucide-react';
import { DialogTrigger } from 'react-aria-components';
import { titleOfCommand } from '../../../shared/commands/nameCommand';
import { shownKey } from '../../commands/appCommand';
import { loadLater } from '../../state/loadLater';
import { useActions, useSession } from '../../state/WindowContext';
import { IconButton } from '../../ui/IconButton';
import { Popover } from '../../ui/Popover';
import { useWords } from '../../ui/WordsContext';

const LookForm = loadLater(async () => (await import('./LookForm')).LookForm);

/** Opens the form for how text looks. The command `look.choose` opens it too. */
export function LookButton() {
  const { say } = useWords();
  const { show } = useActions();
  const isOpen = useSession((session) => session.isLookOpen);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={(isLookOpen) => show({ isLookOpen })}>
      <IconButton label={say(titleOfCommand('look.choose'))} keys={shownKey('look.choose')}>
        <CaseSensitive size={20} />
      </IconButton>
      <Popover label={say('look.title')} placement="bottom end">
        <LookForm />
      </Popover>
    </DialogTrigger>
  );
}
