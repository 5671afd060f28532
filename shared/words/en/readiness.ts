/** What an article lacks before it is published. */
export const readiness = {
  'readiness.show': 'Show',
  'readiness.show.claims': 'Claims',
  'readiness.show.readiness': 'Ready to publish?',
  'readiness.answer.missing':
    'Not yet: {count, plural, one {# thing is missing} other {# things are missing}}',
  'readiness.answer.ready': 'Ready: every rule that is on is fulfilled',
  'readiness.answer.unasked': 'No rule is on, so nothing is asked of the article',
  'readiness.answer.nothing': 'Nothing to check yet',
  'readiness.answer.nothing.hint':
    'Highlight the statements that need a source and mark them as claims. What is missing before the article can be published will be listed here.',
  'readiness.looking': 'Reading the text…',
  'readiness.rules': 'What is asked of an article',
  'readiness.rules.about': 'The rules are kept with the library, and hold for all of its articles.',
  'readiness.rule.checked': 'Every claim is checked',
  'readiness.rule.checked.about': 'It has a verdict other than “Unchecked”.',
  'readiness.rule.independent': 'Every claim has two independent sources',
  'readiness.rule.independent.about':
    'Two different sources, neither of them the article itself, that don’t share a publisher or a website. Context doesn’t count, and opinions need none.',
  'readiness.rule.primary': 'Every claim has a primary source',
  'readiness.rule.primary.about': 'Context doesn’t count, and opinions need none.',
  'readiness.rule.evidence': 'Every quote has evidence',
  'readiness.rule.evidence.about': 'A link to a source, with the source’s own words.',
  'readiness.rule.answered': 'No contradiction is unanswered',
  'readiness.rule.answered.about':
    'Where a source contradicts a passage, the verdict is “Disputed” or “Refuted”, or the link has a remark.',
  'readiness.rule.settled': 'Nothing is lost or waits for review',
  'readiness.rule.settled.about':
    'Every passage is in the text, in the words that it was checked in.',
  'readiness.rule.lookedAt': 'Nothing is left unlooked at',
  'readiness.rule.lookedAt.about':
    'Every sentence with a figure, a quotation or an attribution has a highlight.',
  'readiness.missing': 'What is missing',
  'readiness.missing.rule': '{rule}: {count, plural, one {# missing} other {# missing}}',
  'readiness.missing.more': 'and {count, plural, one {# more} other {# more}}',
  'readiness.library.ready':
    '{ready, number} of {count, plural, one {# article} other {# articles}} ready to publish',
  'readiness.library.lookedAt':
    'Sentences that nobody has looked at are listed only in the ledger of their article.',
} as const;
