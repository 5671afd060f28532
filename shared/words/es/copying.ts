import type { copying as english } from '../en/copying';
import type { Translation } from '../Translation';

export const copying: Translation<typeof english> = {
  'copy.done': 'Copiado',
  'copy.cited': '{quote} — {reference}',
  'copy.citedAt': '{quote} {place} — {reference}',
  'copy.passageGone': 'El pasaje al que lleva el enlace ya no está en el texto.',
  'print.failed': 'No se pudo imprimir el artículo: {reason}',
};
