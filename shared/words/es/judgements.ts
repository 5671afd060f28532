import type { judgements as english } from '../en/judgements';
import type { Translation } from '../Translation';

export const judgements: Translation<typeof english> = {
  'judgement.reason': 'Motivo de este veredicto',
  'judgement.reason.placeholder': 'En una línea, por qué',
  'judgement.reason.add': 'Añadir un motivo',
  'judgement.withReason': '{judgement} — {why}',
  'judgement.history': 'Veredictos dados',
  'judgement.history.earlier':
    '{count, plural, one {# veredicto anterior} other {# veredictos anteriores}}',
  'judgement.signedOn': '{by} · {date}',
  'signature.ask':
    'Los veredictos pueden llevar tu nombre, para que los demás sepan a quién preguntar.',
  'signature.ask.give': 'Añadir mi nombre',
  'signature.title': 'Firmar veredictos',
  'signature.name': 'Tu nombre',
  'signature.about':
    'Se guarda en este equipo y figura junto a cada veredicto que das: en esta biblioteca y en lo que se exporta de ella. No va a ningún otro sitio.',
  'signature.save': 'Firmar',
  'signature.skip': 'Sin nombre',
};
