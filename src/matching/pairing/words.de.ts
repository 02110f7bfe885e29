/** What is said of a pairing, in German. */
import { count, decimals, either, list, thousands } from '../../core/text.de.js';
import type { Figures, RuledOut, words } from './words.js';

export const german: typeof words = {
  statement: {
    nobody: 'Es gibt noch niemanden, der ein Tandem sucht.',
    unproven: (fault) =>
      `Vielleicht gibt es bessere Tandems: Der Beweis ist nicht gelungen. Sehen Sie sie genau an, bevor Sie etwas freigeben. (${fault})`,
    noPair: 'Unter diesen Regeln ist kein Tandem möglich.',
    noPoints:
      'Aber kein mögliches Tandem bekommt einen Punkt; die Kriterien haben also nichts entschieden, und ebenso viele andere Tandems wären genauso gut.',
    allAlike: (score) =>
      `Aber jedes mögliche Tandem hat gleich viele Punkte, nämlich ${decimals(score)}; die Kriterien haben also nichts entschieden, und ebenso viele andere Tandems wären genauso gut.`,
    best: (figures) => bestPossible(figures) + amongEquals(figures),
  },

  unmatched: {
    noMentors: 'Noch nimmt niemand als Mentor/in teil.',
    allPaused: 'Alle Mentorinnen und Mentoren pausieren: Es gibt keinen Platz.',
    noneAllowed: (mentee, rules, mentors) =>
      `Für ${mentee} kommt niemand infrage: ${list(rules.map((rule) => ruledOut(rule, mentors)))}.`,
    published: (mentors) =>
      `Kein Platz ist mehr frei: Veröffentlichte Tandems füllen alle Plätze bei ${someOf(mentors)}.`,
    decided: (mentors) =>
      `Kein Platz ist mehr frei: Fixierte, freigegebene und veröffentlichte Tandems füllen alle Plätze bei ${someOf(mentors)}.`,
    tooFewSeats: (mentees, seats) =>
      `Kein Platz ist mehr frei: ${thousands(mentees)} Mentees auf ${count(seats, 'Platz', 'Plätze')}; ${short(mentees - seats)}.`,
    crowd: (mentee, mentees, mentors, seats) =>
      `Kein Platz ist mehr frei: Für ${thousands(mentees)} Mentees, darunter ${mentee}, kommt nur infrage: ${someOf(mentors)}. Dort gibt es ${mentors.length > 1 ? 'zusammen ' : ''}${count(seats, 'Platz', 'Plätze')}; ${short(mentees - seats)}.`,
  },

  help: {
    seat: (mentors, mentee, points) => `Mit einem Platz mehr bei ${anyOf(mentors)} ${wouldGive(mentee, points)}`,
    exception: (rule, mentor, mentee, points) =>
      `Mit einer Ausnahme von ${rule} für ${mentee} und ${mentor} ${wouldGive(mentee, points)}`,
    managerException: (mentor, mentee, points) =>
      `Wären ${mentee} und ${mentor} zusammen erlaubt, obwohl eine Person die Führungskraft der anderen ist, ${wouldGive(mentee, points)}`,
    withoutRule: (rule, mentee, points) => `Ohne die Regel ${rule} ${wouldGive(mentee, points)}`,
    withManagers: (mentee, points) =>
      `Wären Tandems mit der eigenen Führungskraft erlaubt, ${wouldGive(mentee, points)}`,
    withoutPin: (pinned, mentor, mentee, points) =>
      `Ohne die Fixierung von ${pinned} mit ${mentor} ${wouldGive(mentee, points)}`,
    none: (mentee) => `Weder ein Platz mehr noch eine Regel oder Fixierung weniger brächte ${mentee} ein Tandem.`,
  },

  others: {
    best: 'Die beste Zusammenstellung.',
    differs(mentees, fewer, loss, proven) {
      const worth =
        fewer > 0
          ? `lässt ${count(fewer, 'Mentee', 'Mentees')} mehr ohne Tandem`
          : loss > 0
            ? `hat ${pointsOf(loss)} weniger`
            : 'hat gleich viele Punkte';
      const doubt = proven ? '' : ' Eine bessere, die sich ebenso stark unterscheidet, lässt sich nicht ausschließen.';
      return `Anders für ${count(mentees, 'Mentee', 'Mentees')} und ${worth}.${doubt}`;
    },
  },

  previous: {
    twice: (name) => `Für ${name} gibt es zwei frühere Tandems; eines davon wird verwendet.`,
    endOne: 'Beenden Sie eines davon.',
    unknown: 'Jemand, der nicht mehr im Blatt „People“ steht',
  },

  repair: {
    changed: (pairs) => `${wereChanged(pairs)}.`,
    changedAndHelped: (pairs, helped, seeking) =>
      `${wereChanged(pairs)}; ${thousands(helped)} von ${count(seeking, 'Mentee', 'Mentees')} ohne Tandem ${helped === 1 ? 'hat' : 'haben'} eines gefunden.`,
    noFewer: 'Weniger geht nicht: Es gibt weniger Plätze als Tandems.',
    bereft: (mentees) =>
      `${count(mentees, 'Mentee hat', 'Mentees haben')} das Tandem verloren und kein neues gefunden.`,
    maybeMentee:
      'Das ist vielleicht nicht der beste Weg: Dass ein Mentee mehr ein Tandem findet, lässt sich nicht ausschließen.',
    maybePoints: (points) =>
      `Das ist vielleicht nicht der beste Weg: Bis zu ${pointsOf(points)} mehr lassen sich nicht ausschließen.`,
    nextMentees: (mentees, first) =>
      `${oneMore(first)} zu ändern würde ${count(mentees, 'weiterem Mentee', 'weiteren Mentees')} zu einem Tandem verhelfen.`,
    nextPoints: (points, first) => `${oneMore(first)} zu ändern brächte ${pointsOf(points)} mehr.`,
  },

  tradeOff: {
    step: (changed, matched, mentees, points, proven) =>
      `Wenn sich ${changed === 0 ? 'kein Tandem ändert' : count(changed, 'Tandem ändert', 'Tandems ändern')}: ${thousands(matched)} von ${count(mentees, 'Mentee', 'Mentees')} mit Tandem, ${pointsOf(points)}${proven ? ', mehr ist nicht möglich' : ''}.`,
    nothing: 'Tandems zu ändern brächte nichts.',
    moreMentees: (pairs, mentees) =>
      `${count(pairs, 'Tandem', 'Tandems')} zu ändern würde ${count(mentees, 'weiterem Mentee', 'weiteren Mentees')} zu einem Tandem verhelfen; noch mehr zu ändern brächte nichts.`,
    morePoints: (pairs, points) =>
      `${count(pairs, 'Tandem', 'Tandems')} zu ändern brächte ${pointsOf(points)} mehr; noch mehr zu ändern brächte nichts.`,
  },
};

