/** Looking sources up on the internet. */
export const lookup = {
  'lookup.start': 'Look up',
  'lookup.title': 'Looking up',
  'lookup.idle':
    'Enter a DOI, an ISBN, an arXiv or PubMed number or a web address, and Attest can look up the rest.',
  'lookup.offer.doi': 'DOI {id}, at {host}',
  'lookup.offer.pubmed': 'PubMed number {id}, at {host}',
  'lookup.offer.isbn': 'ISBN {id}, at {host}',
  'lookup.offer.page': 'What the page at {host} says about itself',
  'lookup.ask': 'Look this up on the internet?',
  'lookup.ask.doi':
    'Attest will ask {host} for this DOI, which leads it to the agency that registered it.',
  'lookup.ask.pubmed': 'Attest will ask {host} for this PubMed number.',
  'lookup.ask.isbn': 'Attest will ask {host} for this ISBN.',
  'lookup.ask.page': 'Attest will fetch this page from {host}.',
  'lookup.ask.terms':
    'It sends nothing else: no cookies, and nothing from your library. Like any web site, whoever answers can see your IP address. From now on you won’t be asked again, but nothing is looked up unless you press “{button}”. You can turn this off in Settings.',
  'lookup.ask.yes': 'Allow and look up',
  'lookup.cancel': 'Cancel',
  'lookup.asking': 'Asking {host}…',
  'lookup.filled': 'Filled in from {host}: {fields}.',
  'lookup.nothingNew': '{host} says nothing that isn’t here already.',
  'lookup.differs':
    '{count, plural, one {One field is different at {host}. Yours was kept.} other {# fields are different at {host}. Yours were kept.}}',
  'lookup.differing': 'Different at {host}',
  'lookup.use': 'Use this',
  'lookup.useFor': 'Use this: {field}',
  'lookup.setting': 'Look sources up online',
  'lookup.setting.on': 'Allowed',
  'lookup.setting.off': 'Off',
  'lookup.setting.about':
    'Only when you press “{button}”: Attest then asks doi.org, PubMed or Open Library for that one number, or the web site for its page, and sends nothing else.',
  'lookup.off': 'Looking sources up is turned off. You can allow it in Settings.',
  'lookup.cancelled': 'Looking it up was cancelled. Nothing has changed.',
  'lookup.tooSlow': '{host} takes too long to answer. Try again later.',
  'lookup.unreachable': '{host} can’t be reached. Check the connection, then try again.',
  'lookup.insecure':
    'The connection to {host} isn’t secure ({code}), so nothing was asked. Your browser may tell you more.',
  'lookup.broken': 'The connection to {host} failed ({code}). Try again later.',
  'lookup.notFound': '{host} has no record of this. Check the number or the address.',
  'lookup.refused':
    '{host} won’t answer programs ({status}). Open it in your browser, and fill in the fields yourself.',
  'lookup.failed': '{host} has a problem of its own ({status}). Try again later.',
  'lookup.notRecord':
    'What {host} answered is not the record of a source. Fill in the fields yourself.',
  'lookup.tooLarge':
    'What {host} answered is too large for the record of a source. Fill in the fields yourself.',
  'lookup.redirects': '{host} only sends Attest from one address to the next. Check the address.',
  'lookup.notWeb':
    'It leads to an address that isn’t a plain web address, so Attest went no further. Check the address.',
  'lookup.notPublic':
    '{host} is on this computer or in its network. Attest looks sources up on the public internet only.',
} as const;
