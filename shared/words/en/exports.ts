/** Exported files, and what stands in the way of writing them. */
export const exports = {
  'exports.untitledArticle': 'Untitled article',
  'exports.exportedOn': 'Exported from Attest on {date}.',
  'exports.nothing': 'Nothing is highlighted yet.',
  'exports.coverage':
    '{count, plural, one {# highlight} other {# highlights}} on {share} of the text{lost, plural, =0 {} other {, # lost}}{unreviewed, plural, =0 {} other {, # not reviewed since the text changed}}.',
  'exports.claims':
    '{count, plural, one {# claim} other {# claims}}: {sourced, number} sourced, {unsourced, number} unsourced{conflicting, plural, =0 {} other {, # in conflict}}{unsettled, plural, =0 {} other {, # to settle}}.',
  'exports.share':
    '{part, select, few {less than {percent}} most {more than {percent}} other {{percent}}}',

  'exports.highlights': 'Highlights',
  'exports.lost': 'Lost passages',
  'exports.lost.about': 'These passages are no longer in the article’s text.',
  'exports.sources': 'Sources',
  'exports.passage': 'Passage {number, number}',
  'exports.note': 'Note {number, number}',
  'exports.notes': 'Notes',
  'exports.tags': 'Tags: {tags}',
  'exports.citation': '{relation}: {source}',
  'exports.review.changed':
    'This passage has been reworded, and nobody has reviewed the change yet.',
  'exports.review.lost': 'This passage is gone from the text, and nobody has reviewed that yet.',
  'exports.review.imported.changed':
    'This highlight was imported, and nobody has confirmed yet that its place is here.',
  'exports.review.imported.lost':
    'This highlight was imported, and its place in the text was not found.',
  'exports.review.inFile': 'The file that it came from reads:',
  'exports.review.before': 'It used to read:',
  'exports.quoted': '“{quote}”',
  'exports.table': 'Table',
  'exports.image': 'Image not included',
  'exports.image.named': 'Image not included: {alt}',

  'exports.ledger': 'Ledger',
  'exports.ledger.claim': 'Claim',
  'exports.ledger.verdict': 'Verdict',
  'exports.ledger.sources': 'Sources',
  'exports.ledger.conflict': 'Sources disagree',
  'exports.doubts': 'To settle: {doubts}.',

  'exports.citedAt': 'Cited at {passages}',
  'exports.reliability.primary': 'Primary source.',
  'exports.reliability.secondary': 'Secondary source.',

  'exports.write.exists': '{path} already exists. Choose another name.',
  'exports.write.folder': '{path} is a folder. Add a file name.',
  'exports.write.socket': '{path} is a socket, not a file. Choose another place.',
  'exports.write.disk': '{path} is a disk, not a file. Choose another place.',
  'exports.write.hardLinks':
    '{path} has other names (hard links), which would change with it. Choose another name, or delete it first.',
  'exports.write.danglingLink':
    '{path} is a link to a file that doesn’t exist. Remove the link, or choose another name.',
  'exports.write.linkLoop':
    '{path} is a link that leads back to itself. Remove it, or choose another name.',
  'exports.write.insideLibrary':
    '{path} is inside the library’s own folder, {library}. Choose a place outside it.',
  'exports.write.noFolder':
    'There is no folder {folder}. Create it first, or choose another place.',
  'exports.write.notAFolder':
    '{path} can’t be written: part of this path is a file, not a folder. Choose another place.',
  'exports.write.nameTooLong': 'The name {path} is too long. Choose a shorter one.',
  'exports.write.notAllowed':
    'Attest isn’t allowed to write {path}. Change its permissions, or choose another place.',
  'exports.write.refused':
    'The system won’t let Attest write {path}. Change its permissions, or choose another place.',
  'exports.write.readOnlyDisk': '{path} is on a read-only disk. Choose another place.',
  'exports.write.diskFull':
    'The disk is full, so {path} wasn’t written. Free some space, then try again.',
  'exports.write.quotaUsedUp':
    'Your quota on this disk is used up, so {path} wasn’t written. Free some space, then try again.',
  'exports.write.tooLarge': '{path} would be larger than its disk allows. Choose another disk.',
  'exports.write.diskError': 'The disk reports an error at {path}. Choose another disk.',
  'exports.write.busy': 'Another program is using {path}. Close it there, or choose another name.',
  'exports.write.running': '{path} is a program that is running. Choose another name.',
  'exports.write.noReader':
    'Nothing is reading from {path}. Start the program that reads it first.',
  'exports.write.readerStopped':
    'The program reading {path} stopped before everything was written.',
  'exports.write.tooManyFiles':
    'Too many files are open to write {path}. Close other programs, then try again.',
  'exports.write.failed': '{path} couldn’t be written: {reason}',
} as const;
