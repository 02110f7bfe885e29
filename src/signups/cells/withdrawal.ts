/** Tells whether somebody takes back what they agreed to, whatever else the answer says. */
import { tidyLine } from './tidy.js';
import { readYesNo } from './yesno.js';

/** "I may withdraw at any time" and the like: what many forms promise in the text of the box itself. */
const promised =
  /(?<!\p{L})(can|may|could|able to|right to|free to|entitled to|option to|possible to|how to|if i|should i|until i|unless i|kann|können|jederzeit|darf|recht|peux|pouvez|peut|droit|à tout moment|puedo|puede|derecho|cualquier momento|posso|pode|direito|qualquer momento|qualsiasi momento|diritto|kan|mag|recht om)(?!\p{L})[^.;!?]*/giu;
const takesBack =
  /(?<!\p{L})(withdraw(n|s|ing)?|withdrew|revoke[ds]?|revoking|rescind(ed|s)?|tak(e|ing) back|opt(ing)? (me )?out|unsubscribe|(remove|delete|exclude) (me|my)|take (me|my \p{L}+) (off|out)|erase my|dropp?(ed|ing)? out|no longer (wish|want|agree|consent|take part|participate|interested|available)|(do not|don't|not) want to (take part|participate|continue|be (in|part))|(leave|leaving|quit|quitting) the (program(me)?|scheme)|cancel (my|me)|widerrufe|widerrufen|ziehe .{0,40}zurück|abmelden|melde mich ab|lösch(t|en)? (mich|meine)|(meine|mich) .{0,30}löschen|(je|me) retire|retirer?|révoque|désinscri\p{L}*|me désister|supprime[rz]?|retiro|revoco|darme de baja|elim[ií]n(en|ar)(me)?|revogo|cancelem|remov(am|er)(-me)?|retirem|ritiro|cancellami|cancellatemi|trek .{0,40}in|intrekken|afmelden|verwijder)(?!\p{L})/iu;

export function isWithdrawal(answer: string): boolean {
  const text = tidyLine(answer, 1000).replace(/[’‘]/g, "'");
  return takesBack.test(text) && takesBack.test(text.replace(promised, ' '));
}

/** In free text only what can mean nothing else. */
const plainly =
  /\b(i|i've|i'd)\b.{0,30}\b(withdraw|drop out|pull out|step back)\b|\bwithdraw (my|from the)\b|\b(remove|delete|exclude|take) me (from|off|out)\b|\b(no longer|don't|do not|cannot|can't) (want|wish|like|able|be able)? ?(to )?(take part|participate|be (part|paired|matched|in))\b|\bchanged my mind\b|\bziehe meine .{0,30}zurück|\bmelde mich ab\b|\bwiderrufe\b|\btrek mijn .{0,30}\bin\b|\bje (me désiste|retire (ma|mon|mes))|\b(retiro mi|darme de baja|retiro (a )?minha|ritiro (la mia|il mio))/iu;

/** Nor may anything be done with what they told. */
const refusesUse =
  /\b(do not|don'?t|never|not to) (use|share|process|store|keep|hold|pass on|give out|publish) (any of )?(my|our) (personal )?(data|details|information|answers?|name|contact|e-?mail)|\bi (do not|don'?t) (consent\b|give (my )?(consent|permission)|agree( to (this|that|it|any of (this|it)|the terms|take part|being matched|my data\b.*))?\s*(?=[.,;!]|$))|\b(do not|don'?t) (include|involve|enrol|sign) me\b|\b(leave|count) me out\b|\bnot (give|giving) (my )?(consent|permission)|(stimme|willige) .{0,30}nicht (zu|ein)\b|nicht einverstanden|keine (einwilligung|zustimmung)|meine daten .{0,20}nicht|je (ne )?(consens|suis) pas|ne (consens|suis) pas d'accord|n'utilisez pas (mes|ma)|ne (partagez|utilisez|conservez) pas (mes|ma)|no (doy mi consentimiento|autorizo|acepto|consiento)|no (usen|compartan|utilicen|guarden) mis|não (autorizo|concordo|aceito|consinto)|não (usem|partilhem|compartilhem|utilizem) (os |as )?(meus|minhas)|non (acconsento|autorizzo|accetto|sono d'accordo)|non (usate|condividete|utilizzate) (i miei|le mie)|niet akkoord|geen toestemming|(gebruik|deel|bewaar) mijn gegevens niet/iu;

/** Whoever says yes to these takes no part. */
const asksToLeave =
  /\bopt(ed|ing)?[ -]?out\b|\bwithdr[ae]wn?\b|\bdropp?(ed|ing)? out\b|\bunsubscribe|\bcancell?(ed|ation)\b/i;

/** Somebody who says, in whatever question, that they are out. */
export function saysIsOut(answer: string, header: string): boolean {
  const said = tidyLine(answer, 1000).replace(/[’‘]/g, "'");
  if (asksToLeave.test(header)) return said !== '' && readYesNo(said) !== 'no';
  if (refusesUse.test(said)) return true;
  return said.length <= 30 ? isWithdrawal(said) : plainly.test(said);
}
