/** Revisions, updates, and the review of what they changed. */
export const revisions = {
  'revisions.list': 'Revisions',
  'revisions.title': 'Revision {number}',
  'revisions.import': '{number} · Imported',
  'revisions.update': '{number} · Updated',
  'revisions.correction': '{number} · Corrected',
  'revisions.restore': '{number} · Restored',
  'revisions.restoreOf': '{number} · Restored from {restored}',
  'revisions.current': 'Current text',
  'revisions.editedAt': '{at, date, medium}, {at, time, short}',
  'revisions.words': '{count, plural, one {# word} other {# words}}',
  'revisions.characters': '{count, plural, one {# character} other {# characters}}',
  'revisions.unreadable': 'can’t be read',
  'revisions.onlyOne.title': 'Only one revision so far',
  'revisions.onlyOne.hint':
    'Corrections you make and newer versions you bring in are kept here as revisions, to compare and restore.',
  'revisions.compareWith': 'Compare revision {number} with',
  'revisions.extent.title': 'Show',
  'revisions.extent.changes': 'Changes',
  'revisions.extent.all': 'Whole text',
  'revisions.extent.text': 'No markup',
  'revisions.restoreThis': 'Restore this text',
  'revisions.changes':
    'From revision {from} to {to}: {blocks, plural, =0 {no changes} one {# paragraph changed} other {# paragraphs changed}}{added, plural, =0 {} one {, # word added} other {, # words added}}{removed, plural, =0 {} one {, # word removed} other {, # words removed}}{moved, plural, =0 {} one {, # paragraph moved} other {, # paragraphs moved}}.',
  'revisions.changesInCharacters':
    'From revision {from} to {to}: {blocks, plural, =0 {no changes} one {# paragraph changed} other {# paragraphs changed}}{added, plural, =0 {} one {, # character added} other {, # characters added}}{removed, plural, =0 {} one {, # character removed} other {, # characters removed}}{moved, plural, =0 {} one {, # paragraph moved} other {, # paragraphs moved}}.',
  'revisions.noChanges.title': 'No changes',
  'revisions.noChanges.hint': 'These two revisions have the same text.',
  'revisions.compared': 'Compared text',
  'revisions.unchangedBlocks':
    '{count, plural, one {# paragraph unchanged} other {# paragraphs unchanged}}',
  'revisions.block.changed': 'Changed',
  'revisions.block.added': 'Added',
  'revisions.block.removed': 'Removed',
  'revisions.block.moved': 'Moved here',
  'revisions.block.movedAway': 'Moved elsewhere',
  'revisions.block.nowHeading': 'Now a heading',
  'revisions.block.nowParagraph': 'Now a paragraph',
  'revisions.update.about':
    'Bring in a newer version of <b>“{title}”</b>. Its highlights move to where their passages are now; those whose passage has changed or is gone wait for your review. The current text is kept as a revision.',
  'revisions.update.chooseFile': 'Choose a file…',
  'revisions.update.text': 'Newer text',
  'revisions.update.placeholder': 'Paste the newer version',
  'revisions.update.cancel': 'Cancel',
  'revisions.update.run': 'Update',
  'revisions.update.unread': 'Couldn’t read “{name}”. {reason}',
  'revisions.updated': 'Updated.',
  'revisions.restored': 'Revision {number} restored.',
  'revisions.doneWithHighlights': '{done} {outcome}',
  'revisions.outcome.kept':
    '{count, plural, one {Its highlight is unchanged.} other {All # highlights are unchanged.}}',
  'revisions.outcome.someKept':
    '{kept, number} of {count, plural, one {# highlight} other {# highlights}} unchanged{changed, plural, =0 {} other {, # reworded}}{lost, plural, =0 {} other {, # lost}}.',
  'revisions.outcome.noneKept':
    '{changed, plural, one {# highlight reworded} other {# highlights reworded}}{lost, plural, =0 {} other {, # lost}}.',
  'revisions.outcome.lost': '{count, plural, one {# highlight lost.} other {# highlights lost.}}',
  'revisions.waiting.claimsRewordedByPublisher':
    '{count, plural, one {# claim was reworded by the publisher.} other {# claims were reworded by the publisher.}}',
  'revisions.waiting.claimsReworded':
    '{count, plural, one {# claim was reworded.} other {# claims were reworded.}}',
  'revisions.waiting.imported':
    '{count, plural, one {# imported highlight may be elsewhere.} other {# imported highlights may be elsewhere.}}',
  'revisions.waiting.importedLost':
    '{count, plural, one {# imported highlight was not found in the text.} other {# imported highlights were not found in the text.}}',
  'revisions.waiting.claimsLost':
    '{count, plural, one {# claim is gone from the text.} other {# claims are gone from the text.}}',
  'revisions.waiting.othersReworded':
    '{count, plural, one {# other highlight was reworded.} other {# other highlights were reworded.}}',
  'revisions.waiting.othersLost':
    '{count, plural, one {# other highlight is gone from the text.} other {# other highlights are gone from the text.}}',
  'revisions.review.title': 'Review',
  'revisions.review.place': '{place, number} of {count, number}',
  'revisions.review.noPlace': '– of {count, number}',
  'revisions.review.end': 'End review',
  'revisions.review.waiting': 'Waiting for review',
  'revisions.review.reworded': '{kind} · reworded',
  'revisions.review.imported': '{kind} · imported, unsure',
  'revisions.review.importedLost': '{kind} · imported, not found',
  'revisions.review.lost': '{kind} · lost',
  'revisions.review.allDone.title': 'All reviewed',
  'revisions.review.allDone.hint':
    'No highlights are waiting for review. After the next update, those whose passage has changed or is gone are listed here.',
  'revisions.review.before': 'Before',
  'revisions.review.inFile': 'In the file',
  'revisions.review.inText': 'In the article',
  'revisions.review.noWords': 'The file has no words for it.',
  'revisions.review.notFound':
    'Not found in the text. If you know the passage, select it and attach the highlight to it.',
  'revisions.review.now': 'Now',
  'revisions.review.ownWords': 'You reworded this. Does it still stand?',
  'revisions.review.gone':
    'No longer in the text. If another passage says the same thing, select it and attach the highlight to it.',
  'revisions.review.adjust':
    'To adjust it, select the right passage in the text and choose “{attach}”.',
  'revisions.confidence.high': 'Very likely the same passage · {confidence, number, percent}',
  'revisions.confidence.medium': 'Likely the same passage · {confidence, number, percent}',
  'revisions.confidence.low': 'Possibly the same passage · {confidence, number, percent}',
} as const;
