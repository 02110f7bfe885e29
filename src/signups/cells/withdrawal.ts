/** Tells whether somebody takes back what they agreed to, whatever else the answer says. */
import { tidyLine } from './tidy.js';

/** "I may withdraw at any time" and the like: what many forms promise in the text of the box itself. */
const promised =
  /(?<!\p{L})(can|may|could|able to|right to|free to|entitled to|option to|possible to|how to|if i|should i|until i|unless i|kann|können|jederzeit|darf|recht|peux|pouvez|peut|droit|à tout moment|puedo|puede|derecho|cualquier momento|posso|pode|direito|qualquer momento|qualsiasi momento|diritto|kan|mag|recht om)(?!\p{L})[^.;!?]*/giu;
const takesBack =
  /(?<!\p{L})(withdraw(n|s|ing)?|withdrew|revoke[ds]?|revoking|rescind(ed|s)?|tak(e|ing) back|opt(ing)? (me )?out|unsubscribe|(remove|delete|exclude) (me|my)|take (me|my \p{L}+) (off|out)|erase my|dropp?(ed|ing)? out|no longer (wish|want|agree|consent|take part|participate|interested|available)|(do not|don't|not) want to (take part|participate|continue|be (in|part))|(leave|leaving|quit|quitting) the (program(me)?|scheme)|cancel (my|me)|widerrufe|widerrufen|ziehe .{0,40}zurück|abmelden|melde mich ab|lösch(t|en)? (mich|meine)|(meine|mich) .{0,30}löschen|(je|me) retire|retirer?|révoque|désinscri\p{L}*|me désister|supprime[rz]?|retiro|revoco|darme de baja|elim[ií]n(en|ar)(me)?|revogo|cancelem|remov(am|er)(-me)?|retirem|ritiro|cancellami|cancellatemi|trek .{0,40}in|intrekken|afmelden|verwijder)(?!\p{L})/iu;

export function isWithdrawal(answer: string): boolean {
  const text = tidyLine(answer, 1000).replace(/[’‘]/g, "'");
  return takesBack.test(text) && takesBack.test(text.replace(promised, ' '));
}
