import type { core as english } from '../en/core';
import type { Translation } from '../Translation';

export const core: Translation<typeof english> = {
  'core.notFound.article': 'No hay ningún artículo {id} en esta biblioteca.',
  'core.notFound.collection': 'No hay ninguna colección {id} en esta biblioteca.',
  'core.notFound.highlight': 'No hay ningún destacado {id} en esta biblioteca.',
  'core.notFound.label': 'No hay ninguna etiqueta {id} en esta biblioteca.',
  'core.notFound.link': 'No hay ningún vínculo {id} en esta biblioteca.',
  'core.notFound.capture': 'No hay ninguna captura {id} en esta biblioteca.',
  'core.notFound.citationStyle': 'No hay ningún estilo de cita {id} en esta biblioteca.',
  'core.notFound.savedSearch': 'No hay ninguna búsqueda guardada {id} en esta biblioteca.',
  'core.notFound.source': 'No hay ninguna fuente {id} en esta biblioteca.',
  'core.notFound.tag': 'Nada en esta biblioteca tiene la palabra clave «{tag}».',
  'core.textChanged':
    'El texto ha cambiado entretanto. Conviene repetir la acción con el texto actual.',
  'core.articleChanged': 'El artículo ha cambiado entretanto. Conviene repetir la acción.',
  'core.textUnchanged': 'El artículo ya tiene este texto. No se ha cambiado nada.',
  'core.superseded':
    'Otro programa ha cambiado entretanto {field, select, title {el título} byline {la autoría} publisher {el medio} published {la fecha} url {la dirección} language {el idioma} label {la etiqueta} kind {el tipo} verdict {el veredicto} note {la nota} memo {la nota del artículo} isStarred {la estrella} isDone {si está terminado} name {el nombre} meaning {el significado} color {el color} mark {el subrayado} relation {la relación} locator {el lugar en la fuente} evidence {la cita de la fuente} remark {el comentario} reliability {la fiabilidad} parent {la colección superior} query {la búsqueda} other {«{field}»}}. Conviene ver lo que dice ahora y repetir el cambio si todavía hace falta.',
  'core.labelInsteadOfItself': 'Una etiqueta no puede sustituirse a sí misma. Elija otra.',
  'core.nothingToHighlight': 'Primero hay que seleccionar el texto que se quiere destacar.',
  'core.noPassage': 'Hay que seleccionar el pasaje que debe tener el destacado.',
  'core.unnamedSource': 'La fuente necesita un título o una dirección.',
  'core.collectionInItself': 'Una colección no se puede mover dentro de sí misma.',
  'core.deleteNotTrashed':
    '«{title}» no está en la papelera. Muévelo allí primero: solo se puede eliminar definitivamente lo que está en la papelera.',
  'core.editDoesNotFit': 'Esta corrección no encaja en el texto: {reason}',
  'core.unknownContent': 'Attest no reconoce una parte de este texto: {reason}',
};
