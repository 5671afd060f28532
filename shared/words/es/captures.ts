import type { captures as english } from '../en/captures';
import type { Translation } from '../Translation';

export const captures: Translation<typeof english> = {
  'captures.title': 'Lo que dijo',
  'captures.none':
    'Todavía no se ha conservado nada. Conviene conservar la página, el PDF o las palabras en que se apoya un texto: las páginas cambian y los enlaces mueren.',
  'captures.about':
    '{origin, select, file {archivo} other {pegado}}, {at, date, medium}, {at, time, short}',
  'captures.openFile': 'Abrir el archivo «{name}»',
  'captures.remove': 'Quitar “{name}”',
  'captures.removed': 'Captura quitada',
  'captures.kept':
    '{count, plural, one {Conservado con “{source}”} other {# archivos conservados con “{source}”}}',
  'captures.keptSame': '“{name}” es igual que una captura que ya se conserva',
  'captures.drop':
    '{count, plural, one {Soltar para conservarlo con “{source}”} other {Soltar para conservar # archivos con “{source}”}}',
  'captures.paste.title': 'Conservar lo que dijo la fuente',
  'captures.paste.text': 'Sus palabras',
  'captures.paste.name': 'Cómo llamarlas',
  'captures.paste.unnamed': 'Texto pegado',
  'captures.paste.keep': 'Conservar',

  'evidence.title': 'Pasaje y fuente',
  'evidence.noSource': 'Esta fuente ya no está en la biblioteca',
  'evidence.passages': 'Pasajes',
  'evidence.noPassages': 'Todavía no hay pasajes vinculados a esta fuente.',
  'evidence.capture': 'Lo que dijo la fuente',
  'evidence.captureText': 'Texto de la captura',
  'evidence.matched': 'emparejado el {at, date, medium}',
  'evidence.unmatched': 'sin emparejar',
  'evidence.noCapture': 'Todavía no se ha conservado nada de esta fuente',
  'evidence.noCaptureAbout':
    'Se conserva lo que dijo, como archivo o como texto pegado. Después se seleccionan las palabras que corresponden al pasaje.',
  'evidence.noTextAbout':
    'Lo conservado no tiene ningún texto que se pueda mostrar aquí. Se puede conservar una página web o un archivo de texto, o pegar sus palabras.',
  'evidence.selectAbout': 'Seleccionar las palabras que corresponden al pasaje.',
  'evidence.useAbout': 'Las palabras seleccionadas pasan a ser la prueba del vínculo.',
  'evidence.use': 'Emparejar',
  'evidence.confirm': 'Sigue coincidiendo',
  'evidence.goThere': 'Mostrar en el artículo',
  'evidence.clear': 'Quitar emparejamiento',
  'evidence.claim.reworded':
    'El pasaje se ha redactado de otro modo desde entonces. Decía: “{before}”',
  'evidence.claim.lost': 'El pasaje ya no está en el artículo. Decía: “{before}”',
  'evidence.words.reworded': 'La última captura lo dice de otro modo: “{now}”',
  'evidence.words.gone': 'La última captura ya no lo dice.',
  'evidence.words.unreadable': 'Ya no se puede leer ninguna captura de la fuente.',

  'matches.title': '¿Sigue coincidiendo?',
  'matches.comparing': 'Comparando…',
  'matches.count':
    '{changed, plural, =0 {{count, plural, =0 {Ningún pasaje de este artículo está emparejado con una fuente. Se empareja con “Comparar con la fuente” en un vínculo.} one {El pasaje emparejado y su prueba están como estaban.} other {Los # pasajes emparejados y sus pruebas están como estaban.}}} one {Ha cambiado # pasaje o su prueba. {count, plural, =0 {No hay otro emparejado.} one {El otro está como estaba.} other {Los otros # están como estaban.}}} other {Han cambiado # pasajes o sus pruebas. {count, plural, =0 {No hay otros emparejados.} one {El otro está como estaba.} other {Los otros # están como estaban.}}}}',
  'matches.claim.same': 'El pasaje, como estaba',
  'matches.claim.reworded': 'El pasaje, redactado de otro modo',
  'matches.claim.lost': 'El pasaje, que ya no está en el artículo',
  'matches.words.same': 'La fuente, como estaba',
  'matches.words.reworded': 'La fuente, que ahora lo dice de otro modo',
  'matches.words.gone': 'La fuente, que ya no lo dice',
  'matches.words.unreadable': 'La fuente, de la que no se puede leer ninguna captura',
  'matches.compare': 'Comparar',

  'captures.unsupported':
    '“{name}” no se puede conservar como captura. Las capturas son textos, páginas web, PDF, documentos de oficina, imágenes, sonido y vídeo, según la extensión de su nombre.',
  'captures.empty': '“{name}” está vacío.',
  'captures.tooLarge':
    '“{name}” es demasiado grande: una captura puede tener {limit, number} MB como máximo.',
  'captures.noText':
    '“{name}” no tiene ningún texto que Attest pueda mostrar. Se puede abrir en el visor del sistema.',
  'captures.changed':
    'El archivo de “{name}” falta o ya no está como se conservó: {file}. Hay que restaurarlo desde una copia de seguridad.',
  'captures.notOpened': 'No se pudo abrir “{name}”: {reason}',
  'captures.otherSource': '“{name}” es una captura de otra fuente.',
};
