import { acceptLossCommand } from './acceptLossCommand';
import { anchorsCommand } from './anchorsCommand';
import { articlesCommand } from './articlesCommand';
import type { AnyCliCommand } from './CliCommand';
import { captureCommand } from './captureCommand';
import { capturePageCommand } from './capturePageCommand';
import { checkCommand } from './checkCommand';
import { citeCommand } from './citeCommand';
import { claimsCommand } from './claimsCommand';
import {
  collectionAddCommand,
  collectionPutCommand,
  collectionsCommand,
} from './collectionCommands';
import { exportCommand } from './exportCommand';
import { highlightCommand } from './highlightCommand';
import { importCommand } from './importCommand';
import { ledgerCommand } from './ledgerCommand';
import { linkCommand } from './linkCommand';
import { readyCommand } from './readyCommand';
import { restoreCommand } from './restoreCommand';
import { revisionsCommand } from './revisionsCommand';
import { searchCommand } from './searchCommand';
import { showCommand } from './showCommand';
import { sourceAddCommand } from './sourceAddCommand';
import { sourceExportCommand } from './sourceExportCommand';
import { sourceImportCommand } from './sourceImportCommand';
import { sourceLookupCommand } from './sourceLookupCommand';
import { sourcesCommand } from './sourcesCommand';
import { updateCommand } from './updateCommand';

/** All commands, in the order of the help. */
export const cliCommands: readonly AnyCliCommand[] = [
  importCommand,
  capturePageCommand,
  articlesCommand,
  showCommand,
  searchCommand,
  updateCommand,
  revisionsCommand,
  restoreCommand,
  highlightCommand,
  sourceAddCommand,
  sourceLookupCommand,
  sourceImportCommand,
  sourceExportCommand,
  sourcesCommand,
  captureCommand,
  linkCommand,
  collectionsCommand,
  collectionAddCommand,
  collectionPutCommand,
  claimsCommand,
  ledgerCommand,
  readyCommand,
  citeCommand,
  exportCommand,
  checkCommand,
  acceptLossCommand,
  anchorsCommand,
];
