import type { lookup as english } from '../en/lookup';
import type { Translation } from '../Translation';

export const lookup: Translation<typeof english> = {
  'lookup.start': 'Consultar',
  'lookup.title': 'Consulta',
  'lookup.idle':
    'Con un DOI, un ISBN, un número de arXiv o PubMed o una dirección web, Attest puede consultar lo demás.',
  'lookup.offer.doi': 'DOI {id}, en {host}',
  'lookup.offer.pubmed': 'Número de PubMed {id}, en {host}',
  'lookup.offer.isbn': 'ISBN {id}, en {host}',
  'lookup.offer.page': 'Lo que dice de sí misma la página de {host}',
  'lookup.ask': '¿Consultarlo en internet?',
  'lookup.ask.doi':
    'Attest preguntará a {host} por este DOI y, desde ahí, a la agencia que lo registró.',
  'lookup.ask.pubmed': 'Attest preguntará a {host} por este número de PubMed.',
  'lookup.ask.isbn': 'Attest preguntará a {host} por este ISBN.',
  'lookup.ask.page': 'Attest descargará esta página de {host}.',
  'lookup.ask.terms':
    'No envía nada más: ni cookies ni nada de tu biblioteca. Como cualquier sitio web, quien responda puede ver tu dirección IP. No se te volverá a preguntar, pero solo se consulta algo cuando pulsas «{button}». Puedes desactivarlo en los ajustes.',
  'lookup.ask.yes': 'Permitir y consultar',
  'lookup.cancel': 'Cancelar',
  'lookup.asking': 'Preguntando a {host}…',
  'lookup.filled': 'Rellenado con datos de {host}: {fields}.',
  'lookup.nothingNew': '{host} no dice nada que no esté ya aquí.',
  'lookup.differs':
    '{count, plural, one {Un campo es distinto en {host}. Se ha conservado el tuyo.} other {# campos son distintos en {host}. Se han conservado los tuyos.}}',
  'lookup.differing': 'Distinto en {host}',
  'lookup.use': 'Usar este',
  'lookup.useFor': 'Usar este: {field}',
  'lookup.setting': 'Consultar fuentes en línea',
  'lookup.setting.on': 'Permitido',
  'lookup.setting.off': 'No',
  'lookup.setting.about':
    'Solo cuando pulsas «{button}»: Attest pregunta entonces a doi.org, PubMed u Open Library por ese único número, o al sitio web por su página, y no envía nada más.',
  'lookup.off': 'La consulta de fuentes está desactivada. Puedes permitirla en los ajustes.',
  'lookup.cancelled': 'Se ha cancelado la consulta. No ha cambiado nada.',
  'lookup.tooSlow': '{host} tarda demasiado en responder. Inténtalo más tarde.',
  'lookup.unreachable': 'No se puede acceder a {host}. Comprueba la conexión e inténtalo de nuevo.',
  'lookup.insecure':
    'La conexión con {host} no es segura ({code}), así que no se ha preguntado nada. Quizá tu navegador diga algo más.',
  'lookup.broken': 'Ha fallado la conexión con {host} ({code}). Inténtalo más tarde.',
  'lookup.notFound': '{host} no tiene ningún registro de esto. Comprueba el número o la dirección.',
  'lookup.refused':
    '{host} no responde a programas ({status}). Ábrelo en el navegador y rellena tú los campos.',
  'lookup.failed': '{host} tiene un problema propio ({status}). Inténtalo más tarde.',
  'lookup.notRecord':
    'Lo que ha respondido {host} no es el registro de una fuente. Rellena tú los campos.',
  'lookup.tooLarge':
    'Lo que ha respondido {host} es demasiado grande para ser el registro de una fuente. Rellena tú los campos.',
  'lookup.redirects':
    '{host} solo remite a Attest de una dirección a otra. Comprueba la dirección.',
  'lookup.notWeb':
    'Lleva a una dirección que no es una dirección web corriente, así que Attest no ha seguido. Comprueba la dirección.',
  'lookup.notPublic':
    '{host} está en este ordenador o en su red. Attest solo consulta fuentes en la internet pública.',
};
