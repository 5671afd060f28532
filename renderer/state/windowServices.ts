import type { CommandId } from '../../shared/commands/commandTable';
import type { Actions } from './actions';
import type { Client } from './client';
import type { PendingEdits } from './pendingEdits';
import type { WindowStore } from './store';

/** What all views share: the state, the actions and the connection to the backend. */
export interface WindowServices {
  store: WindowStore;
  actions: Actions;
  client: Client;
  pending: PendingEdits;
  /** Everything that can be done by key, menu or palette. */
  commands: AppCommands;
}

/** What a command does. */
export interface CommandBinding {
  /** What it applies to at the moment, if its title can say so. */
  nameNow?(services: WindowServices): string | undefined;
  isEnabled?(services: WindowServices): boolean;
  /** Commands requested before it is done wait for it. */
  run(services: WindowServices): void | Promise<void>;
}

export type CommandBindings<Id extends CommandId = CommandId> = Readonly<
  Record<Id, CommandBinding>
>;

/** A command that can be run by key, menu or palette. */
export interface AppCommand extends CommandBinding {
  readonly id: CommandId;
  /** Its keys on this system, the displayed one first. */
  readonly keys: readonly string[];
  readonly isNativeInInputs: boolean;
}

/** All commands, in the order of the table. */
export type AppCommands = ReadonlyMap<CommandId, AppCommand>;
