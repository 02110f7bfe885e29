/** Reads how many mentees a mentor takes: "2", "5+", "up to 3", "one", "2-3" or nothing at all. */
import { digits, undoDate } from './number-words.js';
import { type Reading, warns } from './reading.js';
import { tidyLine } from './tidy.js';

/** Says that there is room, and not for how many. */
const many =
  /^(?:a )?(?:small |large )?groups?\b|\b(?:many|several|multiple|unlimited|no limit|any number|viele|mehrere|plusieurs|varios|muchos)\b/;

/** "No more than four" is four; "no less than two" is two, and open. */
const atMost = /\b(?:no|not) (?:more|over|above) than\b|\b(?:no|not) more\b/g;
const atLeast =
  /\b(?:(?:no|not) (?:less|fewer) than|at least|minimum|min|more than|mindestens|au moins|al menos|por lo menos|pelo menos|almeno|minstens|minst|mindst|co najmniej|przynajmniej|alespoň|en az)(?!\p{L})|vähintään|не менее|минимум|至少|最低|以上|少なくとも|최소|이상|לפחות|على الأقل/u;

/** No seat, in other languages, with whatever is said of it. */
const noneElsewhere =
  /^(?:\p{L}+ ){0,3}?(?:ningun[oa]?|ningún|aucune?|keine[nr]?|niemand(?:en)?|nessun[oa]?|nenhuma?|geen|ingen|inga|inget|ei yhtään|en ketään|żad(?:en|n\p{L}*)|nikogo|žádn\S+|nikoho|hiç|kimse|никого|ни одн\p{L}+|nadie|personne|senki\p{L}*|なし|没有|沒有|暂不|暂无|無|无|없음|אף|لا أحد|कोई नहीं)(?!\p{L})|^受け入れ(?:不可|ない|ません)|^לא (?:יכול|השנה)/u;
/** "Ни одного", "ni uno": nobody, said with a number. */
const notOne =
  /(?<!\p{L})(?:ни|ani|ni|nem|neanche|nemmeno|inte|ikke|pas) (?:одн\p{L}+|jed(?:en|n[aou]\p{L}*)|un[oae]?|uma?|en|ett)(?: (?:seule?|sol[oa]|enda|eneste))?(?!\p{L})/giu;
/** Some of it, or all, may be taken. */
const already =
  /(?<!\p{L})(?:already|bereits|schon|déjà|ya|già|já|уже|вже|allerede|redan|już|už|zaten|ήδη|כבר)(?!\p{L})|もう|既に|已经|已經|이미|بالفعل/iu;

/** "Keine Grenze" is no end of them. */
const noLimit =
  /limit|grenz|einschränk|obergrenz|restric|beperk|gräns|grænse|ogranicz|omezen|preferen|präferenz|огранич|制限|限制|제한|הגבל/;

/** Seats, a whole number from 0. A blank cell is one seat; what cannot be read is one seat with a warning. */
export function readCapacity(cell: string): Reading<number> {
  const typed = undoDate(tidyLine(cell, 300));
  const text = orMore(
    withoutRatios(digits(typed.replace(notOne, 'никого')).replace(/\b\d+(?:st|nd|rd|th)\b/g, ' ')),
  ).replace(atMost, '');
  if (text === '') return { value: 1 };
  const open = many.test(text);
  if (open && !/\d/.test(text)) return warns(1, 'seats-many', typed);
  if (
    /^((?:none|nil|0|nobody|no one)(?:,? (?:this|at the|at|for|right|yet|now|currently|until|in)\b.*)?|no|not (now|yet|at the moment|this time|currently).*|paused?|n\/a|-)\.?$/.test(
      text,
    )
  ) {
    return { value: 0 };
  }
  if (noneElsewhere.test(text) && !/[1-9]/.test(text))
    return noLimit.test(text) ? warns(0, 'seats-open-or-none', typed) : { value: 0 };
  if (/^(none|no|not|nobody)\b/.test(text) && !atLeast.test(text)) {
    return warns(0, 'seats-open-or-none', typed);
  }
  const numbers = (text.match(/-?\d+(?:\.\d+)?/g) || []).map((one, at) => Number(at > 0 ? one.replace('-', '') : one));
  const first = numbers[0];
  if (first === undefined) {
    if (/^(just |only )?a (single )?(mentee|person|student)$/.test(text)) return { value: 1 };
    return warns(1, 'seats-unreadable', typed);
  }
  if (numbers.length === 1 && already.test(text)) return warns(0, 'seats-open-or-none', typed);
  const least = Math.min(...numbers.map(Math.abs));
  if (first < 0 || least > 20) {
    return warns(1, 'seats-impossible', typed);
  }
  if (open || atLeast.test(text) || (numbers.length > 1 && new Set(numbers).size > 1)) {
    const seats = Math.floor(least);
    return warns(seats, 'seats-open', typed, seats);
  }
  if (!Number.isInteger(least)) {
    const seats = Math.floor(least);
    return warns(seats, 'seats-fraction', typed, seats);
  }
  return { value: least };
}

/** "1:3" and "1-on-3" are three mentees for one mentor; "1:1 or 1:many" leaves open which. */
function withoutRatios(text: string): string {
  return text.replace(
    /\b1\s*(?::|(?:-| )?(?:on|to|zu|vs)(?:-| ))\s*(\d{1,2}\b|many|several|group|n\b|x\b|\*)/g,
    (_all, many: string) => (/\d/.test(many) ? many : 'many'),
  );
}

/** "En eller 2": a word for one that means something else elsewhere stands before it. */
function orMore(text: string): string {
  return text
    .replace(
      /(?<![\d\p{L}] ?)\p{L}+ (?=(?:or|oder|ou|o|of|eller|lub|albo|nebo|alebo|ali|tai|vai|või|veya|ya da|или|або|ή|או|أو) (?:maybe )?(?:to|\d))/u,
      '1 ',
    )
    .replace(/(?<= eller )to\b/, '2');
}
