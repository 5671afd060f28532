/** What the backend refuses, and why. */
export const backend = {
  'backend.closed': 'The library has been closed.',
  'backend.closedUnanswered':
    'Attest closed before it answered. Check whether your change was made before you try again.',
  'backend.readOnly': 'This library is read-only, so nothing was changed. {reason}',
  'backend.changedElsewhere':
    'Another program changed this article. Its version is shown now. Make your change again if you still want it.',

  // Calls and changes that are not as they should be. `reason` is technical, and in English.
  'backend.attachmentGone':
    'The file {file} is missing or was changed. Restore it from a backup of the library.',
  'backend.unknownCall': 'There is no call named {name}.',
  'backend.invalidCall': '{name} can’t be done: {reason}.',
  'backend.invalidCallAt': '{name} can’t be done: {reason} ({place}).',
  'backend.invalidChange': 'This can’t be saved: {reason} ({place}).',
  'backend.nestedTooDeep':
    'This can’t be saved: the field “{field}” of {record} is nested more than {limit, number} levels deep.',

  // Imports and revisions.
  'backend.importCancelled': 'The import was cancelled. Nothing was added.',
  'backend.revisionCancelled': 'This was cancelled. The text is unchanged.',
  'backend.jobUnderWay': 'A job named {job} is already under way.',
  'backend.noRevision': 'There is no revision {revision} of the article {article}.',
  'backend.texts.cancelled': 'This was cancelled.',
  'backend.texts.tooLarge': 'Comparing these texts takes more memory than Attest may use.',
  'backend.texts.tooSlow':
    'Comparing these texts takes too long. Import the newer one as an article of its own.',
  'backend.texts.noResult':
    'The comparison of the texts stopped without a result. Try it again; the log says what happened (Help, Show log).',

  // Problems found while the library is open.
  'backend.highlightsRefitted':
    '{count, plural, one {# highlight of “{title}” wasn’t at the words it quotes.} other {# highlights of “{title}” weren’t at the words they quote.}}',
  'backend.remedy.highlightsRefitted':
    'Found again by their quotes: {moved, number}. Kept as lost: {lost, number}.',
  'backend.remedy.sourcesUnread':
    'Articles can be read, but nothing can be changed until the sources can be read too.',
  'backend.remedy.sample': 'Import an article of your own to start with.',
} as const;
