import type { csl as english } from '../en/csl';
import type { Translation } from '../Translation';

export const csl: Translation<typeof english> = {
  'csl.noSuchMonth': 'No existe el mes {month}.',
  'csl.noSuchDay': 'Ese mes no tiene día {day}.',
  'csl.around': 'hacia {date}',
  'csl.season': '{season, select, 1 {primavera} 2 {verano} 3 {otoño} other {invierno}} de {year}',
  'csl.wrongDate': 'La fecha de “{field}” se guardó como texto: {reason}',
  'csl.wrongField': 'El campo “{field}” contiene algo que CSL no admite ahí y se ha omitido.',
} as const;
