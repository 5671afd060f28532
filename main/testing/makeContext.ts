import type { Problem } from '../../shared/ipc/events';
import type { Message } from '../../shared/words/message';
import type { Disk } from '../storage/files/Disk';
import { FileHistory } from '../storage/files/FileHistory';
import { LibraryFolder } from '../storage/files/LibraryFolder';
import { LossRegister } from '../storage/files/LossRegister';
import type { StorageContext } from '../storage/files/readStored';

/** What the files in a folder share, and the problems reported for them. */
export async function makeContext(folder: string, disk?: Disk) {
  const files = await LibraryFolder.open(folder, disk);
  const problems: Problem[] = [];
  const report = (problem: Problem) => {
    problems.push(problem);
  };
  const context: StorageContext & { readOnlyReason: Message | null } = {
    files,
    history: new FileHistory(files),
    losses: new LossRegister({ report, settle: () => {} }),
    readOnlyReason: null,
    report,
    forbidWriting(reason) {
      this.readOnlyReason = reason;
    },
  };
  return { files, context, problems };
}
