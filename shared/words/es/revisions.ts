import type { revisions as english } from '../en/revisions';
import type { Translation } from '../Translation';

export const revisions: Translation<typeof english> = {
  'revisions.list': 'Revisiones',
  'revisions.title': 'Revisión {number}',
  'revisions.import': '{number} · Importada',
  'revisions.update': '{number} · Actualizada',
  'revisions.correction': '{number} · Corregida',
  'revisions.restore': '{number} · Restaurada',
  'revisions.restoreOf': '{number} · Restaurada a partir de la {restored}',
  'revisions.current': 'Texto actual',
  'revisions.editedAt': '{at, date, medium}, {at, time, short}',
  'revisions.words': '{count, plural, one {# palabra} other {# palabras}}',
  'revisions.characters': '{count, plural, one {# carácter} other {# caracteres}}',
  'revisions.unreadable': 'no se puede leer',
  'revisions.onlyOne.title': 'Por ahora, una sola revisión',
  'revisions.onlyOne.hint':
    'Las correcciones y las versiones más recientes que se incorporen se guardan aquí como revisiones, para compararlas y restaurarlas.',
  'revisions.compareWith': 'Comparar la revisión {number} con',
  'revisions.extent.title': 'Mostrar',
  'revisions.extent.changes': 'Cambios',
  'revisions.extent.all': 'Todo el texto',
  'revisions.extent.text': 'Sin marcas',
  'revisions.restoreThis': 'Restaurar este texto',
  'revisions.changes':
    'De la revisión {from} a la {to}: {blocks, plural, =0 {sin cambios} one {# párrafo modificado} other {# párrafos modificados}}{added, plural, =0 {} one {, # palabra añadida} other {, # palabras añadidas}}{removed, plural, =0 {} one {, # palabra eliminada} other {, # palabras eliminadas}}{moved, plural, =0 {} one {, # párrafo desplazado} other {, # párrafos desplazados}}.',
  'revisions.changesInCharacters':
    'De la revisión {from} a la {to}: {blocks, plural, =0 {sin cambios} one {# párrafo modificado} other {# párrafos modificados}}{added, plural, =0 {} one {, # carácter añadido} other {, # caracteres añadidos}}{removed, plural, =0 {} one {, # carácter eliminado} other {, # caracteres eliminados}}{moved, plural, =0 {} one {, # párrafo desplazado} other {, # párrafos desplazados}}.',
  'revisions.noChanges.title': 'Sin cambios',
  'revisions.noChanges.hint': 'Estas dos revisiones tienen el mismo texto.',
  'revisions.compared': 'Texto comparado',
  'revisions.unchangedBlocks':
    '{count, plural, one {# párrafo sin cambios} other {# párrafos sin cambios}}',
  'revisions.block.changed': 'Modificado',
  'revisions.block.added': 'Añadido',
  'revisions.block.removed': 'Eliminado',
  'revisions.block.moved': 'Desplazado aquí',
  'revisions.block.movedAway': 'Desplazado a otro lugar',
  'revisions.block.nowHeading': 'Ahora es un título',
  'revisions.block.nowParagraph': 'Ahora es un párrafo',
  'revisions.update.about':
    'Incorporar una versión más reciente de <b>«{title}»</b>. Los destacados pasan a donde están ahora sus pasajes; los de pasajes modificados o desaparecidos quedan pendientes de revisar. El texto actual se conserva como revisión.',
  'revisions.update.chooseFile': 'Elegir un archivo…',
  'revisions.update.text': 'Texto más reciente',
  'revisions.update.placeholder': 'Pegar aquí la versión más reciente',
  'revisions.update.cancel': 'Cancelar',
  'revisions.update.run': 'Actualizar',
  'revisions.update.unread': 'No se pudo leer «{name}». {reason}',
  'revisions.updated': 'Texto actualizado.',
  'revisions.restored': 'Revisión {number} restaurada.',
  'revisions.doneWithHighlights': '{done} {outcome}',
  'revisions.outcome.kept':
    '{count, plural, one {Su destacado sigue igual.} other {Los # destacados siguen igual.}}',
  'revisions.outcome.someKept':
    '{kept, number} de {count, plural, one {# destacado} other {# destacados}} sin cambios{changed, plural, =0 {} one {, # reformulado} other {, # reformulados}}{lost, plural, =0 {} one {, # perdido} other {, # perdidos}}.',
  'revisions.outcome.noneKept':
    '{changed, plural, one {# destacado reformulado} other {# destacados reformulados}}{lost, plural, =0 {} one {, # perdido} other {, # perdidos}}.',
  'revisions.outcome.lost':
    '{count, plural, one {# destacado perdido.} other {# destacados perdidos.}}',
  'revisions.waiting.claimsRewordedByPublisher':
    '{count, plural, one {El medio ha reformulado # afirmación.} other {El medio ha reformulado # afirmaciones.}}',
  'revisions.waiting.claimsReworded':
    '{count, plural, one {# afirmación está reformulada.} other {# afirmaciones están reformuladas.}}',
  'revisions.waiting.imported':
    '{count, plural, one {# destacado importado puede estar en otro lugar.} other {# destacados importados pueden estar en otro lugar.}}',
  'revisions.waiting.importedLost':
    '{count, plural, one {# destacado importado no se ha encontrado en el texto.} other {# destacados importados no se han encontrado en el texto.}}',
  'revisions.waiting.claimsLost':
    '{count, plural, one {# afirmación ya no está en el texto.} other {# afirmaciones ya no están en el texto.}}',
  'revisions.waiting.othersReworded':
    '{count, plural, one {Otro destacado (#) está reformulado.} other {Otros # destacados están reformulados.}}',
  'revisions.waiting.othersLost':
    '{count, plural, one {Otro destacado (#) ya no está en el texto.} other {Otros # destacados ya no están en el texto.}}',
  'revisions.review.title': 'Comprobación',
  'revisions.review.place': '{place, number} de {count, number}',
  'revisions.review.noPlace': '– de {count, number}',
  'revisions.review.end': 'Terminar la comprobación',
  'revisions.review.waiting': 'Pendientes de revisar',
  'revisions.review.reworded': '{kind} · con otras palabras',
  'revisions.review.imported': '{kind} · importado, por comprobar',
  'revisions.review.importedLost': '{kind} · importado, no encontrado',
  'revisions.review.lost': '{kind} · pasaje perdido',
  'revisions.review.allDone.title': 'Todo revisado',
  'revisions.review.allDone.hint':
    'No queda ningún destacado pendiente de revisar. Tras la próxima actualización, aquí aparecerán los de pasajes modificados o desaparecidos.',
  'revisions.review.before': 'Antes',
  'revisions.review.inFile': 'En el archivo',
  'revisions.review.inText': 'En el artículo',
  'revisions.review.noWords': 'El archivo no tiene palabras para él.',
  'revisions.review.notFound':
    'No se ha encontrado en el texto. Si conoces el pasaje, selecciónalo y vincula el destacado a él.',
  'revisions.review.now': 'Ahora',
  'revisions.review.ownWords': 'El texto se corrigió aquí. ¿Sigue siendo cierto?',
  'revisions.review.gone':
    'Ya no está en el texto. Si otro pasaje dice lo mismo, se puede seleccionar y anclar el destacado allí.',
  'revisions.review.adjust':
    'Para ajustarlo, seleccionar el pasaje correcto en el texto y elegir «{attach}».',
  'revisions.confidence.high': 'Muy probablemente el mismo pasaje · {confidence, number, percent}',
  'revisions.confidence.medium': 'Probablemente el mismo pasaje · {confidence, number, percent}',
  'revisions.confidence.low': 'Quizá el mismo pasaje · {confidence, number, percent}',
};
