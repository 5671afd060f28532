import type { OpenDialog } from '../state/sessionState';
import { useSession } from '../state/WindowContext';
import { CommandPalette } from './CommandPalette';
import { ShortcutsDialog } from './ShortcutsDialog';

/** The dialog that is open, if one is. */
export function Dialogs() {
  const dialog = useSession((session) => session.dialog);
  return dialog && <OneDialog dialog={dialog} />;
}

function OneDialog({ dialog }: { dialog: OpenDialog }) {
  switch (dialog.kind) {
    case 'palette':
      return <CommandPalette />;
    case 'shortcuts':
      return <ShortcutsDialog />;
    default:
      return null;
  }
}
