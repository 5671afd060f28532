/** What commands on records and texts refuse, and why. */
export const core = {
  'core.notFound.article': 'There is no article {id} in this library.',
  'core.notFound.collection': 'There is no collection {id} in this library.',
  'core.notFound.highlight': 'There is no highlight {id} in this library.',
  'core.notFound.label': 'There is no label {id} in this library.',
  'core.notFound.link': 'There is no link {id} in this library.',
  'core.notFound.capture': 'There is no capture {id} in this library.',
  'core.notFound.citationStyle': 'There is no citation style {id} in this library.',
  'core.notFound.savedSearch': 'There is no saved search {id} in this library.',
  'core.notFound.source': 'There is no source {id} in this library.',
  'core.notFound.tag': 'Nothing in this library has the tag “{tag}”.',
  'core.textChanged': 'The text has changed since. Try again with the text as it is now.',
  'core.articleChanged': 'The article has changed since. Try again.',
  'core.textUnchanged': 'This is the text that the article already has. Nothing was changed.',
  'core.superseded':
    'Another program has changed {field, select, title {the title} byline {the byline} publisher {the publisher} published {the date} url {the address} language {the language} label {the label} kind {the kind} verdict {the verdict} note {the note} memo {the note on the article} isStarred {the star} isDone {whether it is done} name {the name} meaning {the meaning} color {the colour} mark {the underline} relation {the relation} locator {the place in the source} evidence {the evidence} remark {the remark} reliability {the reliability} parent {the parent collection} query {the search} other {“{field}”}} since. See what it says now, then change it again if you still want to.',
  'core.labelInsteadOfItself': 'A label can’t stand in for itself. Choose another.',
  'core.nothingToHighlight': 'Select some text to highlight first.',
  'core.noPassage': 'Select the passage that the highlight should have.',
  'core.unnamedSource': 'Give the source a title or an address.',
  'core.collectionInItself': 'A collection can’t be moved into itself.',
  'core.deleteNotTrashed':
    '“{title}” isn’t in the trash. Move it there first; only what is in the trash can be deleted for good.',
  'core.editDoesNotFit': 'This edit doesn’t fit the text: {reason}',
  'core.unknownContent': 'Part of this text is unknown to Attest: {reason}',
} as const;
