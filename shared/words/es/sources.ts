import type { sources as english } from '../en/sources';
import type { Translation } from '../Translation';

export const sources: Translation<typeof english> = {
  'sources.title': 'Fuentes',
  'sources.cancel': 'Cancelar',
  'sources.save': 'Guardar',
  'sources.find': 'Buscar fuentes',
  'sources.noMatches': 'Sin resultados',
  'sources.links': '{count, plural, =0 {Sin vínculos} one {# vínculo} other {# vínculos}}',
  'sources.none': 'Todavía no hay fuentes',
  'sources.noneAbout':
    'Una fuente es aquello con lo que se verifica un pasaje: un documento, una página web, una entrevista. Se vincula desde un destacado o se añade aquí.',
  'sources.noneChosen': 'Ninguna fuente seleccionada',
  'sources.noneChosenAbout':
    'Elegir una fuente para ver sus datos y todos los pasajes vinculados a ella.',

  'sources.add': 'Añadir una fuente',
  'sources.addNow': 'Añadir fuente',
  'sources.new': 'Nueva fuente',
  'sources.newNamed': 'Nueva fuente “{title}”',
  'sources.menu': 'Fuente',
  'sources.menu.open': 'Abrir',
  'sources.openInBrowser': 'Abrir en el navegador',
  'sources.delete': 'Eliminar fuente',
  'sources.deleted':
    '{links, plural, =0 {Fuente eliminada} one {Fuente eliminada, junto con su vínculo} other {Fuente eliminada, junto con sus # vínculos}}',

  'sources.field.type': 'Tipo',
  'sources.field.title': 'Título',
  'sources.field.authors': 'Autores',
  'sources.field.container': 'Publicado en',
  'sources.field.publisher': 'Editor',
  'sources.field.issued': 'Fecha',
  'sources.field.url': 'Dirección (URL)',
  'sources.field.accessed': 'Consulta',
  'sources.field.note': 'Nota propia',
  'sources.field.reliability': 'Fiabilidad',
  'sources.authorsHint': 'Uno por línea: Apellido, Nombre, o el nombre de una institución',
  'sources.dateExample': 'p. ej. 2025-03-26',
  'sources.more': 'Más datos',
  'sources.reliability.primary': 'Primaria',
  'sources.reliability.secondary': 'Secundaria',
  'sources.reliability.unknown': 'Desconocida',

  'sources.backlinks': 'Pasajes vinculados',
  'sources.noBacklinks': 'Todavía no hay pasajes vinculados a esta fuente.',
  'sources.backlink.supports': 'Respaldada por esta fuente',
  'sources.backlink.contradicts': 'Contradicha por esta fuente',
  'sources.backlink.origin': 'Procede de esta fuente',
  'sources.backlink.context': 'Contexto en esta fuente',

  'sources.link.new': 'Vincular una fuente',
  'sources.link.edit': 'Editar vínculo',
  'sources.link.create': 'Vincular',
  'sources.link.remake': 'Elegir “{button}” para crearlo de nuevo.',
  'sources.link.relation': 'Relación',
  'sources.link.asLast': 'Como la última vez: {relation}',
  'sources.link.missing': 'Aún falta: {fields}',
  'sources.link.locator': 'Lugar en la fuente',
  'sources.link.locatorExample': 'pág. 12, 00:14:30, § 3',
  'sources.link.evidence': 'Prueba',
  'sources.link.evidenceAsked': 'Prueba, en palabras de la propia fuente',
  'sources.link.remark': 'Comentario propio',
  'sources.link.source': 'Fuente',
  'sources.link.sourceExample': 'Buscar una fuente o escribir el título de una nueva',
  'sources.link.found': 'Fuentes encontradas',
  'sources.link.chooseAnother': 'Elegir otra',

  'sources.edit.changedElsewhere':
    'Otro programa cambió la fuente “{title}” mientras se editaba aquí. Esta versión espera en su formulario.',
  'sources.edit.goThere': 'Ir allí',
  'sources.edit.removedElsewhere':
    'Otro programa eliminó la fuente “{title}” mientras se editaba aquí.',
  'sources.edit.addAgain': 'Añadirla de nuevo',
  'sources.edit.saved': 'La fuente ya está guardada.',
};
