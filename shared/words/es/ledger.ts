import type { ledger as english } from '../en/ledger';
import type { Translation } from '../Translation';

export const ledger: Translation<typeof english> = {
  'ledger.title': 'Registro de fuentes',
  'ledger.column.claim': 'Afirmación',
  'ledger.column.verdict': 'Veredicto',
  'ledger.column.sources': 'Fuentes',
  'ledger.column.note': 'Nota',
  'ledger.coverage.title': 'Cobertura',
  'ledger.coverage.claimsSourced': 'Afirmaciones con fuente',
  'ledger.coverage.textHighlighted': 'Texto destacado',
  'ledger.coverage.sourcedOf':
    '{sourced, number} de {claims, number}{conflicting, plural, =0 {} other {, # en conflicto}}{unsettled, plural, =0 {} other {, # por resolver}}',
  'ledger.share.below': "'<'{percent}",
  'ledger.share.above': '>{percent}',
  'ledger.filter.title': 'Filtrar afirmaciones',
  'ledger.filter.scope': 'Afirmaciones mostradas',
  'ledger.filter.verdict': 'Veredicto',
  'ledger.filter.anyVerdict': 'Cualquier veredicto',
  'ledger.filter.order': 'Orden',
  'ledger.filter.text': 'Que contengan',
  'ledger.scope.all': 'Todas',
  'ledger.scope.unsourced': 'Sin fuente',
  'ledger.scope.sourced': 'Con fuente',
  'ledger.scope.conflicting': 'En conflicto',
  'ledger.scope.unsettled': 'Por resolver',
  'ledger.scope.toReview': 'Por comprobar',
  'ledger.order.unsourced': 'Primero las que no tienen fuente',
  'ledger.order.text': 'Según el texto',
  'ledger.order.verdict': 'Por veredicto',
  'ledger.none.title': 'Aún no hay afirmaciones',
  'ledger.none.hint':
    'Las afirmaciones que se destaquen en el artículo aparecerán aquí, con lo que las respalda y lo que las contradice.',
  'ledger.none.read': 'Leer el artículo',
  'ledger.noMatches.title': 'Sin resultados',
  'ledger.noMatches.hint':
    '{count, plural, one {La única afirmación del artículo no coincide con los filtros.} other {Ninguna de las # afirmaciones del artículo coincide con los filtros.}}',
  'ledger.noMatches.showAll': 'Mostrar todas',
  'ledger.all.empty.title': 'Aún no hay afirmaciones',
  'ledger.all.empty.hint':
    'Las afirmaciones que se destaquen en cualquier artículo aparecerán aquí, con lo que las respalda y lo que las contradice.',
  'ledger.all.emptyCollection.hint':
    'Ningún artículo de esta colección tiene afirmaciones todavía.',
  'ledger.all.showAll': 'Mostrar todos los artículos',
  'ledger.all.count':
    '{count, plural, one {# afirmación} other {# afirmaciones}} en {articles, plural, one {# artículo} other {# artículos}}',
  'ledger.all.countOf':
    '{count, number} de {total, plural, one {# afirmación} other {# afirmaciones}} en {articles, plural, one {# artículo} other {# artículos}}',
  'ledger.all.reading': 'Leyendo afirmaciones: {percent}',
  'ledger.all.collection': 'Colección',
  'ledger.all.noMatches.hint':
    '{count, plural, one {La única afirmación no coincide con los filtros.} other {Ninguna de las # afirmaciones coincide con los filtros.}}',
  'ledger.group.by': 'Agrupar por',
  'ledger.group.by.article': 'Artículo',
  'ledger.group.by.tag': 'Palabra clave',
  'ledger.group.by.source': 'Fuente',
  'ledger.group.count':
    '{count, plural, one {# afirmación} other {# afirmaciones}}{unsourced, plural, =0 {} other {, # sin fuente}}',
  'ledger.group.noTag': 'Sin palabras clave',
  'ledger.group.noSource': 'Sin fuentes',
  'ledger.group.foldAll': 'Plegar todo',
  'ledger.group.unfoldAll': 'Desplegar todo',
  'ledger.claim.lost': 'Perdida: ya no está en el texto',
  'ledger.claim.review': 'Comprobar',
  'ledger.claim.conflict': 'Fuentes en conflicto',
  'ledger.claim.missingSource': 'Falta la fuente',
  'ledger.lack.noSource': 'Sin fuente',
  'ledger.lack.contextOnly': 'Sin fuente: solo contexto',
  'ledger.unsourcedClaims':
    '{count, plural, one {# afirmación sin fuente} other {# afirmaciones sin fuente}}',
  'ledger.doubt.unsupported': 'Dada por respaldada, pero ninguna fuente la respalda',
  'ledger.doubt.contradicted':
    'Dada por respaldada, pero una fuente la contradice y ninguna la respalda',
  'ledger.doubt.unweighed': 'Sin verificar, aunque una fuente la contradice',
  'ledger.doubt.circular': 'Una fuente vinculada es el propio artículo',
  'ledger.doubt.reworded': 'Reformulada desde que se verificó: pendiente de revisar',
  'ledger.doubt.gone': 'Desaparecida del texto desde que se verificó: pendiente de revisar',
  'ledger.contextOnly': 'Solo contexto',
  'ledger.sources': '{count, plural, =0 {Sin fuentes} one {# fuente} other {# fuentes}}',
};
