import { ExportDialog } from '../features/export/ExportDialog';
import { LinkDialog } from '../features/sources/LinkDialog';
import { SourceDialog } from '../features/sources/SourceDialog';
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
    case 'export':
      return <ExportDialog article={dialog.article} />;
    case 'link':
      return <LinkDialog {...dialog} />;
    case 'source':
      return <SourceDialog />;
    case 'shortcuts':
      return <ShortcutsDialog />;
    default:
      return null;
  }
}
