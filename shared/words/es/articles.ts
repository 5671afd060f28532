import type { articles as english } from '../en/articles';
import type { Translation } from '../Translation';

export const articles: Translation<typeof english> = {
  'articles.title': 'Artículos',
  'articles.cancel': 'Cancelar',
  'articles.save': 'Guardar',
  'articles.open': 'Abrir',
  'articles.menu': 'Artículo',
  'articles.filter': 'Filtrar artículos',
  'articles.order': 'Ordenar artículos',
  'articles.order.recent': 'Importados más recientes primero',
  'articles.order.published': 'Publicados más recientes primero',
  'articles.order.changed': 'Cambio más reciente primero',
  'articles.order.unsourced': 'Más afirmaciones sin fuente primero',
  'articles.order.reading': 'En lectura primero',
  'articles.order.title': 'Por título',
  'articles.words': '{count, plural, one {# palabra} other {# palabras}}',
  'articles.highlights': '{count, plural, one {# destacado} other {# destacados}}',

  'articles.noMatches': 'Sin resultados',
  'articles.noMatchesAbout':
    'Ningún artículo contiene “{query}” en el título, la autoría o el medio.',
  'articles.none': 'Todavía no hay artículos',
  'articles.noneAbout': 'Soltar un archivo aquí, pegar un texto o pulsar + arriba.',
  'articles.noneReadOnly': 'Esta biblioteca está vacía.',
  'articles.noneInCollection': 'Esta colección está vacía',
  'articles.noneInCollectionAbout':
    'Arrastrar artículos hasta aquí desde “{all}”, o elegir “{command}” en el menú de un artículo.',

  'articles.welcome.first': 'Importar el primer artículo',
  'articles.welcome.firstAbout':
    'Soltar en esta ventana un texto, una página web guardada, un documento o un libro electrónico, o pegar un texto. Se copia en la biblioteca; nada sale de este equipo.',
  'articles.welcome.noneOpen': 'No hay ningún artículo abierto',
  'articles.welcome.noneOpenAbout': 'Elegir un artículo a la izquierda o importar uno.',
  'articles.welcome.noneOpenReadOnly': 'Elegir un artículo a la izquierda.',
  'articles.welcome.empty': 'Sin artículos',
  'articles.welcome.emptyReadOnly': 'No hay nada que leer en esta biblioteca.',

  'articles.details.title': 'Datos del artículo',
  'articles.details.published': 'Año, mes y día, o lo que se sepa de la fecha',
  'articles.details.publishedExample': 'p. ej. 2025-03-26',
  'articles.details.language': 'Un código de idioma, como es o pt-BR',
  'articles.field.title': 'Título',
  'articles.field.byline': 'Autoría',
  'articles.field.publisher': 'Medio',
  'articles.field.published': 'Publicación',
  'articles.field.language': 'Idioma',
  'articles.field.url': 'Dirección',

  'articles.movedToTrash': '“{title}” se movió a la papelera.',
  'articles.trash.empty': 'La papelera está vacía',
  'articles.trash.emptyAbout':
    'Los artículos que se mueven aquí conservan sus destacados, notas y vínculos hasta que se restauran.',

  'articles.trash.choose': 'Elegir «{title}»',
  'articles.trash.filter': 'Buscar en la papelera',
  'articles.trash.since': 'En la papelera desde el {date}',
  'articles.trash.deleteShown':
    '{count, plural, one {Eliminar el encontrado…} other {Eliminar los # encontrados…}}',
  'articles.delete.title':
    '{count, plural, one {¿Eliminar este artículo definitivamente?} other {¿Eliminar # artículos definitivamente?}}',
  'articles.delete.run': 'Eliminar definitivamente',
  'articles.delete.more': '{count, plural, one {y # más} other {y # más}}',
  'articles.delete.takes':
    'Se eliminan también: {revisions, plural, one {# texto} other {# textos, incluidas las revisiones anteriores}}, {highlights, plural, one {# destacado} other {# destacados}}, {notes, plural, one {# de ellos con nota} other {# de ellos con nota}}, y {links, plural, one {# vínculo} other {# vínculos}} con fuentes. Las fuentes se conservan.',
  'articles.delete.about':
    'Los archivos se borran de la carpeta de la biblioteca. Deshacer no los recupera, ni puede deshacer lo que se hizo antes de mover el artículo a la papelera.',

  'articles.import.title': 'Importar',
  'articles.import.run': 'Importar',
  'articles.import.files':
    'Textos, páginas web guardadas, documentos de Word o LibreOffice, PDF y libros electrónicos. También se pueden soltar en cualquier parte de la ventana.',
  'articles.import.text': 'Texto',
  'articles.import.textExample': 'Pegar o escribir el artículo',
  'articles.import.articleTitle': 'Título',
  'articles.import.titleExample': 'Se toma del texto',
  'articles.import.url': 'Dirección',
  'articles.import.format': 'Formato',
  'articles.import.format.auto': 'Detectar automáticamente',
  'articles.import.format.text': 'Texto sin formato',
  'articles.import.format.markdown': 'Texto Markdown',
  'articles.import.format.html': 'Código HTML',
  'articles.import.format.formatted': 'Con formato, tal como se pegó',

  'articles.import.progress': 'Importando {name}',
  'articles.import.position': '{number, number} de {count, number}',
  'articles.import.step.reading': 'Leyendo “{name}”',
  'articles.import.step.extracting': 'Buscando el texto en “{name}”',
  'articles.import.step.capturing': 'Capturando la página de {name}',
  'articles.import.step.matching': 'Buscando los destacados en “{name}”',
  'articles.import.step.saving': 'Guardando “{name}”',
  'articles.import.doneWordless':
    'Se ha importado «{title}». No contiene texto: sus páginas son imágenes.',
  'articles.wordless.title': 'Este PDF solo contiene imágenes de páginas',
  'articles.wordless.about':
    'No hay texto que destacar. Un programa de reconocimiento de texto (OCR) puede obtenerlo; después se puede actualizar el artículo con el PDF que ese programa haga.',
  'articles.import.doneOne':
    'Se importó “{title}”, {words, plural, one {# palabra} other {# palabras}}.',
  'articles.import.doneSeveral': 'Artículos importados: {done, number} de {asked, number}.',
  'articles.import.failed': 'No se importó “{name}”. {reason}',
  'articles.import.unreadable': 'No se pudo leer: {reason}',
  'articles.import.folders':
    'No se pueden importar carpetas: {names}. Soltar en su lugar los archivos que contienen.',
  'articles.import.readOnly': 'Esta biblioteca es de solo lectura: no se puede importar nada.',

  'articles.drop.files':
    '{count, plural, one {Soltar para importar el archivo como artículo} other {Soltar para importar # archivos, cada uno como artículo}}',
  'articles.drop.url': 'Soltar para empezar un artículo con esta dirección',
  'articles.drop.text': 'Soltar para importar este texto como artículo',

  'articles.labels.title': 'Etiquetas',
  'articles.labels.add': 'Añadir etiqueta',
  'articles.labels.newName': 'Etiqueta nueva',
  'articles.labels.moveUp': 'Subir',
  'articles.labels.moveDown': 'Bajar',
  'articles.labels.delete': 'Eliminar etiqueta…',
  'articles.labels.deleteNow': 'Eliminar',
  'articles.labels.keep': 'Conservarla',
  'articles.labels.uses':
    '{count, plural, =0 {Ningún destacado tiene esta etiqueta.} one {# destacado tiene esta etiqueta. Elija la que tendrá en su lugar.} other {# destacados tienen esta etiqueta. Elija la que tendrán en su lugar.}}',
  'articles.labels.instead': 'Etiqueta en su lugar',
  'articles.labels.deleted': 'Etiqueta eliminada',
  'articles.labels.unnamed': 'Sin nombre',
  'articles.labels.conflict': 'Otro programa también la cambió',
  'articles.labels.id': 'Identificador',
  'articles.labels.name': 'Nombre',
  'articles.labels.meaning': 'Significado',
  'articles.labels.meaningExample': 'Cuándo usarla',
  'articles.labels.color': 'Color',
  'articles.labels.mark': 'Subrayado',
  'articles.labels.kind': 'Tipo de los destacados nuevos',
  'articles.labels.color.amber': 'Ámbar',
  'articles.labels.color.blue': 'Azul',
  'articles.labels.color.green': 'Verde',
  'articles.labels.color.violet': 'Violeta',
  'articles.labels.color.rose': 'Rosa',
  'articles.labels.color.teal': 'Verde azulado',
  'articles.labels.mark.solid': 'Continuo',
  'articles.labels.mark.dashed': 'Discontinuo',
  'articles.labels.mark.dotted': 'Punteado',
  'articles.labels.mark.double': 'Doble',
  'articles.labels.mark.wavy': 'Ondulado',
};
