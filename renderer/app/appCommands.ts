import { bindCommands } from '../commands/appCommand';
import { editorCommands } from '../editor/editorCommands';
import { appUpdateCommands } from '../features/appUpdates/appUpdateCommands';
import { exportCommands } from '../features/export/exportCommands';
import { highlightCommands } from '../features/highlights/actions/highlightCommands';
import { libraryCommands } from '../features/library/libraryCommands';
import { revisionCommands } from '../features/revisions/revisionCommands';
import { sourceCommands } from '../features/sources/sourceCommands';
import { windowCommands } from './windowCommands';

/** Everything that can be done by key, menu or palette. */
export const appCommands = bindCommands({
  ...libraryCommands,
  ...exportCommands,
  ...highlightCommands,
  ...editorCommands,
  ...revisionCommands,
  ...sourceCommands,
  ...windowCommands,
  ...appUpdateCommands,
});
