/** What is said of a round of peers, in German. */
import { count, decimals, list, thousands } from '../../../core/text.de.js';
import { withPoints } from '../words.de.js';
import type { words } from './words.js';

export const german: typeof words = {
  best({ pairs, repeats, total, bound }, earlier, inTurn) {
    const aims = [
      count(pairs, 'Tandem', 'Tandems'),
      ...(earlier ? [repeats === 0 ? 'keine Wiederholung' : count(repeats, 'Wiederholung', 'Wiederholungen')] : []),
      ...(inTurn ? ['Aussetzen reihum'] : []),
      `${decimals(total)} von ${withPoints(bound)}`,
    ];
    return `Bestmöglich: ${aims.join(', ')}; in dieser Reihenfolge der Ziele ist nach diesen Regeln nichts besser.`;
  },
  trio: (people, third, pair) =>
    `${thousands(people)} ist eine ungerade Zahl: ${third} kommt zu ${list(pair)}, dem Tandem, das am besten passt; das ist eine Faustregel, eine andere Dreiergruppe hätte vielleicht mehr Punkte.`,
  standsIn: (name, others) => `${name} springt ein, denn ${thousands(others)} ist eine ungerade Zahl.`,
  joins: (third) => `${third} kommt dazu, damit niemand übrig bleibt.`,
  alone: 'Sonst nimmt niemand teil.',
  nobodyAllowed: (name, criteria) =>
    `Nach diesen Regeln kommt für ${name} niemand infrage${criteria.length > 0 ? `, unter anderem wegen ${list(criteria)}` : ''}.`,
  noMorePairs: 'Mehr Tandems sind nach den Regeln nicht möglich.',
  noTrio: (people, name) =>
    `${thousands(people)} ist eine ungerade Zahl, und kein Tandem darf ${name} als dritte Person aufnehmen.`,
  sitsOut(people, name, times) {
    const before =
      times === 0 ? 'hat noch nie ausgesetzt' : `hat schon ${times === 1 ? 'einmal' : `${times}-mal`} ausgesetzt`;
    const whose = times === 0 ? '' : ', nicht öfter als andere, die aussetzen könnten';
    return `${thousands(people)} ist eine ungerade Zahl; ${name} ${before}${whose}.`;
  },
  noStandIn:
    'Wer bei ungerader Zahl einspringen soll, nimmt nicht teil; vielleicht muss deshalb eine Person aussetzen.',
  nameStandIn: 'Nennen Sie jemanden, der in dieser Runde frei ist.',
  rulesOut: (criterion, pairs, possible) =>
    `${criterion} schließt ${thousands(pairs)} von ${count(possible, 'möglichen Tandem', 'möglichen Tandems')} aus (${Math.round((100 * pairs) / possible)}\u00a0%).`,
  widen: 'Wenn das mehr ist, als Sie wollten, weiten Sie die Grenze oder nehmen Sie „must“ weg.',
  notKept: (one, other, why) => `Das fixierte Tandem ${one} und ${other} bleibt nicht bestehen: ${why}.`,
  unpin: 'Nehmen Sie die Fixierung weg.',
  keptAgainst: (one, other, criteria) =>
    `Das Tandem ${one} und ${other} ist fixiert und bleibt bestehen, obwohl ${list(criteria)} es ausschließen ${criteria.length === 1 ? 'würde' : 'würden'}.`,
  unpinIf: 'Nehmen Sie die Fixierung weg, wenn sie nicht gewollt war.',
  absent: (name) => `${name} nimmt nicht teil`,
  self: 'Niemand kann mit sich selbst ein Tandem bilden',
  notAllowed: 'Die Regeln dieses Programms erlauben es nicht',
  pinnedTwice: (name) => `${name} ist auch mit jemand anderem fixiert`,
  unknown: 'jemand, der nicht mehr im Blatt „People“ steht',
};
