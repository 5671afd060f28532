/** Sources that come from other programs and go to them. */
export const references = {
  'references.notRecognised':
    '“{name}” has no references that Attest can read. It takes BibTeX, RIS and CSL-JSON.',
  'references.tooLarge':
    '“{name}” is {sizeMb, number} MB. Attest takes references of up to {limitMb, number} MB. Import them in parts.',
  'references.tooSlow': 'These references take too long to read. Import them in parts.',
  'references.tooMuchMemory':
    'Reading these references needs more memory than Attest allows. Import them in parts.',
  'references.tooDeep': 'It is nested too deeply.',
  'references.unnamed': 'It has neither a title nor an address.',
  'references.cancel': 'Cancel',
  'references.offer.title': 'These are references',
  'references.offer.about':
    '{count, plural, one {{names} lists sources; it is no text to read.} other {{names} list sources; they are no texts to read.}} What should come of {count, plural, one {it} other {them}}?',
  'references.offer.notice':
    '{count, plural, one {{names} lists sources; it is no text to read.} other {{names} list sources; they are no texts to read.}}',
  'references.offer.choose': 'Choose what to do',
  'references.offer.asArticles':
    '{count, plural, one {Import as an article} other {Import as articles}}',
  'references.offer.asSources': 'Add the sources',
  'references.imported.title': 'Imported sources',
  'references.imported.close': 'Done',
  'references.imported.count':
    '{count, plural, =0 {No sources were added.} one {# source was added.} other {# sources were added.}}',
  'references.imported.same':
    '{count, plural, one {# is in the library already, and was not added again:} other {# are in the library already, and were not added again:}}',
  'references.imported.sameAs': 'Line {line, number}: {title}',
  'references.imported.addSame':
    '{count, plural, one {Add it all the same} other {Add them all the same}}',
  'references.imported.problems':
    '{count, plural, one {# problem in the file:} other {# problems in the file:}}',
  'references.imported.problem': 'Line {line, number}: {problem}',
  'references.imported.left': 'Fields that a source has no place for, which were left out:',
  'references.leftIn': 'in {count, number} sources',
  'references.export.title': 'Export sources',
  'references.export.which': 'Which sources',
  'references.export.all': 'All',
  'references.export.chosen': '{count, plural, one {The chosen one} other {The # chosen}}',
  'references.export.article': 'Those of the open article',
  'references.export.none': 'There are no sources to export.',
  'references.export.about': 'Your own notes on the sources stay in Attest.',
  'references.export.left': 'What {format} has no place for, or can’t hold whole:',
  'references.wrongIsbn':
    '{number} is no ISBN: its last digit doesn’t fit the others. Check it against the book.',
  'references.identified': 'Filled in from {identifier}. Add the title, and what else you know.',
  'references.fileName': 'Sources',
  'references.bibtex.unknownString':
    'It uses the abbreviation “{name}”, which the file doesn’t define.',
  'references.bibtex.unclosed': 'A brace or quotation mark is never closed.',
  'references.bibtex.unclosedMath':
    'A formula is never closed: “$” is there an odd number of times.',
  'references.bibtex.malformed': 'It isn’t written as BibTeX wants it.',
  'references.ris.noStart': 'It doesn’t begin with “TY  - ”.',
  'references.ris.noEnd': 'It doesn’t end with “ER  - ”. It was read as far as it goes.',
  'references.csl.notJson': 'This isn’t JSON: {reason}',
  'references.csl.notAnItem': 'It isn’t an item of CSL-JSON.',
} as const;
