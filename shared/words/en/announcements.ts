/** What was done, as screen readers are told: in few words, since they are heard while the person goes on. */
export const announcements = {
  'done.article.delete':
    '{count, plural, one {Deleted for good} other {# articles deleted for good}}',
  'done.article.edit': '{count, plural, one {Article changed} other {# articles changed}}',
  'done.article.editDetails': 'Details saved',
  'done.article.editMemo':
    '{count, plural, one {Article note saved} other {# article notes saved}}',
  'done.article.editTags':
    '{count, plural, one {Article tags saved} other {Tags of # articles saved}}',
  'done.article.import': 'Article imported',
  'done.article.markDone':
    '{count, plural, one {Marked as done} other {# articles marked as done}}',
  'done.article.markUndone':
    '{count, plural, one {Not done any more} other {# articles not done any more}}',
  'done.article.restore': '{count, plural, one {Article restored} other {# articles restored}}',
  'done.article.star': '{count, plural, one {Starred} other {# articles starred}}',
  'done.article.trash':
    '{count, plural, one {Article moved to trash} other {# articles moved to trash}}',
  'done.article.unstar': '{count, plural, one {Star removed} other {Star removed from # articles}}',
  'done.capture.create': 'Capture added: {name}',
  'done.capture.delete': 'Capture removed',
  'done.citationStyle.create': 'Citation style added: {title}',
  'done.citationStyle.delete': 'Citation style removed',
  'done.collection.create': 'Collection added: {name}',
  'done.collection.delete': 'Collection deleted',
  'done.collection.edit': 'Collection changed',
  'done.collection.put':
    '{count, plural, one {Added to collection} other {# articles added to collection}}',
  'done.collection.take':
    '{count, plural, one {Removed from collection} other {# articles removed from collection}}',
  'done.highlight.accept': 'Passage accepted',
  'done.highlight.create': 'Highlighted as {label}',
  'done.highlight.createAll':
    '{count, plural, one {# passage highlighted} other {# passages highlighted}}',
  'done.highlight.delete': '{count, plural, one {Highlight deleted} other {# highlights deleted}}',
  'done.highlight.detach': 'Highlight detached',
  'done.highlight.edit': '{count, plural, one {Highlight changed} other {# highlights changed}}',
  'done.highlight.editJudgement':
    '{count, plural, one {Reason saved} other {Reasons for # verdicts saved}}',
  'done.highlight.editKind':
    '{count, plural, one {Kind: {kind}} other {Kind of # highlights: {kind}}}',
  'done.highlight.editLabel':
    '{count, plural, one {Label: {label}} other {Label of # highlights: {label}}}',
  'done.highlight.editNote': '{count, plural, one {Note saved} other {# notes saved}}',
  'done.highlight.editTags': '{count, plural, one {Tags saved} other {Tags of # highlights saved}}',
  'done.highlight.editVerdict':
    '{count, plural, one {Verdict: {verdict}} other {Verdict of # claims: {verdict}}}',
  'done.highlight.import':
    '{count, plural, one {Highlight imported} other {# highlights imported}}',
  'done.highlight.move': 'Passage changed: {quote}',
  'done.label.arrange': 'Labels reordered',
  'done.label.create': 'Label added: {name}',
  'done.label.delete': 'Label deleted',
  'done.label.edit': 'Labels saved',
  'done.library.editPreferences': 'Settings saved',
  'done.other': 'Done',
  'done.link.create':
    '{count, plural, one {{relation} {source}} other {# highlights: {relation} {source}}}',
  'done.link.delete': 'Link removed',
  'done.link.edit': 'Link saved',
  'done.link.match': 'Evidence matched',
  'done.link.unmatch': 'Match cleared',
  'done.savedSearch.create': 'Search saved: {name}',
  'done.savedSearch.delete': 'Saved search deleted',
  'done.savedSearch.edit': 'Saved search changed',
  'done.source.create': '{count, plural, one {Source added: {source}} other {# sources added}}',
  'done.source.delete': '{count, plural, one {Source deleted} other {# sources deleted}}',
  'done.source.edit': 'Source saved',
  'done.source.merge': 'Sources merged into {source}',
  'done.tag.delete': 'Tag deleted',
  'done.tag.rename': 'Tag renamed',
  'done.text.edit': 'Text saved',
  'done.text.restore': 'Revision restored',
  'done.text.update': 'Text updated',
} as const;
