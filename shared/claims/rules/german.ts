import { type ClaimRules, list } from './ClaimRules';

export const german: ClaimRules = {
  language: 'de',
  says: list(
    'sagt sagen sagte sagten erklärt erklären erklärte erklärten betont betonte betonten schreibt schrieb schrieben',
    'berichtet berichtete berichteten behauptet behauptete behaupteten bestätigt bestätigte bestätigten fügte ergänzte teilte',
    'antwortete antwortet meint meinte meinten beteuerte versicherte kritisierte räumte äußerte äußerten',
  ),
  finds: list(
    'warnt warnte warnten findet fand fordert forderte forderten kündigte verkündete glaubt glaubte schätzt schätzte nannte nennt',
    'fragt fragte rief klagte klagt lobte mahnte zeigte zeigt stellte',
  ),
  that: list('dass ob'),
  between: list('hat haben hatte hatten auch dann später wieder noch schon selbst'),
  betweenEnding: 'weise',
  notBefore: list('zu nicht'),
  phrases: ['laut', 'nach angaben von', 'nach angaben des', 'nach angaben der', 'zufolge', 'so'],
  views: ['seiner ansicht nach', 'ihrer ansicht nach', 'seiner meinung nach', 'ihrer meinung nach'],
  forWhom: list('für'),
  pronouns: list('er sie es'),
  ofPersons: list('er sie'),
  relatives: list('wer'),
  bounds: list('weil wenn während aber doch sondern obwohl bis bevor nachdem seit dass ob was wo wie ist sind war waren wird werden'),
  adjuncts: list('in im an am auf nach vor während zu zum zur mit ohne bei beim für durch gegen um als gegenüber über dem aus'),
  links: list('von van der des und'),
  joins: list('von der des in im am bei für'),
  articles: list('der die das den dem des ein eine einer eines sein seine ihr ihre viele einige mehrere'),
  and: list('und'),
  titles: list(
    'herr frau dr. prof. bundeskanzler bundeskanzlerin kanzler kanzlerin präsident präsidentin minister ministerin sprecher',
    'sprecherin bürgermeister bürgermeisterin ministerpräsident ministerpräsidentin vorsitzende vorsitzender chef chefin',
  ),
  bodies: list('universität ministerium institut agentur partei gericht bank bundestag polizei straße gmbh ag verband eu'),
  isNounFirst: true,
  numbers: list(
    'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn zwanzig dreißig vierzig fünfzig',
    'sechzig siebzig achtzig neunzig hundert hunderte tausend tausende dutzende',
  ),
  scales: list('tausend million millionen milliarde milliarden billion billionen mio mrd'),
  units: list(
    'prozent prozentpunkte euro dollar franken cent km kilometer kilometern meter metern tonnen liter grad hektar kilo kilogramm',
    'menschen personen einwohner einwohnern jahre jahren monate monaten wochen tage tagen stunden minuten häuser kinder frauen',
  ),
  approximators: [
    'rund', 'etwa', 'circa', 'knapp', 'fast', 'über', 'mehr als', 'weniger als', 'mindestens', 'höchstens', 'bis zu', 'gut', 'ungefähr',
  ],
  fractions: ['die Hälfte', 'ein Drittel', 'zwei Drittel', 'ein Viertel', 'drei Viertel', 'ein Fünftel', 'jede[rs]? (?:zweite|dritte|vierte|fünfte|zehnte)'],
  labels: list('seite kapitel artikel paragraf absatz nummer nr. raum flug'),
  plurals: list('menschen personen leute'),
  notCounted: list('als es das des was bis aus'),
  dates: ['(?:letzte|vergangene|kommende|nächste)[nrs]? (?:Woche|Monat|Jahr)', 'gestern', '(?:19|20)\\d0er[- ]Jahre'],
  beforeYears: list('im in seit von bis ab nach vor jahr jahre jahres anfang ende mitte'),
  superlatives: [
    /(?<!\p{L})(?:der|die|das|den|dem|des|am) (?:\p{L}+ )?(?:größt|kleinst|höchst|niedrigst|ältest|jüngst|längst|kürzest|best|schlecht?est|schlimmst|teuerst|billigst|stärkst|schwächst|schnellst|meist|wenigst)e[nrms]?(?!\p{L})/giu,
    /(?<!\p{L})(?:zum ersten Mal|Rekord(?:hoch|tief)?|beispiellos\p{L}{0,2})(?!\p{L})/giu,
  ],
  comparisons: [
    /(?<!\p{L})(?:mehr|weniger|größer|kleiner|höher|niedriger|älter|jünger|länger|besser|schlechter|teurer|billiger|stärker|schneller) als (?!\d|die Hälfte|zwei|drei)\p{L}+/giu,
    /(?<!\p{L})(?:doppelt|dreimal|viermal|zehnmal|halb) so \p{L}+(?: wie)?(?!\p{L})/giu,
    /(?<!\p{L})(?:im Vergleich zu[mr]?|verglichen mit|verdoppelt|verdreifacht|halbiert)(?!\p{L})/giu,
  ],
};
