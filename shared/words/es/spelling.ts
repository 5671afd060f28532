import type { spelling as english } from '../en/spelling';
import type { Translation } from '../Translation';

export const spelling: Translation<typeof english> = {
  'spelling.title': 'Ortografía',
  'spelling.check': 'Revisar la ortografía',
  'spelling.on': 'Sí',
  'spelling.off': 'No',
  'spelling.noSuggestions': 'Sin sugerencias',
  'spelling.learn': 'Añadir al diccionario',
  'spelling.language': 'Idioma de la ortografía',
  'spelling.systemLanguage': 'Idioma del equipo',
  'spelling.noDictionary':
    'No hay ningún diccionario para este idioma. Se puede instalar uno, como hunspell-es o hunspell-en-gb.',
  'spelling.ownWords': 'Palabras añadidas',
  'spelling.forget': 'Quitar {word}',
};
