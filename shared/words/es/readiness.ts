import type { readiness as english } from '../en/readiness';
import type { Translation } from '../Translation';

export const readiness: Translation<typeof english> = {
  'readiness.show': 'Mostrar',
  'readiness.show.claims': 'Afirmaciones',
  'readiness.show.readiness': '¿Listo para publicar?',
  'readiness.answer.missing':
    'Todavía no: {count, plural, one {falta # cosa} other {faltan # cosas}}',
  'readiness.answer.ready': 'Listo: se cumplen todas las reglas activas',
  'readiness.answer.unasked': 'Ninguna regla está activa, así que no se pide nada al artículo',
  'readiness.answer.nothing': 'Todavía no hay nada que comprobar',
  'readiness.answer.nothing.hint':
    'Destaca lo que necesita una fuente y márcalo como afirmación. Aquí aparecerá lo que falta para poder publicar el artículo.',
  'readiness.looking': 'Leyendo el texto…',
  'readiness.rules': 'Qué se pide a un artículo',
  'readiness.rules.about':
    'Las reglas se guardan con la biblioteca y valen para todos sus artículos.',
  'readiness.rule.checked': 'Cada afirmación está verificada',
  'readiness.rule.checked.about': 'Tiene un veredicto distinto de «Sin verificar».',
  'readiness.rule.independent': 'Cada afirmación tiene dos fuentes independientes',
  'readiness.rule.independent.about':
    'Dos fuentes distintas, ninguna de ellas el propio artículo, que no comparten editor ni sitio web. El contexto no cuenta, y las opiniones no las necesitan.',
  'readiness.rule.primary': 'Cada afirmación tiene una fuente primaria',
  'readiness.rule.primary.about': 'El contexto no cuenta, y las opiniones no la necesitan.',
  'readiness.rule.evidence': 'Cada cita tiene pruebas',
  'readiness.rule.evidence.about': 'Un vínculo a una fuente, con las palabras de la propia fuente.',
  'readiness.rule.answered': 'Ninguna contradicción queda sin respuesta',
  'readiness.rule.answered.about':
    'Donde una fuente contradice un pasaje, el veredicto es «Discutida» o «Refutada», o el vínculo tiene un comentario.',
  'readiness.rule.settled': 'Nada está perdido ni pendiente de comprobación',
  'readiness.rule.settled.about':
    'Cada pasaje está en el texto, con las palabras con las que se comprobó.',
  'readiness.rule.lookedAt': 'Nada queda sin mirar',
  'readiness.rule.lookedAt.about':
    'Cada frase con una cifra, una cita o una atribución tiene un destacado.',
  'readiness.missing': 'Lo que falta',
  'readiness.missing.rule': '{rule}: {count, plural, one {falta #} other {faltan #}}',
  'readiness.missing.more': 'y {count, plural, one {# más} other {# más}}',
  'readiness.library.ready':
    '{ready, number} de {count, plural, one {# artículo} other {# artículos}} listos para publicar',
  'readiness.library.lookedAt':
    'Las frases que nadie ha mirado solo aparecen en el registro de su artículo.',
};