const NO_OTHER = [
  ['mehr Punkte', 'mehr Tandems oder bei gleich vielen mehr Punkte'],
  [
    'ein besseres schwächstes Tandem oder bei gleich gutem mehr Punkte',
    'mehr Tandems, bei gleich vielen ein besseres schwächstes oder bei beidem mehr Punkte',
  ],
] as const;

function bestPossible({ matched, total, bound, worst, mentees, pinned, floored }: Figures): string {
  const all =
    matched === mentees ? '' : `${thousands(matched)} von ${count(mentees, 'Mentee', 'Mentees')} mit Tandem, `;
  const apart = pinned > 0 ? ' (ohne die fixierten)' : '';
  const floor = floored && matched > pinned ? `schwächstes Tandem${apart} ${decimals(worst)}, ` : '';
  const none = `keine andere Zusammenstellung nach diesen Regeln bringt ${NO_OTHER[floor ? 1 : 0]![all ? 1 : 0]}`;
  return `Bestmöglich: ${all}${floor}${decimals(total)} von ${withPoints(bound)}; ${none}.`;
}

function amongEquals({ load, changes }: Figures): string {
  const parts: string[] = [];
  if (load) {
    const range = load.least === load.most ? '' : `${thousands(load.least)} bis `;
    parts.push(
      `verteilt diese die Mentees so gleichmäßig wie möglich (je ${range}${count(load.most, 'Mentee', 'Mentees')})`,
    );
  }
  if (changes && changes.of > 0) {
    const kept = `behält ${parts.length > 0 ? '' : 'diese '}die meisten früheren Tandems bei`;
    parts.push(`${kept} (${thousands(changes.kept)} von ${thousands(changes.of)})`);
  }
  return parts.length > 0 ? ` Unter gleich guten Zusammenstellungen ${list(parts)}.` : '';
}

function ruledOut({ criterion, mentors }: RuledOut, all: number): string {
  const rule = criterion === null ? 'andere Regeln schließen' : `${criterion} schließt`;
  return `${rule} ${thousands(mentors)} von ${thousands(all)} aus`;
}

function someOf(mentors: readonly string[]): string {
  const names = [...mentors].sort();
  return list(names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} weiteren`] : names);
}

function anyOf(mentors: readonly string[]): string {
  return either(
    mentors.length > 4 ? [...mentors.slice(0, 3), `einer von ${mentors.length - 3} weiteren Personen`] : mentors,
  );
}

function short(seats: number): string {
  return count(seats, 'Platz fehlt', 'Plätze fehlen');
}

/** Follows "Mit einem Platz mehr". */
function wouldGive(mentee: string, points: number): string {
  return `hätte ${mentee} ein Tandem, und ${changeOf(points)}.`;
}

function wereChanged(pairs: number): string {
  return pairs === 0 ? 'Kein Tandem wurde geändert' : count(pairs, 'Tandem wurde geändert', 'Tandems wurden geändert');
}

function oneMore(first: boolean): string {
  return first ? '1 Tandem' : '1 weiteres Tandem';
}

/** "1 Punkt", "9,5 Punkte". */
export function pointsOf(points: number): string {
  return `${decimals(points)} ${points === 1 ? 'Punkt' : 'Punkte'}`;
}

/** "1 Punkt", "9,5 Punkten": behind "mit" and "von". */
export function withPoints(points: number): string {
  return `${decimals(points)} ${points === 1 ? 'Punkt' : 'Punkten'}`;
}

/** "31 Punkte mehr", "1 Punkt weniger". */
export function amountOf(points: number): string {
  return `${pointsOf(Math.abs(points))} ${points < 0 ? 'weniger' : 'mehr'}`;
}

export function wouldBe(points: number): string {
  return Math.abs(points) === 1 ? 'wäre' : 'wären';
}

/** "insgesamt wären es 31 Punkte mehr". */
export function changeOf(points: number): string {
  return points === 0 ? 'die Punktzahl bliebe insgesamt gleich' : `insgesamt ${wouldBe(points)} es ${amountOf(points)}`;
}
