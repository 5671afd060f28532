import type { claims as english } from '../en/claims';
import type { Translation } from '../Translation';

export const claims: Translation<typeof english> = {
  'claims.title': 'Posibles afirmaciones',
  'claims.list': 'Pasajes propuestos',
  'claims.kind.quotation': 'Cita',
  'claims.kind.attribution': 'Atribución',
  'claims.kind.figure': 'Cifra',
  'claims.kind.date': 'Fecha',
  'claims.kind.superlative': 'Superlativo',
  'claims.kind.comparison': 'Comparación',
  'claims.group.quotation': '{count, plural, one {# cita} other {# citas}}',
  'claims.group.attribution': '{count, plural, one {# atribución} other {# atribuciones}}',
  'claims.group.figure': '{count, plural, one {# cifra} other {# cifras}}',
  'claims.group.date': '{count, plural, one {# fecha} other {# fechas}}',
  'claims.group.superlative': '{count, plural, one {# superlativo} other {# superlativos}}',
  'claims.group.comparison': '{count, plural, one {# comparación} other {# comparaciones}}',
  'claims.place': '{place, number} de {count, number}',
  'claims.finding': 'Buscando afirmaciones…',
  'claims.found':
    '{count, plural, =0 {No se ha encontrado ninguna posible afirmación} one {Se ha encontrado # posible afirmación} other {Se han encontrado # posibles afirmaciones}}',
  'claims.accept': 'Aceptar',
  'claims.acceptKind':
    'Aceptar {kind, select, quotation {las {count, number} citas} attribution {las {count, number} atribuciones} figure {las {count, number} cifras} date {las {count, number} fechas} superlative {los {count, number} superlativos} other {las {count, number} comparaciones}}',
  'claims.dismiss': 'Descartar',
  'claims.dismissed': 'Descartado: {quote}',
  'claims.close': 'Cerrar las posibles afirmaciones',
  'claims.none.title': 'No queda nada por mirar',
  'claims.none.hint':
    'Todo lo que Attest propondría está destacado o descartado. Puedes destacar tú cualquier otro pasaje.',
  'claims.restore':
    '{count, plural, one {Volver a mostrar # pasaje descartado} other {Volver a mostrar # pasajes descartados}}',
  'claims.stubs': 'Fuentes por añadir',
  'claims.stubs.hint': 'Quién lo dice, según el artículo. No se añade nada que no elijas.',
  'claims.stub.add':
    '{count, plural, one {Añadir «{speaker}» como fuente y vincularla} other {Añadir «{speaker}» como fuente y vincularla a # destacados}}',
  'claims.stub.link':
    '{count, plural, one {Vincular la fuente «{speaker}»} other {Vincular la fuente «{speaker}» a # destacados}}',
  'claims.stub.leave': 'No añadir «{speaker}»',
};
