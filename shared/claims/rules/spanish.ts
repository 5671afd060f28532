import { type ClaimRules, list } from './ClaimRules';

/** The forms of regular verbs that report, by their stems. */
function ar(stems: string): string[] {
  const endings = 'a an ó aron aba aban ando'.split(' ');
  return stems
    .split(' ')
    .flatMap((stem) => [...endings.map((ending) => stem + ending), `${stem}ado`]);
}

export const spanish: ClaimRules = {
  language: 'es',
  says: list(
    'dice dicen dijo dijeron decía decían diciendo dicho sostiene sostienen sostuvo sostuvieron sostenía niega niegan negó negaron',
    'escribe escribió escribieron cuenta cuentan contó contaron responde respondió respondieron reconoce reconocen reconoció',
    'reconocieron admite admiten admitió admitieron añade añaden añadió añadieron advierte advierten advirtió advirtieron',
    'contesta contestó insiste insisten insistió insistieron sugiere sugirió concluye concluyen concluyó concluyeron',
    'gritaba gritó resume resumió predice predijo recuerda recuerdan recordó recordaron',
    ...ar(
      'afirm asegur declar manifest señal indic explic subray anunci coment confirm denunci agreg apunt lament coment',
    ),
    ...ar(
      'inform precis aclar recalc apostill brome relat argument matiz reiter alert exclam tuite',
    ),
  ),
  finds: list(
    'considera consideran consideró cree creen creyó creía piensa piensan opina opinan opinó estima estiman estimó calcula calculan',
    'calculó prevé prevén promete prometen prometió prometieron pide piden pidió pidieron pregunta preguntó preguntaron revela',
    'reveló revelaron muestra muestran demuestra demostró acusa acusó exige exigió propone propuso defiende defienden defendió',
    'espera esperan llama llamó califica calificó califican culpa teme temen murmuró suspiró ríe agradeció zanja zanjó publica publicó',
    'reclama reclamó detalla detalló detallaron destaca destacó destacaron expone expuso mantiene mantuvo',
  ),
  that: list('que'),
  between: list(
    'ha han había habían también le les se me nos lo la no ya luego después aún todavía incluso además siempre',
  ),
  betweenEnding: 'mente',
  notBefore: list('de a para sin por al del que-no'),
  phrases: [
    'según',
    'de acuerdo con',
    'en palabras de',
    'a juicio de',
    'en opinión de',
    'a decir de',
    'tal y como',
    'conforme a',
  ],
  views: ['a su juicio', 'en su opinión', 'en sus palabras', 'a su modo de ver', 'a su entender'],
  forWhom: list('para'),
  pronouns: list('él ella ellos ellas'),
  ofPersons: list('él ella'),
  relatives: list('que quien quienes'),
  bounds: list(
    'porque cuando mientras si como pero donde aunque hasta antes tras sino desde cual cuyo cuya lo qué y-pero pues entonces',
    'también ni o es era fue son está están ha han había según',
  ),
  adjuncts: list(
    'en a al ante durante tras desde hasta con sin sobre por para porque cuando mientras que quien y pero si según como entre',
    'antes después hoy ayer este esta es era fue ha donde ya luego ante contra',
  ),
  links: list('de del la las los el y e da van von'),
  joins: list('de del con por en sobre'),
  articles: list(
    'el la los las un una uno una unos unas su sus este esta ese esa otro otra algunos varias varios dos tres',
  ),
  and: list('y e'),
  titles: list(
    'presidente presidenta ministro ministra alcalde alcaldesa señor señora sr. sra. don doña dr. dra. doctor doctora profesor',
    'profesora general coronel capitán secretario secretaria juez jueza rey reina papa senador senadora diputado diputada',
  ),
  bodies: list(
    'universidad instituto agencia ministerio ayuntamiento gobierno cámara comisión partido tribunal hospital banco asociación',
    'empresa compañía policía guardia unión consejo junta fundación centro europa españa plaza avenida calle plataforma',
    'tranvía puerto organización naciones unidas estados liga real congreso senado parlamento agencia cuentas',
  ),
  isNounFirst: true,
  areNounsCapital: false,
  numbers: list(
    'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve',
    'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento doscientos trescientos quinientos',
    'decenas cientos miles centenares docenas millones',
  ),
  scales: list('mil millón millones billones docena'),
  units: list(
    'euros euro dólares pesos kilómetros metros km toneladas litros hectáreas grados kilos por ciento reales soles',
  ),
  approximators: [
    'unos',
    'unas',
    'cerca de',
    'alrededor de',
    'casi',
    'más de',
    'menos de',
    'al menos',
    'aproximadamente',
    'hasta',
    'en torno a',
    'como mínimo',
    'apenas',
    'otros',
    'otras',
    'solo',
    'sólo',
  ],
  fractions: [
    '(?:más de |menos de |casi )?la mitad',
    'un tercio',
    'dos tercios',
    'un cuarto',
    'tres cuartas partes',
    'un quinto',
    'una quinta parte',
    'una cuarta parte',
    'una décima parte',
    'un[oa] de cada #',
  ],
  labels: list('página páginas capítulo artículo sección ruta vuelo número núm. n.º km-'),
  plurals: list('gente'),
  notCounted: list('más menos las los sus es tras antes después además'),
  dates: [
    '(?:la semana|el mes|el año|el verano|el invierno|la primavera|el otoño) (?:pasad[oa]|próxim[oa]|que viene)',
    'ayer',
    'mañana mismo',
    '(?:el|este) (?:pasado|próximo) (?:mes|año|fin de semana)',
    'los años (?:veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)',
  ],
  beforeYears: list('en desde de hasta para del entre y a apertura año'),
  superlatives: [
    /(?<!\p{L})(?:(?:una? de )?(?:el|la|los|las)|su|sus|uno de los|una de las)(?: \p{L}+)? más (?!de\b|que\b)\p{L}+/giu,
    /(?<!\p{L})(?:el|la|los|las|su|sus) (?:mayor(?:es)?|menor(?:es)?|mejor(?:es)?|peor(?:es)?)(?! parte)(?!\p{L})/giu,
    /(?<!\p{L})(?:la primera vez (?:que|desde|en)|el únic[oa] \p{L}+|sin precedentes|máximo histórico|mínimo histórico|récord)(?!\p{L})/giu,
  ],
  comparisons: [
    /(?<!\p{L})(?:más|menos) (?!de\b)\p{L}+(?: \p{L}+){0,2} que(?!\p{L})/giu,
    /(?<!\p{L})(?:más|menos) que(?!\p{L})/giu,
    /(?<!\p{L})(?:mayor|menor|mejor|peor|mayores|menores) que(?!\p{L})/giu,
    /(?<!\p{L})(?:más del |casi el |el )?(?:doble|triple|cuádruple) (?:de|que|por)(?!\p{L})/giu,
    /(?<!\p{L})(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|\d+) veces (?:más|menos|mayor|menor|superior|lo)(?!\p{L})/giu,
    /(?<!\p{L})(?:en comparación con|comparado con|frente a l[oa]s? \d|tant[oa]s? como|se (?:duplic|triplic)[óa])(?!\p{L})/giu,
  ],
};
