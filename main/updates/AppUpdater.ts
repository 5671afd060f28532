import type { Release } from '../../shared/ipc/appUpdates';

/** Fetches newer versions from where they are published, and installs one. */
export interface AppUpdater {
  /** The newest version; null where it is not newer than this one. */
  check(): Promise<Release | null>;
  /** Downloads the version last found and verifies it; throws where it isn't what was published. */
  download(onFraction: (fraction: number) => void): Promise<void>;
  /** Quits as a person does, and starts the newer version after that. */
  restart(): void;
  /** Installs what was downloaded. Called when everything is saved and the app is about to end. */
  install(isRestartWanted: boolean): void;
  /** Ends all connections, and makes no more. */
  stop(): void;
}
