/** Reads a yes or a no, ticked, written, or told by the text of the box that was ticked, in many languages. */
import { beginsHedged, isHedged } from '../languages/hedging-words.js';
import { remember } from './remember.js';
import { tidyLine } from './tidy.js';

/** Words that are an answer by themselves or begin one, in any language; for `no` and for `yes`. */
const noWords =
  'no|n|nope|never|false|disagree[d]?|decline[d]?|refuse[d]?|reject(?:ed)?|opt(?:ed)? out|nein|nicht|non|não|nao|nee|niet|nej|nei|nie|ne|nem|ei|en|nu|ni|hayır|hayir|όχι|οχι|нет|ні|не|לא|لا|không|tidak|नहीं';
const yesWords =
  "yes|y|yeah|yep|yup|true|ok|okay|sure|agree[d]?|accept(?:ed)?|consent(?:ed)?|confirm(?:ed)?|understood|of course|certainly|absolutely|definitely|x|1|ja|jawohl|jajamän|jajamensan|javisst|självklart|selvfølgelig|natürlich|selbstverständlich|bien sûr|por supuesto|com certeza|certamente|natuurlijk|oczywiście|jasne|tietysti|elbette|tabii|конечно|einverstanden|akzeptiert|zugestimmt|oui|d'accord|j'accepte|sí|sì|si|acepto|de acuerdo|claro|sim|aceito|concordo|accetto|acconsento|akkoord|jo|jag samtycker|samtycker|accepterer|godkänner|tak|zgadzam się|wyrażam zgodę|akceptuję|ano|áno|souhlasím|súhlasím|da|igen|elfogadom|kyllä|kylla|joo|hyväksyn|jah|evet|kabul ediyorum|onaylıyorum|ναι|συμφωνώ|да|так|согласен|согласна|принимаю|погоджуюсь|כן|מסכים|מסכימה|מאשר|מאשרת|نعم|أوافق|موافق|موافقة|có|đồng ý|ya|iya|setuju|हाँ|हां";

