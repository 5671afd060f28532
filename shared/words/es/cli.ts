import type { cli as english } from '../en/cli';
import type { Translation } from '../Translation';

export const cli: Translation<typeof english> = {
  'cli.help.usage': 'Uso: {line}',
  'cli.help.status':
    'Estado de salida: 0 hecho; 1 no se pudo hacer; 2 no se entendió; 3 hecho, pero la biblioteca tiene algún problema y la\nrespuesta puede estar incompleta: los problemas van a la salida de errores; 130 interrumpido.',
  'cli.help.language':
    'Idioma: ATTEST_LANGUAGE ({languages}) o, si falta, el de la configuración regional (LC_ALL, LC_MESSAGES, LANG).',
  'cli.option.library': 'la carpeta de la biblioteca; si falta, ATTEST_LIBRARY; si no, ~/Attest',
  'cli.option.json': 'responder con un valor JSON',
  'cli.option.help': 'mostrar esta ayuda',

  'cli.usage.noCommand': 'Falta un comando.',
  'cli.usage.unknownCommand': 'No existe el comando «{command}».',
  'cli.usage.tooFewArguments': 'Faltan argumentos.',
  'cli.usage.extraArgument': 'El argumento «{argument}» sobra.',
  'cli.usage.unknownOption': 'Aquí no existe la opción {option}.',
  'cli.usage.noValue': '{option} necesita un valor.',
  'cli.usage.dashedValue':
    '{option} necesita un valor. Para dar uno que empiece por guion, escriba {option}={value}.',
  'cli.usage.unwantedValue': '{option} no lleva ningún valor.',
  'cli.usage.notANumber': '{name} debe ser un número entero a partir de 1, no «{value}».',
  'cli.usage.notACount': '{option} debe ser un número entero de 1 a {most, number}, no «{value}».',
  'cli.usage.missingOption': 'Falta {option}.',
  'cli.usage.missingChoice': 'Falta {option}. Elija entre: {choices}.',
  'cli.usage.wrongChoice': '{option} no puede ser «{value}». Elija entre: {choices}.',
  'cli.usage.folderTwice': '{option} aparece más de una vez. Indíquela una sola vez.',
  'cli.usage.folderUnnamed': '{option} necesita el nombre de una carpeta.',
  'cli.usage.fileUnnamed': '{option} necesita el nombre de un archivo.',

  'cli.column.article': 'artículo',
  'cli.column.articles': 'artículos',
  'cli.column.collection': 'colección',
  'cli.column.found': 'encontrado',
  'cli.column.highlight': 'destacado',
  'cli.column.highlights': 'destacados',
  'cli.column.id': 'identificador',
  'cli.column.kind': 'tipo',
  'cli.column.links': 'vínculos',
  'cli.column.madeAt': 'creada',
  'cli.column.name': 'nombre',
  'cli.column.now': 'ahora',
  'cli.column.origin': 'origen',
  'cli.column.passage': 'pasaje',
  'cli.column.quote': 'texto',
  'cli.column.revision': 'revisión',
  'cli.column.rule': 'regla',
  'cli.column.source': 'fuente',
  'cli.column.speaker': 'quién lo dice',
  'cli.column.sources': 'fuentes',
  'cli.column.tags': 'palabras clave',
  'cli.column.title': 'título',
  'cli.column.toSettle': 'por resolver',
  'cli.column.verdict': 'veredicto',
  'cli.column.was': 'antes',
  'cli.column.words': 'palabras',

  'cli.standardInput': 'entrada estándar',
  'cli.interrupted': 'Interrumpido. No se ha cambiado nada.',
  'cli.lost': 'perdido',
  'cli.input.noFile': 'No existe el archivo {path}.',
  'cli.input.notAFile': '{path} no es un archivo. Indique un archivo.',

  'cli.import.summary': 'Importar un artículo desde un archivo o desde la entrada estándar.',
  'cli.import.option.title': 'un título en lugar del suyo',
  'cli.import.option.url': 'dónde se publicó',
  'cli.import.option.format': 'su formato: {choices}; si falta, auto',
  'cli.import.option.encoding':
    'la codificación de un archivo de texto, si no se ha reconocido: {choices}',
  'cli.import.option.changes':
    'si los cambios controlados se aceptan o se rechazan: {choices}; accept es el valor predeterminado',
  'cli.import.option.annotations':
    'destacados de otro programa que importar en lugar de un artículo',
  'cli.import.option.article': 'el artículo en el que están; si no, el que dice cada uno',
  'cli.import.option.password': 'la contraseña de un archivo cifrado',
  'cli.import.option.whole-page':
    'conservar todo lo que se puede leer de una página web, no solo su artículo',
  'cli.import.leftOut':
    '{count, plural, one {# párrafo de la página no está} other {# párrafos de la página no están}} en el artículo: --json los enumera y --whole-page los conserva.',
  'cli.import.done':
    '«{title}» importado como {article}: {words, plural, one {# palabra} other {# palabras}} en {blocks, plural, one {# bloque} other {# bloques}}.',
  'cli.import.same':
    'El mismo artículo ya estaba en la biblioteca: «{title}» ({article}). Se queda como está; {article} también se puede actualizar con attest update.',
  'cli.import.sameInTrash': 'El mismo artículo está en la papelera: «{title}» ({article}).',

  'cli.capture-page.summary':
    'Capturar una página web, como hace la ventana, e importarla. La aplicación debe tener abierta la biblioteca, y la captura debe estar permitida en Ajustes.',
  'cli.capture-page.option.title': 'un título en lugar del suyo',
  'cli.capture-page.option.whole-page':
    'conservar todo lo que se puede leer en la página, no solo el artículo',
  'cli.capture-page.noWindow':
    'Solo la ventana de la aplicación puede capturar una página, y ninguna tiene abierta esta biblioteca. Ábrela en Attest e inténtalo de nuevo, o guarda la página en el navegador y usa attest import.',

  'cli.articles.summary':
    'Listar los artículos que no están en la papelera, primero los importados antes.',
  'cli.articles.none': 'Todavía no hay artículos. Para importar uno: {command}',

  'cli.show.summary':
    'Mostrar el texto de un artículo y sus destacados. Las posiciones cuentan unidades UTF-16 del texto.',
  'cli.show.revision': '{article}, revisión {revision, number}',
  'cli.show.noHighlights': 'No hay destacados.',

  'cli.update.summary':
    'Incorporar una versión más nueva del texto de un artículo e informar de qué ha sido de cada destacado. El texto anterior se conserva.',
  'cli.update.option.format': 'su formato: {choices}; si falta, auto',
  'cli.update.option.encoding':
    'la codificación de un archivo de texto, si no se ha reconocido: {choices}',
  'cli.update.option.changes':
    'si los cambios controlados se aceptan o se rechazan: {choices}; accept es el valor predeterminado',

  'cli.outcomes.none': 'Revisión {revision, number}. El artículo no tiene destacados.',
  'cli.outcomes':
    'Revisión {revision, number}. {total, plural, one {# destacado} other {# destacados}}: {same, number} sin cambios, {moved, plural, one {# movido} other {# movidos}}, {changed, number} con otra redacción, {lost, plural, one {# perdido} other {# perdidos}}.',

  'cli.revisions.summary': 'Listar los textos que ha tenido un artículo, el actual al final.',
  'cli.revisions.madeAt': '{time, date, medium}, {time, time, short}',
  'cli.revisions.unreadable': 'ilegible',
  'cli.origin.import': 'Importado',
  'cli.origin.update': 'Actualizado',
  'cli.origin.correction': 'Corregido',
  'cli.origin.restore': 'Restaurado',
  'cli.origin.named': '{origin}: {name}',
  'cli.origin.restoredFrom': 'Restaurado de la revisión {revision, number}',

  'cli.restore.summary':
    'Volver a un texto anterior de un artículo, que pasa a ser una revisión nueva.',

  'cli.highlight.summary': 'Destacar un pasaje, que se busca por sus palabras.',
  'cli.highlight.option.quote': 'las palabras del pasaje',
  'cli.highlight.option.prefix': 'las palabras justo anteriores, si aparece más de una vez',
  'cli.highlight.option.suffix': 'las palabras justo posteriores',
  'cli.highlight.option.kind': 'qué es: {choices}',
  'cli.highlight.option.label':
    'nombre o id de una etiqueta; si falta, la primera de ese tipo; si no, la primera de todas',
  'cli.highlight.option.tag': 'una palabra clave; puede darse más de una vez',
  'cli.highlight.option.note': 'una nota en Markdown',
  'cli.highlight.option.verdict': 'de una afirmación: {choices}',
  'cli.highlight.option.by': 'quién da el veredicto; sin ella no se nombra a nadie',
  'cli.highlight.option.why': 'por qué, en una línea',
  'cli.highlight.done': '«{quote}» destacado como {highlight}, en {start}–{end}.',
  'cli.highlight.notFound':
    'El artículo no contiene estas palabras. Cópielas de la salida de {command}; {prefix} y {suffix} deben estar justo al lado.',
  'cli.highlight.ambiguous':
    'Estas palabras aparecen {count, number} veces en el artículo. Indique cuál con {prefix} o {suffix}: las palabras justo anteriores o posteriores.',

  'cli.source add.summary':
    'Añadir una fuente a partir de un elemento CSL-JSON o de las opciones, que prevalecen sobre él.',
  'cli.source add.option.csl': 'un archivo con un elemento CSL-JSON',
  'cli.source add.option.title': 'su título',
  'cli.source add.option.url': 'su dirección',
  'cli.source add.option.author':
    '«Apellido, Nombre» o una institución; puede darse más de una vez',
  'cli.source add.option.issued': 'su fecha: 2025, 2025-03 o 2025-03-26',
  'cli.source add.option.type': 'su tipo CSL, como webpage, report o interview',
  'cli.source lookup.summary':
    'Consultar en internet un DOI, un número de arXiv o PubMed, un ISBN o una página web, y mostrarlo como CSL-JSON. Ninguna otra orden se conecta.',
  'cli.source.notLookedUp':
    '{text} no se puede consultar. Da un DOI, un número de arXiv o PubMed, un ISBN o una dirección web.',
  'cli.source import.summary':
    'Añadir las fuentes de un archivo BibTeX, RIS o CSL-JSON, salvo las que la biblioteca ya tiene por su DOI, ISBN o dirección. De los registros que no se pueden leer se indica la línea.',
  'cli.source export.summary': 'Escribir las fuentes, o las de un artículo, para otros programas.',
  'cli.source export.option.to': 'el formato: {choices}',
  'cli.source export.option.article': 'solo las fuentes vinculadas a este artículo',
  'cli.source export.option.out':
    'el archivo que se escribe; sin ella, o con -, la salida estándar',
  'cli.source export.option.force': 'sobrescribir el archivo si ya existe',
  'cli.source.imported':
    '{count, plural, =0 {No se ha añadido ninguna fuente.} one {Se ha añadido # fuente.} other {Se han añadido # fuentes.}}',
  'cli.source.same': 'Línea {line, number}: la biblioteca ya la tiene como {source}.',
  'cli.source.problem': 'Línea {line, number}: {message}',
  'cli.source.left': 'No está en el archivo, o no entero: {fields}.',
  'cli.source.manyItems':
    '{file} contiene {count, number} elementos. Indique un archivo con uno solo.',
  'cli.source.notAnItem': '{file} no contiene ningún elemento CSL-JSON.',
  'cli.source.notJson': '{file} no es JSON válido: {reason}',

  'cli.search.summary':
    'Busca palabras, "frases" y comienz* en toda la biblioteca, todas o una OR la otra, -esto no;\ny tag:T label:L kind:K verdict:V relation:R source:S in:COLECCIÓN before:FECHA after:FECHA.',
  'cli.search.option.kind': 'solo resultados de este tipo',
  'cli.search.option.limit': 'como mucho estos resultados de cada tipo; 50 si no se indica',
  'cli.search.none': 'No se encontró nada.',
  'cli.search.kind.article': 'artículo',
  'cli.search.kind.highlight': 'destacado',
  'cli.search.kind.note': 'nota',
  'cli.search.kind.source': 'fuente',

  'cli.sources.summary':
    'Listar las fuentes por título, con cuántos destacados están vinculados a cada una.',
  'cli.sources.none': 'Todavía no hay fuentes. Para añadir una: {command}',
  'cli.sources.untitled': 'Fuente sin título',

  'cli.link.summary': 'Vincular una fuente a un destacado.',
  'cli.link.option.relation': 'qué es la fuente para él: {choices}',
  'cli.link.option.locator': 'en qué lugar de la fuente, como p. 12',
  'cli.link.option.evidence': 'las palabras de la propia fuente',
  'cli.link.option.remark': 'un comentario propio',
  'cli.link.done': '{highlight} vinculado a {source} como {link}.',

  'cli.collections.summary': 'Listar las colecciones, cada una con la ruta que lleva a ella.',
  'cli.collections.none': 'Todavía no hay colecciones. Para añadir una: {command}',

  'cli.collection add.summary':
    'Añadir una colección, suelta o dentro de otra, indicada por su nombre o su id.',
  'cli.collection add.option.in': 'la colección en la que se añade',

  'cli.collection put.summary':
    'Poner un artículo en una colección o sacarlo de ella. Un artículo puede estar en varias.',
  'cli.collection put.option.out': 'sacarlo en lugar de ponerlo',
  'cli.collection.in': '{article} está en «{name}».',
  'cli.collection.out': '{article} ya no está en «{name}».',
  'cli.collection.notFound': 'No existe la colección {wanted} en esta biblioteca.',
  'cli.collection.ambiguous':
    'Hay varias colecciones que se llaman {wanted}. Elija por el id: {ids}.',

  'cli.added': '«{name}»: añadido como {id}.',

  'cli.capture.summary':
    'Conserva un archivo como captura de lo que dijo una fuente: un texto, una página web, un PDF, un documento de oficina, una imagen, sonido o vídeo.',
  'cli.capture.done': 'Se conservó “{name}” como {capture}, SHA-256 {sha256}.',
  'cli.claims.summary':
    'Propone pasajes de un artículo que quizá convenga comprobar: citas y atribuciones con quién habla, cifras, fechas,\nsuperlativos, comparaciones. No destaca nada. Las posiciones cuentan unidades UTF-16 del texto.',
  'cli.claims.none': 'No hay nada que proponer.',
  'cli.claims.passage': '{start}–{end}',

  'cli.ledger.summary':
    'Mostrar las afirmaciones de un artículo frente a sus fuentes, primero las que no tienen.',
  'cli.ledger.none': 'No hay afirmaciones.',
  'cli.ledger.source': '{relation} {source}',
  'cli.ledger.highlighted': 'Destacado: {share} del texto.',

  'cli.ready.summary':
    'Di si un artículo está listo para publicar, y qué le falta según las reglas de la biblioteca. Termina con 1 si falta algo.',

  'cli.cite.summary':
    'Lista las fuentes que cita un artículo, como referencias en un estilo de cita.',
  'cli.cite.option.style':
    'el estilo: {choices}, uno propio de la biblioteca por su identificador o un archivo .csl; por defecto, el de la biblioteca',
  'cli.cite.option.locale': 'el idioma de las referencias: {choices}',

  'cli.export.summary': 'Escribir un artículo con sus destacados, notas y fuentes en otro formato.',
  'cli.export.option.to': 'el formato: {choices}',
  'cli.export.option.out': 'el archivo que se escribe; si falta o es -, la salida estándar',
  'cli.export.option.force': 'sobrescribir el archivo si existe',
  'cli.export.option.positions':
    'qué cuentan las posiciones en las Web Annotations: {choices}; por defecto code-points, como pide la norma',
  'cli.export.done': 'Escrito en {path}.',
  'cli.export.exists': '{path} ya existe. Elija otro nombre o sobrescríbalo con {option}.',

  'cli.check.summary':
    'Leer todos los archivos de la biblioteca e informar de lo que está mal. No cambia nada; sale con 1 si hay problemas.',
  'cli.check.fine': 'Todo está bien.',

  'cli.accept-loss.summary':
    'Seguir sin un archivo de la biblioteca que falta, nombrado como lo nombra «check». Lo que contenía se da por perdido.',
  'cli.accept-loss.done': '{file} se considera vacío a partir de ahora.',

  'cli.anchors.summary':
    'Buscar pasajes en otros textos, sin biblioteca. Lee líneas JSON y responde a cada una con otra: {migration} pregunta qué ha sido de pasajes del texto antiguo; {search}, dónde aparecen citas en un texto. Sale con 1 si no se entendió alguna línea.',
  'cli.anchors.notJson': 'Esta línea no es JSON. Una línea es {migration} o {search}.',
  'cli.anchors.notUnderstood': 'Esta línea no se entiende. Una línea es {migration} o {search}.',
  'cli.anchors.wrongField':
    'Esta línea no se entiende: «{field}» no es correcto. Una línea es {migration} o {search}.',
  'cli.anchors.wrongRange':
    'El rango {number, number}, [{start},{end}], no está en el texto antiguo, que tiene {length, plural, one {# unidad} other {# unidades}} UTF-16.',
};
