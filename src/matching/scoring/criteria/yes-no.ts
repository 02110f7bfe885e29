/** Reads a yes, a no or a "don't mind" in the languages and forms in which people give them. */
import { fold } from '../names.js';
import { saysNothing } from './tokens.js';

export type YesNo = 'yes' | 'no' | 'any';

// As `fold` leaves them; an answer may go on after them: "yes please".
const YES = begins(
  `yes|y|yeah|yep|yup|true|1|x|ok|okay|sure|definitely|absolutely|please|always|agree|i do|i would|no problem|✓|✔|☑|✅|
  ja|jawohl|gern|gerne|unbedingt|wahr|kein problem|oui|vrai|volontiers|pas de probleme|si|verdadero|claro|sin problema|
  sim|verdadeiro|vero|certo|graag|waar`,
);
const NO = begins(
  `no|n|nope|not|never|false|0|disagree|i do not|i don't|i would not|i wouldn't|rather not|i'd rather not|✗|✘|❌|
  nein|nicht|nie|lieber nicht|eher nicht|falsch|non|pas|jamais|plutot pas|faux|nunca|falso|nao|nee|nooit`,
);
const ANY = begins(
  `(?:i )?(?:don't|do not) (?:mind|care)|(?:it )?(?:doesn't|does not) matter|(?:i have )?no (?:strong )?preference|
  either|both|any|anything|indifferent|flexible|i'm flexible|open|i'm open|whatever|not important|maybe|perhaps|unsure|
  (?:i'm )?not sure|no idea|(?:i )?(?:don't|do not) know|weiß nicht|(?:je ne )?sais pas|no se|
  (?:es |das )?(?:ist |ware )?(?:mir )?(?:das )?(?:ganz )?egal|keine praferenz|spielt keine rolle|beides|beliebig|flexibel|vielleicht|
  peu importe|(?:ca |cela )?m'est egal|(?:sans|pas de|aucune) preference|les deux|peut-etre|
  (?:me )?da igual|no (?:me )?importa|sin preferencia|ambos|ambas|los dos|cualquiera|tal vez|quiza|quizas|
  tanto faz|nao importa|sem preferencia|talvez|indiferente|indifferente|non importa|nessuna preferenza|entrambi|forse|
  maakt niet uit|geen voorkeur|beide|misschien`,
);

/** null when it is none of them. Who ticks yes and no does not mind. */
export function readYesNo(text: string): YesNo | null {
  const plain = fold(text).replace(/[’‘`´]/g, "'");
  if (ANY.test(plain)) return 'any';
  if (saysNothing(plain)) return null;
  const said = new Set<YesNo>();
  for (const piece of plain.split(/[,;|/\n]| (?:and|or|und|oder|et|ou|y|o|e) /)) {
    const meaning = meaningOf(piece.replace(/^[^\p{L}\p{N}✓✔☑✅✗✘❌]+/u, ''));
    if (meaning) said.add(meaning);
  }
  if (said.has('any') || said.size > 1) return 'any';
  return said.has('yes') ? 'yes' : said.has('no') ? 'no' : null;
}

function meaningOf(plain: string): YesNo | null {
  if (ANY.test(plain)) return 'any';
  return YES.test(plain) ? 'yes' : NO.test(plain) ? 'no' : null;
}

function begins(words: string): RegExp {
  return new RegExp(`^(?:${words.replace(/\n\s*/g, '')})(?![\\p{L}\\p{N}'-])`, 'u');
}
