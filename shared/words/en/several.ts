/** Several things that are chosen at once, and what is done to all of them. */
export const several = {
  'several.bar': 'Chosen',
  'several.chosen': '{count, plural, one {# chosen} other {# chosen}}',
  'several.noneChosen': 'None chosen',
  'several.chooseNone': 'Choose none',
  'several.actions': 'Actions',
  'several.articles': '{count, plural, one {# article} other {# articles}}',
  'several.highlights': '{count, plural, one {# highlight} other {# highlights}}',
  'several.sources': '{count, plural, one {# source} other {# sources}}',
  'several.star': 'Star',
  'several.unstar': 'Remove star',
  'several.done': 'Mark as done',
  'several.undone': 'Mark as not done',
  'several.tags': 'Change tags…',
  'several.tagsOfArticles': 'Tags of {count, plural, one {# article} other {# articles}}',
  'several.tagsOfHighlights': 'Tags of {count, plural, one {# highlight} other {# highlights}}',
  'several.tags.about':
    'A tag that you add goes to all of them. A tag that you remove goes from each that has it.',
  'several.tags.onSome':
    'Not all of them have these. Press one to give it to all, or its cross to take it from all.',
  'several.tags.remove': 'Remove {tag} from all',
  'several.tags.count': '{tag} – {count} of {total}',
  'several.tags.close': 'Done',
  'several.export': 'Export to a folder',
  'several.exported':
    '{count, plural, one {Exported # article to {folder}} other {Exported # articles to {folder}}}',
  'several.trashed':
    '{count, plural, one {# article moved to the trash} other {# articles moved to the trash}}',
  'several.link':
    'Each of the {count, plural, one {# highlight} other {# highlights}} gets a link.',
  'several.highlightsDeleted':
    '{count, plural, one {# highlight deleted} other {# highlights deleted}}',
  'several.delete': 'Delete',
  'several.sourcesDeleted':
    '{count, plural, one {# source} other {# sources}} deleted, along with {links, plural, =0 {no links} one {# link} other {# links}}',
} as const;
