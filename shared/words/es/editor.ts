import type { editor as english } from '../en/editor';
import type { Translation } from '../Translation';

export const editor: Translation<typeof english> = {
  'editor.text': 'Texto del artículo',
  'editor.readOnly': 'Esta biblioteca está abierta solo para lectura.',
  'editor.locked':
    'El texto está bloqueado para que no cambie al leerlo. Para corregirlo, elegir «{edit}».',
  'editor.correctionsSaved': 'Las correcciones ya están guardadas.',
  'editor.correctionsKept':
    'Otro programa ha cambiado palabras que se estaban corrigiendo. Lo escrito se conserva encima del texto.',
  'editor.rail.title': 'Destacados a la vista',
  'editor.rail.more':
    '{count, plural, one {# destacado más en esta línea} other {# destacados más en esta línea}}',
  'editor.toolbar': 'Pasaje seleccionado',
  'editor.toolbar.more': 'Más para este pasaje',
  'editor.highlightsHere': 'Destacados en este punto',
  // Each highlight’s name after how many there are.
  'editor.arrivedAtSeveral': '{count, plural, one {# destacado} other {# destacados}}. {names}',
  'editor.highlight':
    '{label}: «{quote}», {sourcing, select, context {solo contexto} other {{sources, plural, =0 {sin fuentes} one {# fuente} other {# fuentes}}}}{verdict, select, supported {, respaldada} disputed {, discutida} refuted {, refutada} opinion {, opinión} other {}}{note, select, yes {, con nota} other {}}',
  'editor.mark.starts': '{count, plural, one {Destacado} other {# destacados}}: ',
  'editor.mark.ends': '{count, plural, one { (fin del destacado)} other { (fin de # destacados)}}',
  'editor.mark.about':
    '{label}, {sourcing, select, context {solo contexto} other {{sources, plural, =0 {sin fuentes} one {# fuente} other {# fuentes}}}}{verdict, select, supported {, respaldada} disputed {, discutida} refuted {, refutada} opinion {, opinión} other {}}{note, select, yes {, con nota} other {}}.',
  'editor.mark.notes': 'Notas del artículo',
  'editor.mark.note': 'Nota sobre «{quote}»',
  'editor.hasNote': 'Tiene una nota',
  'editor.note.saved': 'La nota ya está guardada.',
  'editor.note.conflict':
    'Otro programa ha cambiado esta nota. La versión propia no se guarda hasta que se elija.',
  'editor.note.theirNote': 'La otra nota',
  'editor.note.theirs': 'La otra',
  'editor.note.yours': 'La propia',
  'editor.note.theyDeleted': 'El otro programa ha eliminado la nota.',
  'editor.note.choice': 'Qué nota conservar',
  'editor.note.keepMine': 'Conservar la propia',
  'editor.note.keepTheirs': 'Conservar la otra',
  'editor.note.keepBoth': 'Conservar las dos',
  'editor.note.keptTheirs': 'Se ha conservado la otra nota.',
  'editor.note.chooseAgain': 'Elegir de nuevo',
  'editor.format.title': 'Formato',
  'editor.format.bold': 'Negrita',
  'editor.format.italic': 'Cursiva',
  'editor.format.bulletList': 'Lista con viñetas',
  'editor.format.orderedList': 'Lista numerada',
  'editor.format.blockquote': 'Cita',
  'editor.format.code': 'Código',
  'editor.format.link': 'Enlace',
  'editor.link.address': 'Dirección',
  'editor.link.refused': 'Solo direcciones web o de correo electrónico.',
  'editor.link.set': 'Enlazar',
  'editor.link.remove': 'Quitar el enlace',
  'editor.picture.tooLarge': 'La imagen supera los {mb, number} MB y se ha omitido.',
};
