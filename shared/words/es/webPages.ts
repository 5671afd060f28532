import type { webPages as english } from '../en/webPages';
import type { Translation } from '../Translation';

export const webPages: Translation<typeof english> = {
  'webPages.capture.title': 'Capturar una página',
  'webPages.capture.newer': 'Buscar una versión más reciente',
  'webPages.capture.newerAbout':
    'Attest captura la página otra vez. Si el texto ha cambiado, será una nueva revisión de «{title}»: los destacados se mueven con él y el texto anterior se conserva.',
  'webPages.capture.address': 'Dirección de la página',
  'webPages.capture.invalid': 'No es la dirección de una página web. Empieza por https://.',
  'webPages.capture.run': 'Capturar',
  'webPages.capture.cancel': 'Cancelar',
  'webPages.capture.open': 'Capturar la página',
  'webPages.ask': '¿Pedir esta página a internet?',
  'webPages.ask.what':
    'Attest abrirá la página en una ventana oculta, dejará que se ejecuten allí sus scripts y conservará lo que muestre en un solo archivo, con sus imágenes. La ventana no tiene acceso a la biblioteca ni a este equipo y lo olvida todo al cerrarse.',
  'webPages.ask.terms':
    'El servidor de la página, y cualquier otro del que la página cargue algo, puede ver la dirección IP de este equipo, como al abrirla en un navegador. Attest no envía cookies ni nada de la biblioteca. No se volverá a preguntar, pero no se pide ninguna página si no se pulsa «{button}». Se puede desactivar en Ajustes.',
  'webPages.ask.yes': 'Permitir y capturar',
  'webPages.setting': 'Capturar páginas de internet',
  'webPages.setting.on': 'Permitido',
  'webPages.setting.off': 'Desactivado',
  'webPages.setting.about':
    'Solo al pulsar «{button}»: Attest abre entonces esa página en una ventana oculta que no conserva nada.',
  'webPages.off': 'La captura de páginas está desactivada. Se puede permitir en Ajustes.',
  'webPages.cancelled': 'Se ha cancelado la captura de la página. No ha cambiado nada.',
  'webPages.tooSlow':
    'La página de {host} tarda demasiado. Inténtelo más tarde, o guárdela en el navegador e importe el archivo.',
  'webPages.tooLarge':
    'La página carga más de lo que Attest admite. Guárdela en el navegador e importe el archivo.',
  'webPages.notFound': '{host} no tiene esa página. Compruebe la dirección.',
  'webPages.refused':
    '{host} no muestra esta página a Attest ({status}). Ábrala en el navegador, guárdela allí e importe el archivo.',
  'webPages.notShown':
    'No se pudo mostrar la página de {host}. Ábrala en el navegador, guárdela allí e importe el archivo.',
  'webPages.leftOut.done':
    'Se importó «{title}», {words, plural, one {# palabra} other {# palabras}}. {count, plural, one {# párrafo de la página no está} other {# párrafos de la página no están}} en el artículo.',
  'webPages.leftOut.show': 'Mostrar',
  'webPages.leftOut.title':
    '{count, plural, one {# párrafo de la página no está en el artículo} other {# párrafos de la página no están en el artículo}}',
  'webPages.leftOut.about':
    'Attest los ha tomado por algo ajeno al artículo. Si forman parte de él, conserve la página entera y borre lo que sobre.',
  'webPages.leftOut.keepAll': 'Conservar la página entera',
  'webPages.leftOut.close': 'Cerrar',
};
