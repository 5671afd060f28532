import type { keptEdits as english } from '../en/keptEdits';
import type { Translation } from '../Translation';

export const keptEdits: Translation<typeof english> = {
  'keptEdits.title': 'Edición por resolver',
  'keptEdits.articleGone.note':
    'Otro programa eliminó el artículo “{title}” mientras se escribía en él una nota.',
  'keptEdits.articleGone.memo':
    'Otro programa eliminó el artículo “{title}” mientras se escribía una nota sobre él.',
  'keptEdits.articleGone.text': 'Otro programa eliminó el artículo “{title}” mientras se corregía.',
  'keptEdits.highlightGone': 'Otro programa eliminó el destacado en el que se escribía una nota.',
  'keptEdits.changed.note': 'Otro programa cambió la nota que se estaba escribiendo en “{title}”.',
  'keptEdits.changed.memo':
    'Otro programa cambió la nota que se estaba escribiendo sobre “{title}”.',
  'keptEdits.changed.text':
    'Otro programa cambió el pasaje que se estaba corrigiendo en “{title}”.',
  'keptEdits.theirs': 'Versión ajena',
  'keptEdits.yours': 'Versión propia',
  'keptEdits.passage': 'Pasaje',
  'keptEdits.yourNote': 'Nota propia',
  'keptEdits.nothing': 'nada',
  'keptEdits.keepMine': 'Conservar la propia',
  'keptEdits.keepTheirs': 'Conservar la ajena',
  'keptEdits.highlightAgain': 'Destacar de nuevo',
  'keptEdits.discard': 'Descartar',
  'keptEdits.copyMine': 'Copiar la propia',
  'keptEdits.showInText': 'Mostrar en el texto',
  'keptEdits.goThere': 'Ir allí',
  'keptEdits.discarded': 'Se descartó lo escrito.',
  'keptEdits.keep': 'Conservarlo',
  'keptEdits.placeGone':
    'Ya no se puede determinar a qué lugar del texto corresponde. Copiar lo escrito y pegarlo donde corresponda.',
};
