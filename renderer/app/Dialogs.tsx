import { AppUpdatesDialog } from '../features/appUpdates/AppUpdatesDialog';
import { ExportDialog } from '../features/export/ExportDialog';
import { DetailsDialog } from '../features/library/DetailsDialog';
import { ImportDialog } from '../features/library/ImportDialog';
import { LabelsDialog } from '../features/library/LabelsDialog';
import { UpdateDialog } from '../features/revisions/UpdateDialog';
import { LinkDialog } from '../features/sources/LinkDialog';
import { SourceDialog } from '../features/sources/SourceDialog';
import type { OpenDialog } from '../state/sessionState';
import { useSession } from '../state/WindowContext';
import { CommandPalette } from './CommandPalette';
import { ProblemsDialog } from './ProblemsDialog';
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
    case 'import':
      return <ImportDialog draft={dialog.draft} />;
    case 'details':
      return <DetailsDialog article={dialog.article} />;
    case 'update':
      return <UpdateDialog article={dialog.article} />;
    case 'labels':
      return <LabelsDialog />;
    case 'export':
      return <ExportDialog article={dialog.article} />;
    case 'link':
      return <LinkDialog {...dialog} />;
    case 'source':
      return <SourceDialog />;
    case 'shortcuts':
      return <ShortcutsDialog />;
    case 'problems':
      return <ProblemsDialog />;
    case 'appUpdates':
      return <AppUpdatesDialog />;
  }
}
