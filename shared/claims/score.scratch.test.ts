import { readFileSync } from 'node:fs';
import { it } from 'vitest';
import { findClaims } from './findClaims';
import { scoreProposals } from './testing/scoreProposals';
const dir = new URL('./fixtures/', import.meta.url).pathname;
it.each([['water.en','en',dir+'water.en.txt'],['tranvia.es','es',dir+'tranvia.es.txt'],['cecot','en','/work/shared/articles/cecot.txt'], ...(process.env.MORE?JSON.parse(process.env.MORE):[])])('%s', (name, lang, file) => {
  const text = readFileSync(file,'utf8').trimEnd();
  const exp = JSON.parse(readFileSync(dir+name+'.json','utf8'));
  const p = findClaims(text, lang);
  const s = scoreProposals(text, p, exp);
  const strict = s.proposed - s.found;
  console.log(name, `found ${s.found}/${s.expected} stray ${s.stray.length}/${s.proposed} (unlisted ${strict}) speakers ${s.speakers.right}/${s.speakers.total}\nMISSED\n ${s.missed.join('\n ')}\nSTRAY\n ${s.stray.join('\n ')}\nSPEAKERS\n ${s.speakers.wrong.join('\n ')}`);
  if (process.env.ALL) console.log(p.map(x=>`${x.kind}\t${x.speaker??''}\t${x.quote}`).join('\n'));
});