/** They said yes once and take it back, or want out. */
const withdraws =
  /\b(withdraw|revoke|take back|rescind|retract)\w*\b|\b(remove|delete|erase|unsubscribe) (me|my)\b|\bno longer (agree|consent|wish|want)|\bopt(ing|ed)? out\b|\b(do not|don't) (want to|wish to) (take part|participate|continue)|widerruf|ziehe .*zurück|(retir\w+|révoqu\w+) mon (consentement|accord)|(retiro|revoco|revogo) (mi|meu|o|el) (consenti|acuerdo)|(trek|neem) .*(toestemming|akkoord).* (in|terug)|cofam zgodę|wycofuję|odvolávám|återkallar|trækker .*tilbage|отзываю|撤回|取り消|철회|מבטל|أسحب/i;

/** "I agree, and know that I can withdraw at any time." */
const mayLater =
  /\b(can|may|could|right to|able to|free to|(until|unless|if) i|at any time|any time|anytime|jederzeit|à tout moment|en cualquier momento|a qualquer momento|in qualsiasi momento|te allen tijde)\b/i;

/** Agreement denied: the negation stands beside the verb, not in what is agreed to. */
const denies =
  /^i (do not|don'?t|will not|won'?t|can ?not|can'?t|disagree|decline|refuse|would rather not|would not|wouldn'?t|am not|'m not)\b|^i'm not\b|^(not|please do not|please don'?t)\b|^ich (stimme|willige|akzeptiere|bin|möchte|will)( dem| damit| hiermit)? (nicht|keine)|^je (ne |n'|refuse)|^(yo )?no (acepto|estoy|autorizo|consiento|doy)|^(eu )?não |^non (accetto|acconsento|sono|autorizzo)|^ik (ga|geef|wil|stem)( hier)?( daar)?( er)?(mee)? ?(niet|geen)|^jag (samtycker|godkänner|accepterar|vill) inte|^jeg (giver|gir|samtykker|accepterer|godtar|vil) ikke|^nesouhlas|^nesúhlas|^odmítám|^nie (zgadzam|wyrażam|akceptuję)|^en (hyväksy|suostu|anna)|etmiyorum$|^hayır|^(я )?не (соглас|прин|даю)|^(不|否|沒有|没有)|^いいえ|(同意|承諾|了承)(しません|しない|できません)|^아니|(동의|수락)하지|^(אני )?(לא|איני) |^(لا|غير) /i;

const agrees =
  /^i('m| am| have| hereby)? ?(\w+ly )?(agree|consent|accept|understand|confirm|commit|give|happy|read|acknowledge|allow|permit|authori[sz]e)|^i (will|can|want|would|am able)\b(?!.*\b(think|consider|know more|discuss|ask|decide|wait|maybe|depends|perhaps|possibly|probably|might|hopefully|try|see (if|how|whether)|hope|aim|attempt|do my best)\b)|^ich (stimme|willige|bin (damit |hiermit )?einverstanden|akzeptiere|habe .*gelesen)|^je (suis d'accord|consens|donne|reconnais)|^j'(accepte|autorise|ai lu)|^(yo )?(doy mi|estoy de acuerdo|autorizo|he leído|consiento)|^(eu )?(aceito|concordo|li e|autorizo|estou de acordo)|^(do il|sono d'accord|autorizzo|ho letto)|^ik (ga akkoord|geef toestemming|stem in|heb .*gelezen)|^jag (samtycker|godkänner|accepterar)|^jeg (samtykker|giver|gir|accepterer|godtar)|^annan suostum|^(я )?(соглас|принимаю|даю согласие)|^(はい|同意|承諾|了承|是|好|可以|接受|愿意|願意|預か)|^(quero|quiero)( participar.{0,40})?[.!]*$|^(네|예|동의|수락)|^(אני )?(מסכי|מאשר|כן)|^(نعم|أوافق|موافق)/i;

/** Neither yet, though some of it begins like a no. */
const undecided =
  /^(?:i(?:'m| am)? (?:really |honestly )?(?:do not|don'?t|not) (?:know|sure|quite sure)\b|i(?:'m| am) (?:unsure|undecided)\b|(?:not (?:sure|certain|decided)|undecided|unsure|no idea|don'?t know|dunno)\b|(?:ich )?wei(?:ß|ss) (?:ich )?(?:es )?(?:noch )?nicht|je ne sais pas|je ne suis pas (?:encore )?(?:sûre?|certaine?)|pas (?:encore )?s[uû]re?(?!\p{L})|no (?:lo )?s[eé](?!\p{L})|no estoy segur[oa]|(?:eu )?não sei(?!\p{L})|não tenho certeza|non (?:lo )?so(?!\p{L})|non sono sicur[oa]|(?:ik )?weet (?:ik )?(?:het )?(?:nog )?niet|nie wiem|nevím|neviem|(?:jag )?vet (?:ej|inte)|(?:jeg )?(?:ved|vet) ikke|en tiedä|nem tudom|bilmiyorum|emin değilim|(?:я )?(?:пока )?не (?:знаю|уверена?)|не знаю|δεν ξέρω|(?:אני )?לא (?:יודע|בטוח)|لا أ(?:عرف|دري)|पता नहीं|(?:わか|分か|判)(?:らない|りません)|未定|不知道|不确定|不確定|모르겠)/iu;

/** Somebody who says that they do not know. */
export function isUndecided(answer: string): boolean {
  return undecided.test(answer.trim().replace(/[’‘]/g, "'"));
}

/** Asked for a yes, somebody gives half of one, or says that it is open. */
export function isHalfYes(cell: string): boolean {
  const answer = tidyLine(cell, 300).replace(/[’‘]/g, "'");
  return readYesNo(answer) === 'unclear' && (isUndecided(answer) || beginsHedged(answer) || beginsYes.test(answer));
}

const edge = '(?![\\p{L}\\p{N}]|-\\p{L})';
const saysNo = new RegExp(`^(?:${noWords}|unchecked|unticked)${edge}|^0$|^[✗✘❌]`, 'iu');
const saysYes = new RegExp(`^(?:${yesWords}|checked|ticked)${edge}|^[✓✔☑✅]`, 'iu');
const beginsYes = new RegExp(`${saysYes.source}|^i(?:'ll| will| can| could| would)(?!\\p{L})`, 'iu');
const noObstacle =
  /^(no|kein(e)?|pas de|sin|ningun[oa]?|nessun|sem|geen|inga|ingen) (problem\w*|objections?|issues?|worries|einwände|objeciones|objections|problème|bezwaar)\b[.!]*$/i;
/** "Absolutely not", "Claro que no", "Natürlich nicht": the word in front only says how much. */
const strongly =
  'absolutely|certainly|definitely|of course|surely|sure|ok|okay|clearly|natürlich|selbstverständlich|sicher|ganz sicher|klar|absolut|bien sûr|certainement|évidemment|absolument|por supuesto|claro|desde luego|com certeza|certamente|assolutamente|ovviamente|natuurlijk|zeker|absoluut|oczywiście|jasne|absolutnie|samozřejmě|samozrejme|určitě|selvfølgelig|självklart|naturligtvis|selvsagt|tietysti|ehdottomasti|elbette|tabii|kesinlikle|конечно|разумеется|точно|φυσικά|βεβαίως|ברור|בהחלט|بالطبع|طبعا';
const denial = 'not|no|nicht|nein|pas|non|não|nao|niet|nee|nie|ne|nej|inte|ikke|nei|ei|hayır|değil|нет|не|όχι|לא|لا';
const deniedStrongly = new RegExp(
  `^(?:${strongly})[\\s,]+(?:(?:que|ki|że|že|ze|at|ש)\\s+)?(?:${denial})(?![\\p{L}\\p{N}'])(?!\\s+(?:an? |any |hay |de |es |is |ist |een |e |è )?(?:real |big |ningún |kein |un )?(?:problem|worr|issue|objection|trouble|bother|bezwaar))(?<rest>.*)$`,
  'iu',
);
/** "No preference" is no no. */
export const eitherWay =
  /^(no|keine?|sin|pas de|aucune|nessuna|sem|geen|ingen|bez) (particular |strong |real |besondere |spezielle )?(preferences?|präferenz(en)?|vorlieben?|preferencia|préférence|preferenza|preferência|voorkeur|preferens|preferencji)(?!\p{L})/iu;
const bothAtOnce = /^(yes|ja|oui|s[iíì]|sim|tak)\s*(\/|or|and|oder|und|ou|y|o|e)\s*(no|nein|non|não|nee|nie)\b/i;

/** `''` for a blank cell; `unclear` for any other text. */
export function readYesNo(cell: string): 'yes' | 'no' | '' | 'unclear' {
  const text = tidyLine(cell, 300).replace(/[’‘]/g, "'");
  return text === '' ? '' : said(text);
}

/** Whether the cell is a bare yes or no, as boxes and radio buttons give it, in some language. */
export function isYesNo(cell: string): boolean {
  const answer = readYesNo(cell);
  return answer === 'yes' || answer === 'no';
}

const said = remember((text: string): 'yes' | 'no' | 'unclear' => {
  const bare = text.replace(/^[\s"'«„“(¡¿-]+/, '').normalize('NFC');
  if (withdraws.test(bare) && !mayLater.test(bare)) return 'no';
  if (noObstacle.test(bare)) return 'yes';
  const denied = deniedStrongly.exec(bare);
  if (denied) return /\p{L}/u.test(denied.groups!.rest!) ? 'unclear' : 'no';
  if (bothAtOnce.test(bare)) return 'unclear';
  if (undecided.test(bare) || eitherWay.test(bare)) return 'unclear';
  if (denies.test(bare) || saysNo.test(bare)) return 'no';
  if (!saysYes.test(bare) && !agrees.test(bare)) return 'unclear';
  return isHedged(bare) ? 'unclear' : 'yes';
});
