/** Highlights that come from other programs. */
export const annotations = {
  'annotations.notRecognised':
    '“{name}” has no highlights that Attest can read. It takes those of Hypothesis, Zotero, Readwise, Kindle, Obsidian, Recogito, Taguette and REFI-QDA, and W3C Web Annotations.',
  'annotations.none': 'There are no highlights in “{name}”.',
  'annotations.notJson': '“{name}” is damaged JSON: {reason}. Export the highlights again.',
  'annotations.tooLarge':
    '“{name}” is {sizeMb, number} MB. Attest takes highlights of up to {limitMb, number} MB. Export them in parts.',
  'annotations.tooMany': '“{name}” has more than {limit, number} highlights. Export them in parts.',
  'annotations.damagedProject':
    '“{name}” is not a whole REFI-QDA project. Export the project again, as a .qdpx file.',
  'annotations.tooSlow': 'These highlights take too long to read. Export them in parts.',
  'annotations.tooMuchMemory':
    'Reading these highlights needs more memory than Attest allows. Export them in parts.',
  'annotations.problem.notOne': 'It is no highlight.',
  'annotations.problem.noTarget': 'It does not say what it is about.',
  'annotations.problem.noWords': 'It has no words.',
  'annotations.problem.drawing': 'It is a drawing or a picture, without words or a comment.',
  'annotations.problem.noText': 'The text of “{title}” is not in the project.',
  'annotations.problem.outside': 'It is outside the text of “{title}”.',
  'annotations.format.hypothesis': 'Hypothesis',
  'annotations.format.w3c': 'W3C Web Annotations',
  'annotations.format.recogito': 'Recogito',
  'annotations.format.zotero': 'Zotero',
  'annotations.format.readwise': 'Readwise',
  'annotations.format.kindle': 'Kindle',
  'annotations.format.clipper': 'Obsidian Web Clipper',
  'annotations.format.marks': 'Markdown with marked words',
  'annotations.format.taguette': 'Taguette',
  'annotations.format.refi': 'REFI-QDA',
  'annotations.reason.only': 'Its words are few, and the text may be another version.',
  'annotations.reason.context': 'The words around it say where it is.',
  'annotations.reason.position': 'Its position says where it is.',
  'annotations.reason.page': 'Its page says where it is.',
  'annotations.reason.nearby': 'The words are in several places; this one fits its position best.',
  'annotations.reason.order':
    'The words are in several places; this one fits the order of the highlights.',
  'annotations.reason.similar': 'The text has similar words here.',
  'annotations.reason.otherContext': 'The words are here, but with other words around them.',
  'annotations.reason.positionOnly': 'The file gives a position, but no words.',
  'annotations.reason.several': 'The words are in several places, and nothing says in which.',
  'annotations.reason.noWords': 'The file has no words to find it by.',
  'annotations.reason.notFound': 'The words are not in the text.',
  'annotations.dialog.title': 'Import highlights',
  'annotations.dialog.from': '{name} · {format}',
  'annotations.dialog.placed': '{count, plural, one {# has its place} other {# have their place}}',
  'annotations.dialog.unsure': '{count, plural, other {# to check}}',
  'annotations.dialog.lost': '{count, plural, other {# not found}}',
  'annotations.dialog.same':
    '{count, plural, one {# is there already} other {# are there already}}',
  'annotations.dialog.notes':
    '{count, plural, one {# note on the whole article} other {# notes on the whole article}}',
  'annotations.dialog.nothing': 'Nothing to import.',
  'annotations.dialog.counts': '{placed}, {unsure}, {lost}.',
  'annotations.dialog.also': '{what}.',
  'annotations.dialog.isNew': 'This text is not in the library yet. It comes in as an article.',
  'annotations.dialog.unsureList': 'To check',
  'annotations.dialog.lostList': 'Not found',
  'annotations.dialog.noWords': 'No words',
  'annotations.dialog.onPage': 'Page {page}',
  'annotations.dialog.unmatched':
    '{count, plural, one {# highlight is about an article that is not in the library. Import the article first, then the highlight.} other {# highlights are about articles that are not in the library. Import the articles first, then the highlights.}}',
  'annotations.dialog.unmatchedOne':
    '{title} · {count, plural, one {# highlight} other {# highlights}}',
  'annotations.dialog.unnamed': 'No title',
  'annotations.dialog.problems':
    '{count, plural, one {# entry could not be read:} other {# entries could not be read:}}',
  'annotations.dialog.problem': 'Entry {entry, number}: {problem}',
  'annotations.dialog.cancel': 'Cancel',
  'annotations.dialog.asArticles':
    '{count, plural, one {Import as article} other {Import as articles}}',
  'annotations.dialog.import':
    '{count, plural, one {Import # highlight} other {Import # highlights}}',
  'annotations.notice': 'There are highlights to import in {names}.',
  'annotations.notice.show': 'Show',
  'annotations.cli.done':
    '{placed, plural, one {# highlight placed} other {# highlights placed}}, {unsure, number} to check, {lost, number} not found.',
  'annotations.cli.article': '{title} ({article}): {counts}',
  'annotations.cli.same':
    '{count, plural, one {# highlight is} other {# highlights are}} there already.',
  'annotations.cli.unmatched':
    '“{title}” is not in the library: import the article first, or name one with --article ({count, plural, one {# highlight} other {# highlights}}).',
  'annotations.cli.problem': 'Entry {entry, number}: {problem}',
} as const;
