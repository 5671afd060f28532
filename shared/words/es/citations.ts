import type { citations as english } from '../en/citations';
import type { Translation } from '../Translation';

export const citations: Translation<typeof english> = {
  'citations.style': 'Estilo de cita',
  'citations.locale': 'Idioma de las citas',
  'citations.locale.auto': 'El del estilo',
  'citations.style.add': 'Añadir un estilo (.csl)…',
  'citations.style.remove': 'Quitar «{title}»',
  'citations.about':
    'Los estilos y sus idiomas son del proyecto Citation Style Language, citationstyles.org (CC BY-SA 3.0). Las citas las escribe citeproc-js, © Frank Bennett.',

  'citationStyle.apa': 'APA 7',
  'citationStyle.chicago-note-bibliography': 'Chicago 17 (notas y bibliografía)',
  'citationStyle.chicago-author-date': 'Chicago 17 (autor-fecha)',
  'citationStyle.modern-language-association': 'MLA 9',
  'citationStyle.vancouver': 'Vancouver (NLM)',
  'citationStyle.harvard-cite-them-right': 'Harvard (Cite Them Right)',
  'citationStyle.ieee': 'IEEE',

  'citations.preview': 'Referencia',
  'citations.preview.style': 'Estilo de la vista previa',
  'citations.preview.nothing': 'Todavía no hay nada que citar. Añade un título o un autor.',
  'citations.copy': 'Copiar cita',
  'citations.copyInText': 'Copiar cita en el texto',
  'citations.copySeveral': 'Copiar citas',
  'citations.nothingLinked': 'Todavía no hay fuentes vinculadas, así que no hay nada que citar.',

  'citations.style.notAStyle': 'Este archivo no es un estilo de cita. Elige un archivo .csl.',
  'citations.style.version':
    'Este estilo de cita está escrito para otra versión de CSL. Elige uno para CSL 1.0.',
  'citations.style.incomplete':
    'Este estilo de cita está incompleto: le falta el título, el identificador o la forma de sus citas. Elige otro archivo.',
  'citations.style.tooLarge':
    'Este archivo es demasiado grande para ser un estilo de cita. Elige otro.',
  'citations.style.fails':
    'Este estilo de cita tiene un error, así que no se puede citar con él. Elige otro estilo.',
  'citations.style.tooSlow':
    'Escribir las citas ha tardado demasiado. Cita menos fuentes o elige otro estilo.',
  'citations.style.tooMuch':
    'Escribir las citas ha necesitado demasiada memoria. Cita menos fuentes o elige otro estilo.',
  'citations.style.noResult':
    'La escritura de las citas terminó sin resultado. Vuelve a intentarlo.',
  'citations.style.parentMissing':
    'Este estilo de cita es otro nombre de {parent}, que no está en esta biblioteca. Añade primero ese estilo.',
  'citations.style.unknown':
    'No hay ningún estilo de cita «{style}». Elige uno de estos: {styles}.',
  'citations.closed': 'La biblioteca está cerrada.',
};
