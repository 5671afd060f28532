import { type ClaimRules, list } from './ClaimRules';

export const italian: ClaimRules = {
  language: 'it',
  says: list(
    'dice dicono disse dissero detto diceva afferma affermano affermato dichiara dichiarano dichiarato spiega spiegano spiegato',
    'aggiunge aggiungono aggiunto sostiene sostengono sostenuto scrive scrivono scritto racconta raccontano raccontato annuncia annunciato',
    'conferma confermano confermato nega negano negato sottolinea sottolineato assicura assicurato precisa precisato ricorda ricordato',
    'ammette ammesso replica replicato risponde risposto riferisce riferito lamenta osserva ribadisce ribadito',
  ),
  finds: list(
    'ritiene ritengono crede credono stima stimano prevede promette promesso chiede chiesto rivela rivelato mostra conclude accusa avverte',
  ),
  that: list('che'),
  between: list('ha hanno aveva avevano anche poi ancora già gli le ci si mi non è'),
  betweenEnding: 'mente',
  notBefore: list('di a per senza da'),
  phrases: ['secondo', 'stando a', 'a detta di', 'a giudizio di', 'nelle parole di'],
  views: ['a suo avviso', 'secondo lui', 'secondo lei', 'a suo giudizio'],
  forWhom: list('per'),
  pronouns: list('lui lei egli ella loro'),
  ofPersons: list('lui lei egli ella'),
  relatives: list('che chi'),
  bounds: list(
    'perché quando mentre se come ma dove benché finché prima dopo cui quale né o è era sono erano',
  ),
  adjuncts: list(
    'in nel nella nei nelle a al alla ai alle durante dopo prima su sul sulla con senza per da dal dalla perché quando mentre che e ma',
  ),
  links: list('di del della dei delle degli d e la'),
  joins: list('di del della dei delle con su'),
  articles: list(
    'il lo la i gli le un uno una suo sua suoi sue questo questa alcuni molti diversi',
  ),
  and: list('e ed'),
  titles: list(
    'presidente ministro ministra signor signora dott. dottor dottoressa professor professoressa sindaco sindaca premier papa re regina generale',
  ),
  bodies: list(
    'università istituto agenzia ministero governo camera commissione partito tribunale ospedale banca associazione polizia consiglio fondazione italia europa',
  ),
  isNounFirst: true,
  areNounsCapital: false,
  numbers: list(
    'due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici venti trenta quaranta',
    'cinquanta sessanta settanta ottanta novanta cento duecento trecento decine centinaia migliaia',
  ),
  scales: list('mila mille milione milioni miliardo miliardi'),
  units: list(
    'euro dollari chilometri metri km tonnellate litri ettari gradi chili persone anni mesi settimane giorni ore minuti abitanti per cento',
  ),
  approximators: [
    'circa',
    'quasi',
    'oltre',
    'più di',
    'meno di',
    'almeno',
    'fino a',
    'intorno a',
    'appena',
    'poco più di',
  ],
  fractions: [
    '(?:oltre |più della |quasi )?la metà',
    'un terzo',
    'due terzi',
    'un quarto',
    'un quinto',
    'un[oa]? su #',
  ],
  labels: list('pagina capitolo articolo sezione volo numero n.'),
  plurals: list('persone euro anni'),
  notCounted: list('gas'),
  dates: [
    '(?:la settimana|il mese|lo scorso|l’anno) (?:scors[oa]|prossim[oa]|mese|anno)',
    'ieri',
    'anni (?:19|20)?\\d0',
  ],
  beforeYears: list('nel dal del al fino anno entro il'),
  superlatives: [
    /(?<!\p{L})(?:il|lo|la|i|gli|le|suo|sua|uno dei|una delle)(?: \p{L}+)? più (?!di\b|che\b)\p{L}+/giu,
    /(?<!\p{L})(?:il|la|i|le) (?:maggior[ei]?|minor[ei]?|miglior[ei]?|peggior[ei]?)(?! parte)(?!\p{L})/giu,
    /(?<!\p{L})(?:per la prima volta|senza precedenti|record)(?!\p{L})/giu,
  ],
  comparisons: [
    /(?<!\p{L})(?:più|meno) (?!di \d)\p{L}+(?: \p{L}+){0,2} (?:di|che|del|della|rispetto)(?!\p{L})/giu,
    /(?<!\p{L})(?:il doppio|il triplo|(?:due|tre|quattro|cinque|dieci|\d+) volte (?:più|meno|superiore|tanto)|rispetto a[il]?)(?!\p{L})/giu,
  ],
};
