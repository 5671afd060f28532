import type { imports as english } from '../en/imports';
import type { Translation } from '../Translation';

export const imports: Translation<typeof english> = {
  'import.cancelled': 'La importación se ha cancelado.',
  'import.tooMuchMemory':
    'Importar este archivo requiere más memoria de la que Attest permite. Conviene importarlo por partes.',
  'import.tooSlow':
    'Este archivo tarda demasiado en leerse. Conviene guardar la parte necesaria e importar solo esa.',
  'import.noResult':
    'La importación se ha detenido sin resultado. Inténtelo de nuevo; el registro de errores dice qué ha pasado (Ayuda, Mostrar registro de errores).',
  'import.noText': 'No hay texto en «{name}».',
  'import.notText':
    'Este archivo no contiene texto que Attest pueda leer. Se pueden importar texto sin formato, Markdown o HTML.',
  'import.unsupported':
    '«{name}» es {format}, y Attest no puede leerlo. Se puede guardar como texto sin formato, Markdown o HTML e importar el resultado.',
  'import.tooLarge':
    '«{name}» ocupa {sizeMb, number} MB. Attest admite textos de hasta {textMb, number} MB y páginas web de hasta {pageMb, number} MB. Conviene importarlo por partes.',
  'import.tooManyParagraphs':
    'Este texto tiene más de {limit, number} párrafos. Conviene importarlo por partes.',
  'import.tooManyElements':
    'Esta página tiene más de {limit, number} elementos. Conviene guardar la parte necesaria e importar solo esa.',
  // With their articles: they stand in `import.unsupported`.
  'import.format.pdf': 'un PDF',
  'import.format.word': 'un documento de Word',
  'import.format.spreadsheet': 'una hoja de cálculo',
  'import.format.presentation': 'una presentación',
  'import.format.epub': 'un libro electrónico',
  'import.format.openDocument': 'un archivo de OpenDocument',
  'import.format.zip': 'un archivo zip',
  'import.format.oldOffice': 'un documento antiguo de Office',
  'import.format.rtf': 'un documento de texto enriquecido (RTF)',
  'import.format.safariArchive': 'un archivo web de Safari',
  'import.format.mhtml': 'un archivo web (MHTML)',
  'import.format.png': 'una imagen PNG',
  'import.format.jpeg': 'una imagen JPEG',
  'import.format.gif': 'una imagen GIF',
  'import.format.webp': 'una imagen WebP',
  'import.format.gzip': 'un archivo gzip',
};
