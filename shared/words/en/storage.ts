/** What storage says of files and of the library’s folder. */
export const storage = {
  // What the system refuses.
  'storage.diskFull':
    'The disk is full: {path} couldn’t be saved. Free up some space and try again.',
  'storage.quotaUsedUp':
    'Your quota on this disk is used up: {path} couldn’t be saved. Free up some space and try again.',
  'storage.notAllowed':
    'Attest isn’t allowed to use {path}. Change its permissions, or choose another folder for the library.',
  'storage.accessRefused':
    'The system refused access to {path}. Change its permissions, or choose another folder for the library.',
  'storage.diskReadOnly':
    '{path} is on a read-only disk. Choose a folder on another disk for the library.',
  'storage.pathThroughFile':
    '{path} can’t be used: part of this path is a file, not a folder. Choose another folder for the library.',
  'storage.fileForFolder':
    '{path} is a file, but a folder is needed there. Move it away, or choose another folder for the library.',
  'storage.notThere':
    '{path} doesn’t exist and can’t be created. Check that its disk is connected.',
  'storage.folderForFile': '{path} is a folder, but a file is needed there. Move it away.',
  'storage.linkLoop': '{path} is a link that leads back to itself. Remove it.',
  'storage.pathTooLong':
    'The path {path} is too long. Choose a folder with a shorter path for the library.',
  'storage.diskError':
    'The disk reported an error at {path}. Copy the library to another disk soon.',
  'storage.tooManyOpenFiles':
    'Too many files are open to use {path}. Close other programs and try again.',
  'storage.unusable': '{path} couldn’t be used: {reason}',

  // The library’s folder.
  'storage.noFolder': 'There is no folder {path}. Connect its disk, or create the folder first.',
  'storage.folderGone':
    'The library’s folder {path} is no longer there, so nothing was saved. Connect its disk or put the folder back, and try again.',
  'storage.locked':
    'This library is open in another Attest window or command (process {pid}). Close it there first.',
  'storage.lockFolderTaken':
    '{folder} belongs to another user, but Attest needs it for its locks. Have it removed.',

  // Why a library is read-only, after a sentence that says that it is.
  'storage.readOnly.disk': 'It is on a read-only disk.',
  'storage.readOnly.forbidden': 'You don’t have permission to change the files in its folder.',
  'storage.readOnly.asked': 'It was opened without write access.',

  // What is not followed. `file` is within the library.
  'storage.unsafe.folder':
    '{file} is a folder, but a file is needed there. It wasn’t used. Move it away.',
  'storage.unsafe.device':
    '{file} is a device or a pipe, but a file is needed there. It wasn’t used. Move it away.',
  'storage.unsafe.notFolder':
    '{file} isn’t a folder, but a folder is needed there. It wasn’t used. Move it away.',
  'storage.unsafe.leadsOut':
    '{file} is a link that leads out of the library, or is reached through one. It wasn’t used. Put the file itself in its place.',
  'storage.unsafe.leadsNowhere':
    '{file} is a broken link. It wasn’t used. Remove it, or put the file itself in its place.',
  'storage.unsafe.tooLarge':
    '{file} is larger than {limit, number} MB, more than any file in a library. It wasn’t read. Move it away, or restore it from a backup.',

  // A problem with a file, and what was or can be done about it.
  'storage.problem': '{problem} {remedy}',
  'storage.remedy.restWorks': 'The rest of the library works. Nothing in this file was changed.',
  'storage.missing': '{file} is missing.',
  'storage.unreadable': '{file} can’t be read ({reason}).',
  'storage.remedy.earlierUsedFileKept':
    'Its earlier version from {written, date, medium}, {written, time, short} is used. The file itself is kept: before it is replaced, “.unreadable” and the time are added to its name.',
  'storage.remedy.earlierUsedRemade':
    'Its earlier version from {written, date, medium}, {written, time, short} is used. The file is written again with the next change.',
  'storage.remedy.noEarlier':
    'There is no earlier version of it. The file is kept: repair it, or restore it from a backup.',
  'storage.newer': '{file} was written by a newer version of Attest.',
  'storage.newerUnreadable':
    '{file} was written by a newer version of Attest. Update Attest to open it.',
  'storage.remedy.update':
    'Update Attest to work on this library. Until then, nothing can be changed.',
  'storage.remedy.libraryRemade':
    'The labels that every library starts with are used until you restore it from a backup. It is written again once you change a label or a setting.',
  'storage.removedElsewhere': 'Another program removed {file}.',
  'storage.remedy.savedAgain':
    'Its contents are still in memory, and are saved again with the next change.',
  'storage.changedElsewhere':
    'Another program changed {file}. Its version was kept and is shown now. Make your change again if you still want it.',
  'storage.historyNotKept': 'No earlier version could be kept. {reason}',
  'storage.remedy.history': 'Check that Attest can write to the library’s folder .attest/history.',

  // Articles and what belongs to them.
  'storage.articleUnreadable': 'The text of the article {article} can’t be read.',
  'storage.revisionMissing': 'The text of revision {revision} is missing.',
  'storage.revisionUnreadable':
    'The text of revision {revision} of the article {article} can’t be read.',
  'storage.articleGone': 'The article “{title}” is no longer in the library’s folder.',
  'storage.remedy.articleGone':
    'Unless someone deleted it on purpose, restore {folder} from a backup or your sync service. Earlier versions of its files are in .attest/history.',
  'storage.lost.annotations':
    '{file} is missing. It held the highlights, notes and links of “{title}”, {highlights, plural, one {# highlight} other {# highlights}} in all.',
  'storage.lost.sources':
    '{file} is missing. It held the library’s sources, {sources, plural, one {# of which is} other {# of which are}} linked to passages.',
  'storage.remedy.lost':
    'Restore it from a backup or your sync service, or go on without it. Until then, nothing is written in its place.',
  'storage.notLost': '{file} isn’t missing. Run “attest check” to see what is.',
} as const;
