/** Answers to questions about a matching, in German. */
import { count, decimals, list, thousands } from '../../core/text.de.js';
import { amountOf, changeOf, pointsOf, withPoints, wouldBe } from '../pairing/words.de.js';
import type { Cost, Gain, Moved, words } from './words.js';

export const german: typeof words = {
  whyNot: {
    now: (mentee, mentor) => `${mentee} und ${mentor} sind ein Tandem.`,
    decided: (mentee, mentor) => `${mentee} bleibt bei ${mentor}: Dieses Tandem ist fixiert oder freigegeben.`,
    noSeat: (mentor) =>
      `Bei ${mentor} ist neben veröffentlichten, freigegebenen und fixierten Tandems kein Platz frei.`,
    tooWeak: (mentee, mentor, score, weakest) =>
      `${mentee} mit ${mentor} hätte ${pointsOf(score)} und damit weniger als das schwächste Tandem jetzt (${decimals(weakest)}); dieses zählt vor der Gesamtpunktzahl.`,
    possible: (mentee, mentor, score, now, cost, moves) =>
      `${mentee} mit ${mentor} hätte ${insteadOf(score, now)}${costOf(cost)}${whoMoves(moves)}.`,
    self: (mentee, mentor) => `${notAllowed(mentee, mentor)} Niemand kann mit sich selbst ein Tandem bilden.`,
    manager: (mentee, mentor) => `${notAllowed(mentee, mentor)} Eine Person ist die Führungskraft der anderen.`,
    criteria: (mentee, mentor, criteria) =>
      `${notAllowed(mentee, mentor)} ${list(criteria)} ${criteria.length === 1 ? 'schließt' : 'schließen'} es aus.`,
    veto: 'Eine Regel dieses Programms erlaubt dieses Tandem nicht.',
  },

  nextBest: (who, other, score, cost) =>
    `Als Nächstes käme für ${who} infrage: ${other} mit ${withPoints(score)}${costOf(cost)}.`,
  noneFragile: (most) => `Kein Tandem lässt sich ändern, wenn es höchstens ${pointsOf(most)} kosten darf.`,
  fragile: (fragile, pairs, most, free) =>
    `Bei ${thousands(fragile)} von ${count(pairs, 'Tandem', 'Tandems')} würde eine andere Wahl insgesamt höchstens ${pointsOf(most)} kosten${free === 0 ? '' : `; bei ${thousands(free)} davon würde sie nichts kosten`}.`,

  reweighed(criterion, factor, changed, pairs, more) {
    const change =
      changed === 0
        ? 'ändert sich kein Tandem'
        : `${changed === 1 ? 'ändert sich' : 'ändern sich'} ${thousands(changed)} von ${count(pairs, 'Tandem', 'Tandems')}`;
    const then =
      more === 0
        ? ''
        : `, und ${count(Math.abs(more), 'Mentee', 'Mentees')} ${more > 0 ? 'mehr' : 'weniger'} ${Math.abs(more) === 1 ? 'hat' : 'haben'} ein Tandem`;
    return `${doing(criterion, factor)} ${change}${then}.`;
  },

  seat: (mentor, gain) => `Mit einem Platz mehr bei ${mentor} ${gainOf(gain)}.`,
  newcomer: (answer, gain) => `Mit einer weiteren Person als Mentor/in für ${answer} ${gainOf(gain)}.`,
};

/** "71 Punkte statt 64". */
function insteadOf(score: number, now: number | null): string {
  if (now === null) return pointsOf(score);
  return now === score ? `auch ${pointsOf(score)}` : `${pointsOf(score)} statt ${decimals(now)}`;
}

/** Follows "hätte 71 Punkte". */
function costOf({ loss, fewer }: Cost): string {
  if (fewer > 0) return '; dafür bliebe ein Mentee mehr ohne Tandem';
  return `; insgesamt würde das ${loss === 0 ? 'nichts' : pointsOf(loss)} kosten`;
}

/** ": Cleo müsste von Bob zu Dan wechseln", or `''`. */
function whoMoves(moves: readonly Moved[]): string {
  if (moves.length === 0) return '';
  const shown = moves.slice(0, moves.length > 3 ? 2 : 3).map(({ mentee, from, to }) => {
    if (from === '') return `${mentee} käme zu ${to}`;
    if (to === '') return `${mentee} müsste ${from} abgeben`;
    return `${mentee} müsste von ${from} zu ${to} wechseln`;
  });
  const rest = moves.length - shown.length;
  return `: ${list(rest > 0 ? [...shown, `${rest} weitere müssten wechseln`] : shown)}`;
}

function notAllowed(mentee: string, mentor: string): string {
  return `${mentee} mit ${mentor} ist nicht erlaubt:`;
}

/** Begins a sentence, of which the verb follows. */
function doing(criterion: string, factor: number): string {
  if (factor === 0) return `Ohne ${criterion}`;
  const times = factor === 0.5 ? 'halb' : factor === 2 ? 'doppelt' : `${decimals(factor)}-mal`;
  return `Zählt ${criterion} ${times} so viel,`;
}

/** "hätten 2 Mentees mehr ein Tandem, und insgesamt wären es 31 Punkte mehr". */
function gainOf({ matched, points }: Gain): string {
  if (matched > 0) {
    const who = matched === 1 ? 'hätte ein Mentee' : `hätten ${matched} Mentees`;
    return `${who} mehr ein Tandem, und ${changeOf(points)}`;
  }
  return points === 0 ? 'würde sich nichts ändern' : `${wouldBe(points)} es insgesamt ${amountOf(points)}`;
}
