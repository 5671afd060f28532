/** What a person did, as Undo names it. */
export const actions = {
  'action.article.delete':
    '{count, plural, one {Delete article for good} other {Delete # articles for good}}',
  'action.article.edit': '{count, plural, one {Edit article} other {Edit # articles}}',
  'action.article.editDetails': 'Edit article details',
  'action.article.editMemo':
    '{count, plural, one {Edit article note} other {Edit # article notes}}',
  'action.article.editTags':
    '{count, plural, one {Change article tags} other {Change tags of # articles}}',
  'action.article.import': 'Import article',
  'action.article.markDone': '{count, plural, one {Mark as done} other {Mark # articles as done}}',
  'action.article.markUndone':
    '{count, plural, one {Mark as not done} other {Mark # articles as not done}}',
  'action.article.restore': '{count, plural, one {Restore article} other {Restore # articles}}',
  'action.article.star': '{count, plural, one {Star article} other {Star # articles}}',
  'action.article.trash':
    '{count, plural, one {Move article to trash} other {Move # articles to trash}}',
  'action.article.unstar': '{count, plural, one {Remove star} other {Remove star from # articles}}',
  'action.capture.create': 'Add capture',
  'action.capture.delete': 'Remove capture',
  'action.citationStyle.create': 'Add citation style',
  'action.citationStyle.delete': 'Remove citation style',
  'action.collection.create': 'Add collection',
  'action.collection.delete': 'Delete collection',
  'action.collection.edit': 'Edit collection',
  'action.collection.put':
    '{count, plural, one {Add article to collection} other {Add # articles to collection}}',
  'action.collection.take':
    '{count, plural, one {Remove article from collection} other {Remove # articles from collection}}',
  'action.highlight.accept': '{count, plural, one {Accept passage} other {Accept # passages}}',
  'action.highlight.create': 'Highlight',
  'action.highlight.createAll': '{count, plural, one {Highlight} other {Highlight # passages}}',
  'action.highlight.delete': '{count, plural, one {Delete highlight} other {Delete # highlights}}',
  'action.highlight.detach': 'Detach highlight',
  'action.highlight.edit': '{count, plural, one {Edit highlight} other {Edit # highlights}}',
  'action.highlight.editJudgement':
    '{count, plural, one {Change reason for verdict} other {Change reasons for # verdicts}}',
  'action.highlight.editKind':
    '{count, plural, one {Change kind} other {Change kind of # highlights}}',
  'action.highlight.editLabel':
    '{count, plural, one {Change label} other {Change label of # highlights}}',
  'action.highlight.editNote': '{count, plural, one {Edit note} other {Edit # notes}}',
  'action.highlight.editTags':
    '{count, plural, one {Change tags} other {Change tags of # highlights}}',
  'action.highlight.editVerdict':
    '{count, plural, one {Change verdict} other {Change verdict of # claims}}',
  'action.highlight.import': '{count, plural, one {Import highlight} other {Import # highlights}}',
  'action.highlight.move': 'Change passage',
  'action.label.arrange': 'Reorder labels',
  'action.label.create': 'Add label',
  'action.label.delete': 'Delete label',
  'action.label.edit': '{count, plural, one {Edit label} other {Edit # labels}}',
  'action.library.editPreferences': 'Change settings',
  'action.link.create': '{count, plural, one {Link source} other {Link source to # highlights}}',
  'action.link.delete': 'Remove link',
  'action.link.edit': 'Edit link',
  'action.link.match': 'Match evidence',
  'action.link.unmatch': 'Clear match',
  'action.savedSearch.create': 'Save search',
  'action.savedSearch.delete': 'Delete saved search',
  'action.savedSearch.edit': 'Edit saved search',
  'action.source.create': '{count, plural, one {Add source} other {Add # sources}}',
  'action.source.delete': '{count, plural, one {Delete source} other {Delete # sources}}',
  'action.source.edit': 'Edit source',
  'action.source.merge': 'Merge sources',
  'action.tag.delete': 'Delete tag',
  'action.tag.rename': 'Rename tag',
  'action.text.edit': 'Edit text',
  'action.text.restore': 'Restore revision',
  'action.text.update': 'Update text',
} as const;
