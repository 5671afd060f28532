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
  'import.noSubtitles': 'No hay subtítulos en «{name}». Impórtelo como texto sin formato.',
  'import.email.several':
    'Este buzón contiene {count, number} mensajes. Guarde el que necesita en un archivo propio (.eml) e importe ese.',
  'import.email.unreadable':
    '«{name}» contiene más partes anidadas de las que puede tener un mensaje. Copie su texto e impórtelo.',
  'import.noPage': 'No hay ninguna página web en «{name}». Guarde la página otra vez, o como HTML.',
  'import.noText': 'No hay texto en «{name}».',
  'import.notText':
    'Este archivo no contiene texto que Attest pueda leer. Se pueden importar textos, páginas web, documentos de Word, LibreOffice o similares, PDF y libros electrónicos (EPUB).',
  'import.unsupported':
    '«{name}» es {format}, y Attest no puede leerlo. Se puede guardar como .docx, PDF, HTML o texto sin formato e importar el resultado.',
  'import.tooLarge':
    '«{name}» ocupa {sizeMb, number} MB. Attest admite archivos así de hasta {limitMb, number} MB. Conviene importarlo por partes.',
  'import.tooManyParagraphs':
    'Este texto tiene más de {limit, number} párrafos. Conviene importarlo por partes.',
  'import.tooManyElements':
    'Esta página tiene más de {limit, number} elementos. Conviene guardar la parte necesaria e importar solo esa.',
  // With their articles: they stand in `import.unsupported`.
  'import.format.pdf': 'un PDF',
  'import.format.spreadsheet': 'una hoja de cálculo',
  'import.format.presentation': 'una presentación',
  'import.format.openDocument': 'un archivo de OpenDocument',
  'import.format.zip': 'un archivo zip',
  'import.format.oldOffice': 'un documento antiguo de Office',
  'import.format.safariArchive': 'un archivo web de Safari',
  'import.format.png': 'una imagen PNG',
  'import.format.jpeg': 'una imagen JPEG',
  'import.format.gif': 'una imagen GIF',
  'import.format.webp': 'una imagen WebP',
  'import.format.gzip': 'un archivo gzip',

  'imports.password.title': 'Este archivo está cifrado',
  'imports.password.label': 'Contraseña',
  'imports.password.open': 'Abrir',
  'imports.same.title':
    '{count, plural, one {Esto ya está en la biblioteca} other {# de estos ya están en la biblioteca}}',
  'imports.same.inLibrary': '«{title}» ya está en la biblioteca, importado el {date}.',
  'imports.same.inTrash': '«{title}», importado el {date}, está en la papelera.',
  'imports.same.by.file': 'Se hizo a partir del mismo archivo.',
  'imports.same.by.url': 'Tiene la misma dirección, pero otro contenido.',
  'imports.same.open': 'Abrirlo',
  'imports.same.restore': 'Restaurarlo',
  'imports.same.skip': 'Omitirlos',
  'imports.same.again': '{count, plural, one {Importar otra copia} other {Importar otras copias}}',
  'imports.same.update':
    '{count, plural, one {Actualizarlo con esto} other {Actualizar # con estos}}',
  'imports.same.updateAbout':
    'Al actualizar, esto pasa a ser una nueva revisión: los destacados siguen al texto y el texto anterior se conserva.',
  'imports.address.isAddress':
    'Esto es una dirección. Attest puede capturar su página; también puedes abrirla en el navegador, copiar el texto o guardar la página y traerlo aquí. El artículo conservará la dirección.',
  'imports.address.areAddresses':
    'Esto son {count, number} direcciones. Attest puede capturar sus páginas una por una; también puedes abrir cada una en el navegador, copiar el texto o guardar la página y traerlo aquí.',
  'imports.address.open': 'Abrir en el navegador',
  'imports.address.makeSource':
    '{count, plural, one {Convertirla en fuente} other {Convertirlas en fuentes}}',
  'imports.address.madeSources':
    '{count, plural, one {Se añadió una fuente con esta dirección.} other {Se añadieron # fuentes con estas direcciones.}}',
};
