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
