/** What is proposed in an article, to be highlighted or not. */
export const claims = {
  'claims.title': 'Possible claims',
  'claims.list': 'Proposed passages',
  'claims.kind.quotation': 'Quotation',
  'claims.kind.attribution': 'Attribution',
  'claims.kind.figure': 'Figure',
  'claims.kind.date': 'Date',
  'claims.kind.superlative': 'Superlative',
  'claims.kind.comparison': 'Comparison',
  'claims.group.quotation': '{count, plural, one {# quotation} other {# quotations}}',
  'claims.group.attribution': '{count, plural, one {# attribution} other {# attributions}}',
  'claims.group.figure': '{count, plural, one {# figure} other {# figures}}',
  'claims.group.date': '{count, plural, one {# date} other {# dates}}',
  'claims.group.superlative': '{count, plural, one {# superlative} other {# superlatives}}',
  'claims.group.comparison': '{count, plural, one {# comparison} other {# comparisons}}',
  'claims.place': '{place, number} of {count, number}',
  'claims.finding': 'Looking for claims…',
  'claims.found':
    '{count, plural, =0 {No possible claims found} one {# possible claim found} other {# possible claims found}}',
  'claims.accept': 'Accept',
  'claims.acceptKind':
    'Accept all {count, number} {kind, select, quotation {quotations} attribution {attributions} figure {figures} date {dates} superlative {superlatives} other {comparisons}}',
  'claims.dismiss': 'Dismiss',
  'claims.dismissed': 'Dismissed: {quote}',
  'claims.close': 'Close possible claims',
  'claims.none.title': 'Nothing left to look at',
  'claims.none.hint':
    'Every passage that Attest would propose is highlighted or was dismissed. You can still highlight any passage yourself.',
  'claims.restore':
    '{count, plural, one {Show # dismissed passage again} other {Show # dismissed passages again}}',
  'claims.stubs': 'Sources to add',
  'claims.stubs.hint':
    'Who says so, according to the article. Nothing is added unless you choose it.',
  'claims.stub.add':
    '{count, plural, one {Add “{speaker}” as a source and link it} other {Add “{speaker}” as a source and link it to # highlights}}',
  'claims.stub.link':
    '{count, plural, one {Link the source “{speaker}”} other {Link the source “{speaker}” to # highlights}}',
  'claims.stub.leave': 'Leave “{speaker}” out',
} as const;
