import type { pdf as english } from '../en/pdf';
import type { Translation } from '../Translation';

export const pdf: Translation<typeof english> = {
  'pdf.needsPassword': '«{name}» está cifrado. Para importarlo hace falta su contraseña.',
  'pdf.wrongPassword': 'Esta contraseña no abre «{name}». Pruebe con otra.',
  'pdf.damaged':
    '«{name}» está dañado y no puede leerse como PDF. Se puede volver a obtener el archivo de donde procede, o abrirlo con otro programa, guardarlo como un PDF nuevo e importar ese.',
  'pdf.tooManyPages':
    'Este PDF tiene más de {limit, number} páginas. Conviene guardar como PDF la parte necesaria e importar solo esa.',
  'pdf.crowdedPage':
    'La página {page, number} de este PDF tiene más texto del que cabe en una página. Conviene guardar como PDF las páginas necesarias e importar solo esas.',
};
