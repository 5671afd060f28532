import type { Release } from '../../shared/ipc/appUpdates';

/** What talks to the place where newer versions are published, and puts one in place. */
export interface AppUpdater {
  /** The newest version; null where it is not newer than this one. */
  check(): Promise<Release | null>;
  /** Fetches what was last checked for and verifies it; throws where it is not what was published. */
  download(onFraction: (fraction: number) => void): Promise<void>;
  /** Quits as a person does, and starts the newer version after that. */
  restart(): void;
  /** Puts what was downloaded in place. Called when everything is saved and the app is about to end. */
  install(isRestartWanted: boolean): void;
  /** Ends all connections, and makes no other. */
  stop(): void;
}
