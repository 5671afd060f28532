/** The command line. Commands and options have the names that are typed. */
export const cli = {
  'cli.help.usage': 'Usage: {line}',
  'cli.help.status':
    'Exit status: 0 done; 1 couldn’t be done; 2 not understood; 3 done, but something is wrong with the library and the\nanswer may be incomplete: what is wrong goes to standard error; 130 interrupted.',
  'cli.help.language':
    'Language: ATTEST_LANGUAGE ({languages}), otherwise that of the locale (LC_ALL, LC_MESSAGES, LANG).',
  'cli.option.library': 'the library’s folder; otherwise ATTEST_LIBRARY, otherwise ~/Attest',
  'cli.option.json': 'answer with one JSON value',
  'cli.option.help': 'show this help',

  'cli.usage.noCommand': 'No command given.',
  'cli.usage.unknownCommand': 'There is no command “{command}”.',
  'cli.usage.tooFewArguments': 'Not enough arguments.',
  'cli.usage.extraArgument': 'Unexpected argument “{argument}”.',
  'cli.usage.unknownOption': 'There is no option {option} here.',
  'cli.usage.noValue': '{option} needs a value.',
  'cli.usage.dashedValue':
    '{option} needs a value. To give one that starts with a dash, write {option}={value}.',
  'cli.usage.unwantedValue': '{option} doesn’t take a value.',
  'cli.usage.notANumber': '{name} must be a whole number from 1, not “{value}”.',
  'cli.usage.notACount': '{option} must be a whole number from 1 to {most, number}, not “{value}”.',
  'cli.usage.missingOption': '{option} is missing.',
  'cli.usage.missingChoice': '{option} is missing. Choose one of: {choices}.',
  'cli.usage.wrongChoice': '{option} can’t be “{value}”. Choose one of: {choices}.',
  'cli.usage.folderTwice': '{option} is given more than once. Give it once.',
  'cli.usage.folderUnnamed': '{option} needs the name of a folder.',
  'cli.usage.fileUnnamed': '{option} needs the name of a file.',

  'cli.column.article': 'article',
  'cli.column.articles': 'articles',
  'cli.column.collection': 'collection',
  'cli.column.found': 'found',
  'cli.column.highlight': 'highlight',
  'cli.column.highlights': 'highlights',
  'cli.column.id': 'id',
  'cli.column.kind': 'kind',
  'cli.column.links': 'links',
  'cli.column.madeAt': 'made',
  'cli.column.name': 'name',
  'cli.column.now': 'now',
  'cli.column.origin': 'origin',
  'cli.column.passage': 'passage',
  'cli.column.quote': 'quote',
  'cli.column.revision': 'revision',
  'cli.column.rule': 'rule',
  'cli.column.source': 'source',
  'cli.column.speaker': 'speaker',
  'cli.column.sources': 'sources',
  'cli.column.tags': 'tags',
  'cli.column.title': 'title',
  'cli.column.toSettle': 'to settle',
  'cli.column.verdict': 'verdict',
  'cli.column.was': 'before',
  'cli.column.words': 'words',

  'cli.standardInput': 'standard input',
  'cli.interrupted': 'Interrupted. Nothing was changed.',
  'cli.lost': 'lost',
  'cli.input.noFile': 'There is no file {path}.',
  'cli.input.notAFile': '{path} isn’t a file. Give a file.',

  'cli.import.summary': 'Import an article from a file or from standard input.',
  'cli.import.option.title': 'a title to use instead of its own',
  'cli.import.option.url': 'where it was published',
  'cli.import.option.format': 'its format: {choices}; auto is the default',
  'cli.import.option.encoding': 'the encoding of a text file, if it was not recognised: {choices}',
  'cli.import.option.changes':
    'whether tracked changes are accepted or rejected: {choices}; accept is the default',
  'cli.import.option.annotations': 'highlights of another program to import instead of an article',
  'cli.import.option.article': 'the article that they are in; by default, the one that each says',
  'cli.import.option.password': 'the password of an encrypted file',
  'cli.import.option.whole-page': 'keep all of a web page that can be read, not only its article',
  'cli.import.leftOut':
    '{count, plural, one {# paragraph of the page is} other {# paragraphs of the page are}} not in the article: --json lists them, and --whole-page keeps them.',
  'cli.import.done':
    'Imported “{title}” as {article}: {words, plural, one {# word} other {# words}} in {blocks, plural, one {# block} other {# blocks}}.',
  'cli.import.same':
    'The same article was in the library already: “{title}” ({article}). It stays as it is; {article} can be updated instead with attest update.',
  'cli.import.sameInTrash': 'The same article is in the trash: “{title}” ({article}).',

  'cli.capture-page.summary':
    'Capture a web page, as the window does, and import it. The app has to be open with the library, and capturing has to be allowed in its Settings.',
  'cli.capture-page.option.title': 'a title to use instead of its own',
  'cli.capture-page.option.whole-page':
    'keep all of the page that can be read, not only its article',
  'cli.capture-page.noWindow':
    'Only the app’s window can capture a page, and no window has this library open. Open the library in Attest, and try again; or save the page in your browser, and use attest import.',

  'cli.articles.summary': 'List the articles that aren’t in the trash, oldest import first.',
  'cli.articles.none': 'No articles yet. Import one: {command}',

  'cli.show.summary':
    'Show an article’s text and its highlights. Positions count UTF-16 units of the text.',
  'cli.show.revision': '{article}, revision {revision, number}',
  'cli.show.noHighlights': 'No highlights.',

  'cli.update.summary':
    'Bring in a newer version of an article’s text and report what became of each highlight. The earlier text is kept.',
  'cli.update.option.format': 'its format: {choices}; auto is the default',
  'cli.update.option.encoding': 'the encoding of a text file, if it was not recognised: {choices}',
  'cli.update.option.changes':
    'whether tracked changes are accepted or rejected: {choices}; accept is the default',

  'cli.outcomes.none': 'Revision {revision, number}. The article has no highlights.',
  'cli.outcomes':
    'Revision {revision, number}. {total, plural, one {# highlight} other {# highlights}}: {same, number} unchanged, {moved, plural, other {# moved}}, {changed, number} reworded, {lost, plural, other {# lost}}.',

  'cli.revisions.summary': 'List the texts that an article has had, the current one last.',
  'cli.revisions.madeAt': '{time, date, medium}, {time, time, short}',
  'cli.revisions.unreadable': 'unreadable',
  'cli.origin.import': 'Imported',
  'cli.origin.update': 'Updated',
  'cli.origin.correction': 'Corrected',
  'cli.origin.restore': 'Restored',
  'cli.origin.named': '{origin}: {name}',
  'cli.origin.restoredFrom': 'Restored from revision {revision, number}',

  'cli.restore.summary': 'Make an earlier text of an article current again, as a new revision.',

  'cli.highlight.summary': 'Highlight a passage, found by its words.',
  'cli.highlight.option.quote': 'the words of the passage',
  'cli.highlight.option.prefix': 'the words right before it, where it occurs more than once',
  'cli.highlight.option.suffix': 'the words right after it',
  'cli.highlight.option.kind': 'what it is: {choices}',
  'cli.highlight.option.label':
    'name or id of a label; otherwise the first of that kind, otherwise the first of all',
  'cli.highlight.option.tag': 'a tag; can be given more than once',
  'cli.highlight.option.note': 'a note in Markdown',
  'cli.highlight.option.verdict': 'of a claim: {choices}',
  'cli.highlight.option.by': 'who gives the verdict; nobody is named without it',
  'cli.highlight.option.why': 'why, in one line',
  'cli.highlight.done': 'Highlighted “{quote}” as {highlight}, at {start}–{end}.',
  'cli.highlight.notFound':
    'The article doesn’t contain these words. Copy them from the output of {command}; {prefix} and {suffix} must be right beside them.',
  'cli.highlight.ambiguous':
    'These words occur {count, number} times in the article. Say which with {prefix} or {suffix}: the words right before or after them.',

  'cli.source add.summary':
    'Add a source from a CSL-JSON item or from options, which win over the item.',
  'cli.source add.option.csl': 'a file with one CSL-JSON item',
  'cli.source add.option.title': 'its title',
  'cli.source add.option.url': 'its address',
  'cli.source add.option.author': '“Family, Given” or an institution; can be given more than once',
  'cli.source add.option.issued': 'its date: 2025, 2025-03 or 2025-03-26',
  'cli.source add.option.type': 'its CSL type, such as webpage, report or interview',
  'cli.source lookup.summary':
    'Look a DOI, an arXiv or PubMed number, an ISBN or a web page up on the internet, and print it as CSL-JSON. No other command connects to anything.',
  'cli.source.notLookedUp':
    '{text} can’t be looked up. Give a DOI, an arXiv or PubMed number, an ISBN or a web address.',
  'cli.source import.summary':
    'Add the sources of a file of BibTeX, RIS or CSL-JSON, without those that the library has by their DOI, ISBN or address. Records that can’t be read are reported by their line.',
  'cli.source export.summary': 'Write the sources, or those of an article, for other programs.',
  'cli.source export.option.to': 'the format: {choices}',
  'cli.source export.option.article': 'only the sources that this article is linked to',
  'cli.source export.option.out': 'the file to write; without it, or as -, standard output',
  'cli.source export.option.force': 'overwrite the file if it exists',
  'cli.source.imported':
    '{count, plural, =0 {No sources added.} one {Added # source.} other {Added # sources.}}',
  'cli.source.same': 'Line {line, number}: the library has this as {source}.',
  'cli.source.problem': 'Line {line, number}: {message}',
  'cli.source.left': 'Not in the file, or not whole: {fields}.',
  'cli.source.manyItems': '{file} contains {count, number} items. Give a file with exactly one.',
  'cli.source.notAnItem': '{file} contains no CSL-JSON item.',
  'cli.source.notJson': '{file} isn’t valid JSON: {reason}',

  'cli.search.summary':
    'Find words, "phrases" and beg* in the whole library, all of them or one OR the other, -not this;\nand tag:T label:L kind:K verdict:V relation:R source:S in:COLLECTION before:DATE after:DATE.',
  'cli.search.option.kind': 'only hits of this kind',
  'cli.search.option.limit': 'at most this many hits of each kind; 50 by default',
  'cli.search.none': 'Nothing found.',
  'cli.search.kind.article': 'article',
  'cli.search.kind.highlight': 'highlight',
  'cli.search.kind.note': 'note',
  'cli.search.kind.source': 'source',

  'cli.sources.summary': 'List the sources by title, with how many highlights are linked to each.',
  'cli.sources.none': 'No sources yet. Add one: {command}',
  'cli.sources.untitled': 'Untitled source',

  'cli.link.summary': 'Link a highlight to a source.',
  'cli.link.option.relation': 'what the source is to it: {choices}',
  'cli.link.option.locator': 'where in the source, such as p. 12',
  'cli.link.option.evidence': 'the source’s own words',
  'cli.link.option.remark': 'a remark of your own',
  'cli.link.done': 'Linked {highlight} to {source} as {link}.',

  'cli.collections.summary': 'List the collections, each with the path to it.',
  'cli.collections.none': 'No collections yet. Add one: {command}',

  'cli.collection add.summary':
    'Add a collection, on its own or inside another, given by its name or id.',
  'cli.collection add.option.in': 'the collection to add it to',

  'cli.collection put.summary':
    'Put an article into a collection, or take it out. An article can be in several.',
  'cli.collection put.option.out': 'take it out instead',
  'cli.collection.in': '{article} is in “{name}”.',
  'cli.collection.out': '{article} is no longer in “{name}”.',
  'cli.collection.notFound': 'There is no collection {wanted} in this library.',
  'cli.collection.ambiguous': 'Several collections are called {wanted}. Choose by id: {ids}.',

  'cli.added': 'Added “{name}” as {id}.',

  'cli.capture.summary':
    'Keep a file as a capture of what a source said: a text, a web page, a PDF, an office document, a picture, sound or video.',
  'cli.capture.done': 'Kept “{name}” as {capture}, SHA-256 {sha256}.',
  'cli.claims.summary':
    'Propose passages of an article that may be worth checking: quotations and attributions with their speakers, figures,\ndates, superlatives, comparisons. Nothing is highlighted. Positions count UTF-16 units of the text.',
  'cli.claims.none': 'Nothing to propose.',
  'cli.claims.passage': '{start}–{end}',

  'cli.ledger.summary': 'Show an article’s claims against their sources, unsourced ones first.',
  'cli.ledger.none': 'No claims.',
  'cli.ledger.source': '{relation} {source}',
  'cli.ledger.highlighted': 'Highlighted: {share} of the text.',

  'cli.ready.summary':
    'Say whether an article is ready to publish, and what it lacks by the rules of the library. Exits with 1 if something is missing.',

  'cli.cite.summary': 'List the sources that an article cites, as references in a citation style.',
  'cli.cite.option.style':
    'the style: {choices}, one of the library’s own by its id, or a .csl file; the library’s by default',
  'cli.cite.option.locale': 'the language of the references: {choices}',

  'cli.export.summary':
    'Write an article with its highlights, notes and sources in another format.',
  'cli.export.option.to': 'the format: {choices}',
  'cli.export.option.out': 'the file to write; without it, or as -, standard output',
  'cli.export.option.force': 'overwrite the file if it exists',
  'cli.export.option.positions':
    'what positions in Web Annotations count: {choices}; code-points, as the standard asks, is the default',
  'cli.export.done': 'Wrote {path}.',
  'cli.export.exists': '{path} already exists. Choose another name, or overwrite it with {option}.',

  'cli.check.summary':
    'Read every file of the library and report what is wrong. Changes nothing; exits with 1 if there are problems.',
  'cli.check.fine': 'Nothing is wrong.',

  'cli.accept-loss.summary':
    'Carry on without a missing file of the library, named as “check” names it. What it held is given up.',
  'cli.accept-loss.done': '{file} is taken as empty from now on.',

  'cli.anchors.summary':
    'Find passages in other texts, without a library. Reads JSON lines and answers each with one: {migration} asks what became of passages of the old text, {search} where quotes occur in a text. Exits with 1 if a line wasn’t understood.',
  'cli.anchors.notJson': 'This line isn’t JSON. A line is {migration} or {search}.',
  'cli.anchors.notUnderstood': 'This line wasn’t understood. A line is {migration} or {search}.',
  'cli.anchors.wrongField':
    'This line wasn’t understood: “{field}” isn’t right. A line is {migration} or {search}.',
  'cli.anchors.wrongRange':
    'Range {number, number}, [{start},{end}], isn’t in the old text, which has {length, plural, one {# UTF-16 unit} other {# UTF-16 units}}.',
} as const;
