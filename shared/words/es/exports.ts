import type { exports as english } from '../en/exports';
import type { Translation } from '../Translation';

export const exports: Translation<typeof english> = {
  'exports.untitledArticle': 'Artículo sin título',
  'exports.exportedOn': 'Exportado de Attest el {date}.',
  'exports.nothing': 'Todavía no hay nada destacado.',
  'exports.coverage':
    '{count, plural, one {# destacado} other {# destacados}} en {share} del texto{lost, plural, =0 {} one {, # perdido} other {, # perdidos}}{unreviewed, plural, =0 {} other {, # sin revisar desde que cambió el texto}}.',
  'exports.claims':
    '{count, plural, one {# afirmación} other {# afirmaciones}}: {sourced, number} con fuente, {unsourced, number} sin fuente{conflicting, plural, =0 {} other {, # con fuentes en conflicto}}{unsettled, plural, =0 {} other {, # por resolver}}.',
  'exports.share':
    '{part, select, few {menos del {percent}} most {más del {percent}} other {el {percent}}}',

  'exports.highlights': 'Destacados',
  'exports.lost': 'Pasajes perdidos',
  'exports.lost.about': 'Estos pasajes ya no están en el texto del artículo.',
  'exports.sources': 'Fuentes',
  'exports.passage': 'Pasaje {number, number}',
  'exports.note': 'Nota {number, number}',
  'exports.notes': 'Notas',
  'exports.tags': 'Palabras clave: {tags}',
  'exports.citation': '{relation}: {source}',
  'exports.review.changed':
    'Este pasaje ha cambiado de redacción y nadie ha revisado aún el cambio.',
  'exports.review.lost': 'Este pasaje ya no está en el texto y nadie lo ha revisado aún.',
  'exports.review.imported.changed':
    'Este destacado se importó, y nadie ha confirmado aún que este sea su lugar.',
  'exports.review.imported.lost':
    'Este destacado se importó, y su lugar en el texto no se encontró.',
  'exports.review.inFile': 'El archivo del que procede dice:',
  'exports.review.before': 'Antes decía:',
  'exports.quoted': '«{quote}»',
  'exports.table': 'Tabla',
  'exports.image': 'Imagen no incluida',
  'exports.image.named': 'Imagen no incluida: {alt}',

  'exports.ledger': 'Registro de fuentes',
  'exports.ledger.claim': 'Afirmación',
  'exports.ledger.verdict': 'Veredicto',
  'exports.ledger.sources': 'Fuentes',
  'exports.ledger.conflict': 'Las fuentes discrepan',
  'exports.doubts': 'Por resolver: {doubts}.',

  'exports.citedAt': 'Citada en {passages}',
  'exports.reliability.primary': 'Fuente primaria.',
  'exports.reliability.secondary': 'Fuente secundaria.',

  'exports.write.exists': '{path} ya existe. Elija otro nombre.',
  'exports.write.folder': '{path} es una carpeta. Añada un nombre de archivo.',
  'exports.write.socket': '{path} es un socket, no un archivo. Elija otro lugar.',
  'exports.write.disk': '{path} es un disco, no un archivo. Elija otro lugar.',
  'exports.write.hardLinks':
    '{path} tiene otros nombres (enlaces físicos) que cambiarían con él. Elija otro nombre o elimínelo antes.',
  'exports.write.danglingLink':
    '{path} es un enlace a un archivo que no existe. Elimine el enlace o elija otro nombre.',
  'exports.write.linkLoop':
    '{path} es un enlace que lleva a sí mismo. Elimínelo o elija otro nombre.',
  'exports.write.insideLibrary':
    '{path} está dentro de la carpeta de la propia biblioteca, {library}. Elija un lugar fuera de ella.',
  'exports.write.noFolder': 'No existe la carpeta {folder}. Créela antes o elija otro lugar.',
  'exports.write.notAFolder':
    'No se puede escribir {path}: una parte de la ruta es un archivo, no una carpeta. Elija otro lugar.',
  'exports.write.nameTooLong': 'El nombre {path} es demasiado largo. Elija uno más corto.',
  'exports.write.notAllowed':
    'Attest no tiene permiso para escribir {path}. Cambie los permisos o elija otro lugar.',
  'exports.write.refused':
    'El sistema no permite que Attest escriba {path}. Cambie los permisos o elija otro lugar.',
  'exports.write.readOnlyDisk': '{path} está en un disco de solo lectura. Elija otro lugar.',
  'exports.write.diskFull':
    'El disco está lleno y {path} no se ha escrito. Libere espacio e inténtelo de nuevo.',
  'exports.write.quotaUsedUp':
    'La cuota de este disco está agotada y {path} no se ha escrito. Libere espacio e inténtelo de nuevo.',
  'exports.write.tooLarge': '{path} sería más grande de lo que admite el disco. Elija otro disco.',
  'exports.write.diskError': 'El disco comunica un error en {path}. Elija otro disco.',
  'exports.write.busy': 'Otro programa está usando {path}. Ciérrelo allí o elija otro nombre.',
  'exports.write.running': '{path} es un programa en ejecución. Elija otro nombre.',
  'exports.write.noReader': 'Nadie está leyendo {path}. Inicie antes el programa que lo lee.',
  'exports.write.readerStopped':
    'El programa que leía {path} se detuvo antes de que se escribiera todo.',
  'exports.write.tooManyFiles':
    'Hay demasiados archivos abiertos para escribir {path}. Cierre otros programas e inténtelo de nuevo.',
  'exports.write.failed': 'No se pudo escribir {path}: {reason}',
};
