import type { reading as english } from '../en/reading';
import type { Translation } from '../Translation';

export const reading: Translation<typeof english> = {
  'window.zoomed': 'Ampliación: {percent, number, percent}',
  'contents.title': 'Índice',
  'look.title': 'Texto y colores',
  'look.theme': 'Tema',
  'look.face': 'Tipo de letra',
  'look.textSize': 'Tamaño del texto',
  'look.columnWidth': 'Columna',
  'look.leading': 'Interlineado',
  'look.paper': 'Papel',
  'look.face.system': 'Sistema',
  'look.columnWidth.narrow': 'Estrecha',
  'look.columnWidth.normal': 'Media',
  'look.columnWidth.wide': 'Ancha',
  'look.leading.tight': 'Estrecho',
  'look.leading.normal': 'Medio',
  'look.leading.loose': 'Amplio',
  'look.paper.standard': 'Normal',
  'look.paper.plain': 'Liso',
  'look.paper.warm': 'Cálido',
  'look.paper.grey': 'Gris',
};
