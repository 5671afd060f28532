import { app, BrowserWindow } from 'electron';
import { z } from 'zod';

/** What a second start hands to the app that runs already: files to import. */
const handoverSchema = z.object({ files: z.array(z.string()) });

/**
 * True where this is the only Attest with these settings. Where another one runs it gets `files` and comes to the front,
 * and this one should end.
 */
export function isOnlyInstance(files: readonly string[]): boolean {
  return app.requestSingleInstanceLock({ files });
}

/** Calls `onFiles` with files that later starts, or the system, ask this app to open; its window comes to the front. */
export function receiveFiles(onFiles: (paths: string[]) => void): void {
  app.on('second-instance', (_event, _argv, _folder, data) => {
    const [window] = BrowserWindow.getAllWindows();
    if (window?.isMinimized()) window.restore();
    window?.focus();
    const handover = handoverSchema.safeParse(data);
    if (handover.success) onFiles(handover.data.files);
  });
  // macOS tells of files in this way, also of those that the app was started with.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    onFiles([path]);
  });
}
