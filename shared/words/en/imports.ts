/** What can go wrong where a text is brought in. */
export const imports = {
  'import.cancelled': 'The import was cancelled.',
  'import.tooMuchMemory':
    'Importing this file needs more memory than Attest allows. Import it in parts.',
  'import.tooSlow': 'This file takes too long to read. Save the part you need and import that.',
  'import.noResult':
    'The import stopped without a result. Try it again; the log says what happened (Help, Show log).',
  'import.noSubtitles': 'There are no subtitles in “{name}”. Import it as plain text.',
  'import.email.several':
    'This mailbox has {count, number} messages. Save the one you need as a file of its own (.eml) and import that.',
  'import.email.unreadable':
    '“{name}” has more parts within parts than a message can have. Copy its text and import that.',
  'import.noPage': 'There is no web page in “{name}”. Save the page again, or as HTML.',
  'import.noText': 'There is no text in “{name}”.',
  'import.notText':
    'This file has no text that Attest can read. Import a text, a web page, a document of Word, LibreOffice or the like, a PDF or an e-book (EPUB).',
  'import.unsupported':
    '“{name}” is {format}, which Attest can’t read. Save it as .docx, PDF, HTML or plain text and import that.',
  'import.tooLarge':
    '“{name}” is {sizeMb, number} MB. Attest takes files like this of up to {limitMb, number} MB. Import it in parts.',
  'import.tooManyParagraphs':
    'This text has more than {limit, number} paragraphs. Import it in parts.',
  'import.tooManyElements':
    'This page has more than {limit, number} elements. Save the part you need and import that.',
  // With their articles: they stand in `import.unsupported`.
  'import.format.pdf': 'a PDF',
  'import.format.spreadsheet': 'a spreadsheet',
  'import.format.presentation': 'a presentation',
  'import.format.openDocument': 'an OpenDocument file',
  'import.format.zip': 'a zip archive',
  'import.format.oldOffice': 'an old Office document',
  'import.format.safariArchive': 'a Safari web archive',
  'import.format.png': 'a PNG image',
  'import.format.jpeg': 'a JPEG image',
  'import.format.gif': 'a GIF image',
  'import.format.webp': 'a WebP image',
  'import.format.gzip': 'a gzip archive',

  'imports.password.title': 'This file is encrypted',
  'imports.password.label': 'Password',
  'imports.password.open': 'Open',
  'imports.same.title':
    '{count, plural, one {This is in the library already} other {# of these are in the library already}}',
  'imports.same.inLibrary': '“{title}” is in the library already, imported on {date}.',
  'imports.same.inTrash': '“{title}”, imported on {date}, is in the trash.',
  'imports.same.by.file': 'It was made from the same file.',
  'imports.same.by.url': 'It has the same address, but other contents.',
  'imports.same.open': 'Open it',
  'imports.same.restore': 'Restore it',
  'imports.same.skip': 'Skip them',
  'imports.same.again': '{count, plural, one {Import a second copy} other {Import second copies}}',
  'imports.same.update': '{count, plural, one {Update it from this} other {Update # from these}}',
  'imports.same.updateAbout':
    'Updating makes this a new revision: the highlights move with the text, and the earlier text is kept.',
  'imports.address.isAddress':
    'This is an address. Attest can capture its page, or you open it in the browser, copy the text or save the page, and bring it in here. The article will keep the address.',
  'imports.address.areAddresses':
    'These are {count, number} addresses. Attest can capture their pages one by one, or you open each in the browser, copy the text or save the page, and bring it in here.',
  'imports.address.open': 'Open in browser',
  'imports.address.makeSource': '{count, plural, one {Make it a source} other {Make them sources}}',
  'imports.address.madeSources':
    '{count, plural, one {Added a source with this address.} other {Added # sources with these addresses.}}',
} as const;
