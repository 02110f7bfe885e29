/** Knows the answers that name nobody and say nothing, where somebody could be named. */
import { plain, tidyLine } from './tidy.js';
import { eitherWay } from './yesno.js';

const nobody = new RegExp(
  `^(?:${[
    'no|none|nobody|no one|noone|nope|n a|na|nil|not really|no preference|anyone|anybody|any|everyone|everybody|open',
    'no thanks?|no thank you|no one in particular|nobody in particular|(?:not|none|nobody|no one)(?: that)? i(?: m| am)? (?:know|aware)(?: of)?|none (?:known|so far|at all|yet|to my knowledge)|not that i know|not applicable|unknown|tbd|self|me|myself|i am',
    '(?:nessun[oa]?|personne|nadie|ning[uú]n[oa]?|ningu[eé]m|niemand(?:en)?|aucune?) (?:in|en|em|de) partic?[uo]l\\p{L}+|niemand(?:en)? bestimmte[ns]|personne de precis',
    'nein|keine[rnsm]?|niemand|egal|entfallt|aucune?|personne|non|ninguno|ninguna|nadie|no aplica|nessuno|nessuna',
    'ninguem|nenhum|nenhuma|nao|nee|niemand|geen|nvt|brak|nikt|nie|ingen|nej|nei|ei|yok|hayir|нет|никто|никого|(?:нет )?таких(?: нет)?|nikoho|kdokoliv?|obojetnie|geen idee|ras|rien(?: de special)?|sans objet|keine ahnung|nao tenho nada contra ninguem|no tengo nada contra nadie|ingen spesielle|ingen sarskild',
    '(?:mit |bei |da gibt es )?niemand(?:en|em)?|alle (?:sind )?(?:ok|okay|gut|recht|in ordnung)|hayır|geen bezwaar|(?:het |dat )?maakt (?:me |mij )?niet uit|niet van toepassing',
    '无|無|没有|沒有|否|不|なし|無し|特になし|(?:特に)?(?:あり|い)ません|いいえ|없음|없습니다|아니요|لا|لا يوجد|لا احد|לא|אין|אף אחד|नहीं|कोई नहीं',
  ].join('|')}|)$`,
  'u',
);

/** Whether the text says that there is nobody. */
export function meansNobody(text: string): boolean {
  const said = tidyLine(text, 100).toLowerCase();
  return nobody.test(plain(text)) || nobody.test(said) || (said.length < 40 && eitherWay.test(said));
}
