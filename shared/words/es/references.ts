import type { references as english } from '../en/references';
import type { Translation } from '../Translation';

export const references: Translation<typeof english> = {
  'references.notRecognised':
    '«{name}» no contiene referencias que Attest pueda leer. Admite BibTeX, RIS y CSL-JSON.',
  'references.tooLarge':
    '«{name}» ocupa {sizeMb, number} MB. Attest admite referencias de hasta {limitMb, number} MB. Impórtalas por partes.',
  'references.tooSlow': 'Se tarda demasiado en leer estas referencias. Impórtalas por partes.',
  'references.tooMuchMemory':
    'Leer estas referencias exige más memoria de la que Attest permite. Impórtalas por partes.',
  'references.tooDeep': 'Tiene demasiados niveles anidados.',
  'references.unnamed': 'No tiene ni título ni dirección.',
  'references.cancel': 'Cancelar',
  'references.offer.title': 'Son referencias',
  'references.offer.about':
    '{count, plural, one {{names} enumera fuentes; no es un texto para leer.} other {{names} enumeran fuentes; no son textos para leer.}} ¿Qué quieres hacer con {count, plural, one {él} other {ellos}}?',
  'references.offer.notice':
    '{count, plural, one {{names} enumera fuentes; no es un texto para leer.} other {{names} enumeran fuentes; no son textos para leer.}}',
  'references.offer.choose': 'Elegir qué hacer',
  'references.offer.asArticles':
    '{count, plural, one {Importar como artículo} other {Importar como artículos}}',
  'references.offer.asSources': 'Añadir las fuentes',
  'references.imported.title': 'Fuentes importadas',
  'references.imported.close': 'Listo',
  'references.imported.count':
    '{count, plural, =0 {No se ha añadido ninguna fuente.} one {Se ha añadido # fuente.} other {Se han añadido # fuentes.}}',
  'references.imported.same':
    '{count, plural, one {# ya está en la biblioteca y no se ha añadido otra vez:} other {# ya están en la biblioteca y no se han añadido otra vez:}}',
  'references.imported.sameAs': 'Línea {line, number}: {title}',
  'references.imported.addSame':
    '{count, plural, one {Añadirla de todos modos} other {Añadirlas de todos modos}}',
  'references.imported.problems':
    '{count, plural, one {# problema en el archivo:} other {# problemas en el archivo:}}',
  'references.imported.problem': 'Línea {line, number}: {problem}',
  'references.imported.left':
    'Campos para los que una fuente no tiene sitio, y que se han omitido:',
  'references.leftIn': 'en {count, number} fuentes',
  'references.export.title': 'Exportar fuentes',
  'references.export.which': 'Qué fuentes',
  'references.export.all': 'Todas',
  'references.export.chosen': '{count, plural, one {La seleccionada} other {Las # seleccionadas}}',
  'references.export.article': 'Las del artículo abierto',
  'references.export.none': 'No hay fuentes que exportar.',
  'references.export.about': 'Tus propias notas sobre las fuentes se quedan en Attest.',
  'references.export.left': 'Lo que {format} no puede contener, o no entero:',
  'references.wrongIsbn':
    '{number} no es un ISBN: su última cifra no concuerda con las demás. Compruébalo en el libro.',
  'references.identified':
    'Rellenado a partir de {identifier}. Añade el título y lo demás que sepas.',
  'references.fileName': 'Fuentes',
  'references.bibtex.unknownString': 'Usa la abreviatura «{name}», que el archivo no define.',
  'references.bibtex.unclosed': 'Hay una llave o unas comillas sin cerrar.',
  'references.bibtex.unclosedMath': 'Hay una fórmula sin cerrar: el número de signos «$» es impar.',
  'references.bibtex.malformed': 'No está escrito como pide BibTeX.',
  'references.ris.noStart': 'No empieza por «TY  - ».',
  'references.ris.noEnd': 'No termina con «ER  - ». Se ha leído hasta donde llega.',
  'references.csl.notJson': 'Esto no es JSON: {reason}',
  'references.csl.notAnItem': 'No es un elemento de CSL-JSON.',
};
