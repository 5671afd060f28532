import type { documents as english } from '../en/documents';
import type { Translation } from '../Translation';

export const documents: Translation<typeof english> = {
  'imports.changes.title':
    '{count, plural, one {Este documento tiene cambios controlados} other {Estos documentos tienen cambios controlados}}',
  'imports.changes.about':
    'Nadie ha decidido todavía sobre lo insertado y lo eliminado. ¿Se importa el texto con todos los cambios o como estaba antes de ellos? El archivo se conserva tal cual.',
  'imports.changes.accept': 'Con los cambios',
  'imports.changes.reject': 'Como estaba antes',
  'documents.damaged':
    'Este archivo está dañado o no es lo que dice su nombre. Conviene abrirlo en el programa que lo creó, volver a guardarlo e importar el resultado.',
  'documents.tooManyFiles':
    'Este archivo contiene más de {limit, number} archivos. Conviene guardar la parte necesaria como documento aparte e importar solo esa.',
  'documents.tooLargeUnpacked':
    'Este archivo ocupa demasiada memoria una vez descomprimido. Conviene guardar la parte necesaria como documento aparte, con menos imágenes, e importar solo esa.',
  'documents.tooManyElements':
    'Este documento tiene más de {limit, number} elementos. Conviene importarlo por partes.',
  'documents.notWord':
    'Esto no es un documento de Word que Attest pueda leer. Conviene abrirlo en el programa que lo creó, guardarlo como .docx e importar el resultado.',
  'documents.notOpenDocument':
    'Esto no es un texto de OpenDocument que Attest pueda leer. Conviene abrirlo en el programa que lo creó, guardarlo como .odt e importar el resultado.',
  'documents.notBook':
    'Esto no es un libro electrónico que Attest pueda leer: no dice cuáles son sus capítulos. Conviene obtenerlo de nuevo como EPUB e importar el resultado.',
  'documents.protectedBook':
    'Este libro electrónico está protegido contra la copia, y Attest no puede leerlo. Se puede pedir, donde se obtuvo, un ejemplar sin protección, por ejemplo en PDF.',
  'documents.encrypted':
    'Este documento está protegido con contraseña. Conviene abrirlo en el programa que lo creó, guardarlo sin contraseña e importar el resultado.',
};
