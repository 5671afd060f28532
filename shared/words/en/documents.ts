/** What can go wrong where a document of an office program, or an e-book, is read. */
export const documents = {
  'imports.changes.title':
    '{count, plural, one {This document has tracked changes} other {These documents have tracked changes}}',
  'imports.changes.about':
    'Nobody has decided yet about what was inserted and deleted. Import the text as it reads with all changes, or as it was before them? The file itself is kept as it is.',
  'imports.changes.accept': 'With the changes',
  'imports.changes.reject': 'As it was before',
  'documents.damaged':
    'This file is damaged, or not what its name says. Open it in the program that made it, save it again and import that.',
  'documents.tooManyFiles':
    'This file holds more than {limit, number} files. Save the part you need as a document of its own and import that.',
  'documents.tooLargeUnpacked':
    'This file takes too much memory once it is unpacked. Save the part you need as a document of its own, with fewer pictures, and import that.',
  'documents.tooManyElements':
    'This document has more than {limit, number} elements. Import it in parts.',
  'documents.notWord':
    'This is not a Word document that Attest can read. Open it in the program that made it, save it as .docx and import that.',
  'documents.notOpenDocument':
    'This is not an OpenDocument text that Attest can read. Open it in the program that made it, save it as .odt and import that.',
  'documents.notBook':
    'This is not an e-book that Attest can read: it does not say what its chapters are. Get it as EPUB again and import that.',
  'documents.protectedBook':
    'This e-book is protected against copying, so Attest can’t read it. Ask where you got it for a copy without protection, such as a PDF.',
  'documents.encrypted':
    'This document is protected by a password. Open it in the program that made it, save it without the password and import that.',
} as const;
