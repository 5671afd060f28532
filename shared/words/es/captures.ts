import type { captures as english } from '../en/captures';
import type { Translation } from '../Translation';

export const captures: Translation<typeof english> = {
  'captures.unsupported':
    '“{name}” no se puede conservar como captura. Las capturas son textos, páginas web, PDF, documentos de oficina, imágenes, sonido y vídeo, según la extensión de su nombre.',
  'captures.empty': '“{name}” está vacío.',
  'captures.tooLarge':
    '“{name}” es demasiado grande: una captura puede tener {limit, number} MB como máximo.',
  'captures.noText':
    '“{name}” no tiene ningún texto que Attest pueda mostrar. Se puede abrir en el visor del sistema.',
  'captures.changed':
    'El archivo de “{name}” falta o ya no está como se conservó: {file}. Hay que restaurarlo desde una copia de seguridad.',
  'captures.notOpened': 'No se pudo abrir “{name}”: {reason}',
  'captures.otherSource': '“{name}” es una captura de otra fuente.',
};
