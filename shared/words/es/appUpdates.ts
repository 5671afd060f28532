import type { appUpdates as english } from '../en/appUpdates';
import type { Translation } from '../Translation';

export const appUpdates: Translation<typeof english> = {
  'appUpdates.title': 'Actualizaciones de Attest',
  'appUpdates.check': 'Buscar versiones nuevas',
  'appUpdates.on': 'Sí',
  'appUpdates.off': 'No',
  'appUpdates.about':
    'Si se activa, Attest busca como mucho una vez al día y cuando se le pide. No envía datos personales, y no descarga ni instala nada sin permiso. Si está desactivado, no busca nunca.',
  'appUpdates.checkNow': 'Buscar ahora',
  'appUpdates.download': 'Descargar',
  'appUpdates.progress': 'Progreso de la descarga',
  'appUpdates.restart': 'Reiniciar ahora',
  'appUpdates.news': 'Novedades',
  'appUpdates.status.off': 'Esta es la versión {version} de Attest. No busca versiones nuevas.',
  'appUpdates.status.unchecked': 'Esta es la versión {version} de Attest.',
  'appUpdates.status.checking': 'Buscando una versión nueva…',
  'appUpdates.status.upToDate':
    'Esta es la versión {version} de Attest. El {checkedAt, date, long} no se encontró ninguna más reciente.',
  'appUpdates.status.found': 'Ya está disponible Attest {newer}. Esta es la versión {version}.',
  'appUpdates.status.downloading': 'Descargando Attest {newer}…',
  'appUpdates.status.ready': 'Attest {newer} se ha descargado y verificado. Se instalará al salir.',
  'appUpdates.status.readyWithPassword':
    'Attest {newer} se ha descargado y verificado. Se instalará al salir; el sistema pedirá entonces una contraseña de administrador.',
  'appUpdates.limit.noFeed':
    'Esta copia no sabe dónde se publican las versiones nuevas, así que no puede buscarlas.',
  'appUpdates.limit.development':
    'Esta es una copia de desarrollo: avisa de las versiones nuevas, pero hay que actualizarla a mano.',
  'appUpdates.limit.fallback':
    'Esta copia lleva un Electron de reserva, solo para pruebas: avisa de las versiones nuevas, pero hay que actualizarla a mano.',
  'appUpdates.limit.archive':
    'Esta copia se ha extraído de un archivo comprimido: avisa de las versiones nuevas, pero hay que actualizarla a mano.',
  'appUpdates.limit.portable':
    'Esta es la copia portátil: avisa de las versiones nuevas, pero hay que actualizarla a mano.',
  'appUpdates.refusal.noFeed': 'Esta copia no sabe dónde se publican las versiones nuevas.',
  'appUpdates.refusal.off': 'La búsqueda de versiones nuevas está desactivada.',
  'appUpdates.refusal.byHand': 'Esta copia no puede actualizarse sola.',
  'appUpdates.refusal.notReady': 'No hay ninguna versión nueva lista.',
  'appUpdates.failure.unreachable':
    'No se puede acceder al lugar donde se publican las versiones nuevas. Conviene comprobar la conexión y reintentarlo.',
  'appUpdates.failure.missing':
    'No se ha encontrado nada para este sistema donde se publican las versiones nuevas.',
  'appUpdates.failure.checksum':
    'La suma de verificación de la descarga no coincide con la publicada, así que se ha desechado. No ha cambiado nada. Se puede reintentar más tarde.',
  'appUpdates.failure.signature':
    'La descarga no está firmada por quienes hicieron esta copia, así que se ha desechado. No ha cambiado nada. Se puede reintentar más tarde.',
  'appUpdates.failure.noChecksum':
    'La versión nueva se publicó sin suma de verificación, así que no se usa.',
  'appUpdates.failure.other': 'No se ha podido buscar o descargar una versión nueva: {reason}',
  'appUpdates.out': 'Ya está disponible Attest {version}.',
};
