/** What is wrong with a library, and what can be done about it. */
export const checks = {
  // The library’s folder.
  'checks.noLibrary': 'There is no library.json in this folder.',
  'checks.remedy.noLibrary':
    'Check that this is a library’s folder. If it is, opening it creates a new library.json.',
  'checks.remedy.update': 'Update Attest to work on this library.',
  'checks.remedy.unreadable':
    'When the library is opened, the newest earlier version in .attest/history is used, if there is one, and the file is kept under another name. You can also restore it from a backup.',
  'checks.sourcesMissing': 'The sources are missing.',
  'checks.annotationsMissing': 'The highlights, notes and links are missing.',
  'checks.annotationsOfMissing': 'The highlights, notes and links of “{title}” are missing.',
  'checks.remedy.missing':
    'Restore it from a backup or your sync service. Any earlier versions are in .attest/history.',

  // An article and its text.
  'checks.otherArticle': 'The article in this folder has the id {id}.',
  'checks.remedy.otherArticle': 'Rename its folder to {id}.',
  'checks.textMissing': 'The text of this article is missing.',
  'checks.remedy.textMissing': 'Restore article.json from a backup or from .attest/history.',
  'checks.revisionNotLast':
    'The text is at revision {revision}, which isn’t the last in its list of revisions.',
  'checks.remedy.revisionNotLast':
    'Correct its list of revisions, or restore article.json from .attest/history.',
  'checks.revisionMissing': 'The text of revision {revision} of this article is missing.',
  'checks.remedy.revisionMissing': 'The current text is intact. Restore the file from a backup.',
  'checks.otherRevision': 'This file says that it is revision {revision} of {article}.',
  'checks.remedy.otherRevision':
    'Move it to where it belongs, and restore the right one from a backup.',
  'checks.pictureMissing': 'A picture in its text is missing: {file}.',
  'checks.remedy.pictureMissing':
    'The words are intact. Restore the picture from a backup, or import the original again.',
  'checks.originalMissing': 'The original that it was imported from is missing: {file}.',
  'checks.remedy.originalMissing': 'The text itself is intact. Restore the original from a backup.',
  'checks.attachmentChanged': 'This file has changed since it was imported.',
  'checks.remedy.attachmentChanged': 'Restore it from a backup.',

  'checks.captureMissing': 'The file of the capture “{name}” is missing: {file}.',
  'checks.captureChanged': 'The capture “{name}” has changed since it was made.',

  // Records. Their kinds are those of `recordTypes`.
  'checks.otherOwner':
    'The {kind, select, highlight {highlight} link {link} other {record}} {id} belongs to the article {article}.',
  'checks.remedy.otherOwner': 'Move its record to the files of that article.',
  'checks.missingReference':
    'The {kind, select, capture {capture} collection {collection} highlight {highlight} link {link} other {record}} {id} refers to the {to, select, label {label} source {source} collection {collection} article {article} highlight {highlight} other {record}} {missing}, which doesn’t exist.',
  'checks.remedy.missingReference':
    'Restore the {to, select, label {label} source {source} collection {collection} article {article} highlight {highlight} other {record}} from a backup or from .attest/history, or choose another one.',
  'checks.pastEnd': 'The highlight {id} is past the end of the text.',
  'checks.otherWords': 'The highlight {id} isn’t at the words it quotes.',
  'checks.remedy.refit':
    'When the article is opened, it is looked for by its quote, and kept as lost if it can’t be found.',
  'checks.badNote': 'The highlight {id} has a note that can’t be shown: {reason}',
  'checks.remedy.badNote': 'Correct the note in annotations.json, or write a new one.',
} as const;
