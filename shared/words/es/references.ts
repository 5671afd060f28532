import type { references as english } from '../en/references';
import type { Translation } from '../Translation';

export const references: Translation<typeof english> = {
  'references.notRecognised':
    '«{name}» no contiene referencias que Attest pueda leer. Admite BibTeX, RIS y CSL-JSON.',
  'references.tooLarge':
    '«{name}» ocupa {sizeMb, number} MB. Attest admite referencias de hasta {limitMb, number} MB. Impórtalas por partes.',
  'references.tooSlow': 'Se tarda demasiado en leer estas referencias. Impórtalas por partes.',
  'references.tooMuchMemory':
    'Leer estas referencias exige más memoria de la que Attest permite. Impórtalas por partes.',
  'references.tooDeep': 'Tiene demasiados niveles anidados.',
  'references.unnamed': 'No tiene ni título ni dirección.',
  'references.fileName': 'Fuentes',
  'references.bibtex.unknownString': 'Usa la abreviatura «{name}», que el archivo no define.',
  'references.bibtex.unclosed': 'Hay una llave o unas comillas sin cerrar.',
  'references.bibtex.unclosedMath': 'Hay una fórmula sin cerrar: el número de signos «$» es impar.',
  'references.bibtex.malformed': 'No está escrito como pide BibTeX.',
  'references.ris.noStart': 'No empieza por «TY  - ».',
  'references.ris.noEnd': 'No termina con «ER  - ». Se ha leído hasta donde llega.',
  'references.csl.notJson': 'Esto no es JSON: {reason}',
  'references.csl.notAnItem': 'No es un elemento de CSL-JSON.',
};
