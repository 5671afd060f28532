import type { annotations as english } from '../en/annotations';
import type { Translation } from '../Translation';

export const annotations: Translation<typeof english> = {
  'annotations.notRecognised':
    '«{name}» no contiene destacados que Attest pueda leer. Admite los de Hypothesis, Zotero, Readwise, Kindle, Obsidian, Recogito, Taguette y REFI-QDA, y las Web Annotations del W3C.',
  'annotations.none': 'No hay destacados en «{name}».',
  'annotations.notJson': '«{name}» es un JSON dañado: {reason}. Vuelve a exportar los destacados.',
  'annotations.tooLarge':
    '«{name}» ocupa {sizeMb, number} MB. Attest admite destacados de hasta {limitMb, number} MB. Expórtalos por partes.',
  'annotations.tooMany': '«{name}» tiene más de {limit, number} destacados. Expórtalos por partes.',
  'annotations.damagedProject':
    '«{name}» no es un proyecto REFI-QDA completo. Vuelve a exportarlo como archivo .qdpx.',
  'annotations.tooSlow': 'Se tarda demasiado en leer estos destacados. Expórtalos por partes.',
  'annotations.tooMuchMemory':
    'Leer estos destacados exige más memoria de la que Attest permite. Expórtalos por partes.',
  'annotations.problem.notOne': 'No es un destacado.',
  'annotations.problem.noTarget': 'No dice de qué trata.',
  'annotations.problem.noWords': 'No tiene palabras.',
  'annotations.problem.drawing': 'Es un dibujo o una imagen, sin palabras ni comentario.',
  'annotations.problem.noText': 'El texto de «{title}» no está en el proyecto.',
  'annotations.problem.outside': 'Está fuera del texto de «{title}».',
  'annotations.format.hypothesis': 'Hypothesis',
  'annotations.format.w3c': 'Web Annotations del W3C',
  'annotations.format.recogito': 'Recogito',
  'annotations.format.zotero': 'Zotero',
  'annotations.format.readwise': 'Readwise',
  'annotations.format.kindle': 'Kindle',
  'annotations.format.clipper': 'Obsidian Web Clipper',
  'annotations.format.marks': 'Markdown con palabras marcadas',
  'annotations.format.taguette': 'Taguette',
  'annotations.format.refi': 'REFI-QDA',
  'annotations.reason.only': 'Tiene pocas palabras, y el texto puede ser otra versión.',
  'annotations.reason.context': 'Las palabras de alrededor dicen dónde está.',
  'annotations.reason.position': 'Su posición dice dónde está.',
  'annotations.reason.page': 'Su página dice dónde está.',
  'annotations.reason.nearby':
    'Las palabras están en varios lugares; este es el que mejor encaja con su posición.',
  'annotations.reason.order':
    'Las palabras están en varios lugares; este encaja con el orden de los destacados.',
  'annotations.reason.similar': 'El texto tiene aquí palabras parecidas.',
  'annotations.reason.otherContext': 'Las palabras están aquí, pero con otras palabras alrededor.',
  'annotations.reason.positionOnly': 'El archivo da una posición, pero ninguna palabra.',
  'annotations.reason.several':
    'Las palabras están en varios lugares, y nada dice en cuál de ellos.',
  'annotations.reason.noWords': 'El archivo no tiene palabras por las que buscarlo.',
  'annotations.reason.notFound': 'Las palabras no están en el texto.',
  'annotations.dialog.title': 'Importar destacados',
  'annotations.dialog.from': '{name} · {format}',
  'annotations.dialog.placed': '{count, plural, one {# tiene su lugar} other {# tienen su lugar}}',
  'annotations.dialog.unsure': '{count, plural, other {# por comprobar}}',
  'annotations.dialog.lost': '{count, plural, one {# no encontrado} other {# no encontrados}}',
  'annotations.dialog.same': '{count, plural, one {# ya está} other {# ya están}}',
  'annotations.dialog.notes':
    '{count, plural, one {# nota sobre todo el artículo} other {# notas sobre todo el artículo}}',
  'annotations.dialog.nothing': 'No hay nada que importar.',
  'annotations.dialog.counts': '{placed}, {unsure}, {lost}.',
  'annotations.dialog.also': '{what}.',
  'annotations.dialog.isNew': 'Este texto aún no está en la biblioteca. Entrará como artículo.',
  'annotations.dialog.unsureList': 'Por comprobar',
  'annotations.dialog.lostList': 'No encontrados',
  'annotations.dialog.noWords': 'Sin palabras',
  'annotations.dialog.onPage': 'Página {page}',
  'annotations.dialog.unmatched':
    '{count, plural, one {# destacado trata de un artículo que no está en la biblioteca. Importa primero el artículo y después el destacado.} other {# destacados tratan de artículos que no están en la biblioteca. Importa primero los artículos y después los destacados.}}',
  'annotations.dialog.unmatchedOne':
    '{title} · {count, plural, one {# destacado} other {# destacados}}',
  'annotations.dialog.unnamed': 'Sin título',
  'annotations.dialog.problems':
    '{count, plural, one {# entrada no se ha podido leer:} other {# entradas no se han podido leer:}}',
  'annotations.dialog.problem': 'Entrada {entry, number}: {problem}',
  'annotations.dialog.cancel': 'Cancelar',
  'annotations.dialog.asArticles':
    '{count, plural, one {Importar como artículo} other {Importar como artículos}}',
  'annotations.dialog.import':
    '{count, plural, one {Importar # destacado} other {Importar # destacados}}',
  'annotations.notice': 'Hay destacados que importar en {names}.',
  'annotations.notice.show': 'Mostrar',
  'annotations.cli.done':
    '{placed, plural, one {# destacado colocado} other {# destacados colocados}}, {unsure, number} por comprobar, {lost, number} sin encontrar.',
  'annotations.cli.article': '{title} ({article}): {counts}',
  'annotations.cli.same':
    '{count, plural, one {# destacado ya está} other {# destacados ya están}} ahí.',
  'annotations.cli.unmatched':
    '«{title}» no está en la biblioteca: importa primero el artículo, o indica uno con --article ({count, plural, one {# destacado} other {# destacados}}).',
  'annotations.cli.problem': 'Entrada {entry, number}: {problem}',
};
