/** What scoring says, in German. */
import { count, decimals, list, thousands } from '../../core/text.de.js';
import type { Softening, Stranded, words } from './words.js';

export const german: typeof words = {
  why: {
    pinned: 'Vom Organisationsteam gewählt.',
    whole: 'Dieses Tandem wurde mit Blick auf die ganze Gruppe gewählt.',
    reasons(reasons, [mentee, mentor], inTrio) {
      const subjects = { both: 'beide', mentee, mentor, other: '' };
      const afterSubject = ({ phrase, subject }: (typeof reasons)[number]) =>
        phrase.slice(subjects[subject].length + 1);
      const begins = ({ phrase, subject }: (typeof reasons)[number]) => phrase.indexOf(`${subjects[subject]} `) === 0;
      const first = reasons[0]!;
      const opening =
        inTrio && first.subject === 'both' && begins(first)
          ? `${mentee} und ${mentor} ${afterSubject(first)}`
          : capital(first.phrase);
      if (reasons.length < 3) return reasons.map((one, at) => `${at === 0 ? opening : capital(one.phrase)}.`).join(' ');
      const [, second, third] = reasons as readonly [typeof first, typeof first, typeof first];
      const isAlike = (a: typeof first, b: typeof first) =>
        begins(a) && begins(b) && subjects[a.subject] === subjects[b.subject];
      const [one, other] = isAlike(first, second) && !isAlike(first, third) ? [third, second] : [second, third];
      const rest =
        isAlike(one, other) && !/[:,]/.test(one.phrase) ? ` und ${afterSubject(other)}` : `, und ${other.phrase}`;
      return `${opening}. ${capital(one.phrase + rest)}.`;
    },
  },

  people: {
    capacity: (name) => `Bei ${name} steht unter „Seats“ keine Anzahl von Mentees; ${name} gilt deshalb als pausiert.`,
    enterCapacity: 'Tragen Sie ein, wie viele Mentees gleichzeitig möglich sind, oder 0 für eine Pause.',
    idTwice: (name, other) =>
      name === other
        ? `${name} steht zweimal im Blatt „People“ und zählt einmal.`
        : `${name} und ${other} haben im Blatt „People“ denselben Eintrag unter „Id“; ${name} wird deshalb nicht berücksichtigt.`,
    giveOwnId: 'Löschen Sie die überzählige Zeile oder schreiben Sie dort etwas anderes unter „Id“.',
  },

  criteria: {
    leftOut: (criterion, fault) => `${criterion}: ${fault}; das Kriterium wird deshalb nicht verwendet.`,
    withoutLimit: (criterion, fault) => `${criterion}: ${fault}; das Kriterium gilt deshalb ohne Grenze.`,
    remark: (criterion, remark) => `${criterion}: ${remark}`,
    lookAtAnswers: 'Sehen Sie sich die Antworten im Blatt „People“ an.',
    unknownKind: (kind) => `Die Art „${kind}“ ist nicht bekannt`,
    useOneOf: (kinds) => `Verwenden Sie eine davon: ${kinds.join(', ')}.`,
    unknownLimit: (limit) => `Die Angabe „${limit}“ unter „Limit“ ist nicht zu verstehen`,
    needsNoLimit: 'Diese Art braucht dort keine Angabe: Leeren Sie die Zelle.',
    noColumn: 'Es ist keine Spalte angegeben',
    missingColumn: (column) => `Im Blatt „People“ gibt es keine Spalte „${column}“`,
    enterHeader: 'Tragen Sie die Überschrift einer Spalte im Blatt „People“ ein.',
    noAnswer: (side, column) =>
      `Es gibt keine brauchbare Antwort ${side === 'mentee' ? 'von Mentees' : 'von Mentorinnen und Mentoren'}${column === '' ? '' : ` unter „${column}“`}`,
    askForIt: 'Fragen Sie im Anmeldeformular danach oder setzen Sie das Gewicht auf 0.',
    nobodyAnswered(criteria) {
      const names = criteria.map(({ name, known }) => name + (known ? '' : ' (keine solche Spalte)'));
      return criteria.length === 1
        ? `Im Blatt „People“ hat niemand eine Antwort zu ${list(names)}; dieses Kriterium wird deshalb nicht verwendet.`
        : `Im Blatt „People“ hat niemand eine Antwort zu ${list(names)}; diese Kriterien werden deshalb nicht verwendet.`;
    },
    checkForm: (criteria) =>
      `Wenn Ihr Formular nicht ${criteria === 1 ? 'danach' : 'nach ihnen'} fragt, ist alles in Ordnung. Wenn doch, prüfen Sie, wofür das Blatt „Questions“ die Frage verwendet und welche Spalten im Blatt „Criteria“ stehen.`,
    unread(criterion, shown, all) {
      const more = all > shown.length ? ` und ${all - shown.length} weitere` : '';
      const quoted = list(shown.map((answer) => `„${answer}“`));
      return `${criterion}: ${count(all, 'Antwort ließ', 'Antworten ließen')} sich nicht lesen (${quoted}${more}) und ${all === 1 ? 'gilt' : 'gelten'} als nicht gegeben.`;
    },
    addToOrder: 'Ergänzen Sie sie in der Spalte „Order“ oder berichtigen Sie sie im Blatt „People“.',
    correctAnswers: 'Berichtigen Sie sie im Blatt „People“.',
    negativeWeight: (weight) => `Das Gewicht ${decimals(weight)} liegt unter 0`,
    noNumber: 'Das Gewicht ist keine Zahl',
    enterWeight: 'Tragen Sie 0 oder eine positive Zahl ein.',
    none: 'Es gibt keine Kriterien; jedes erlaubte Tandem bekommt deshalb 0 Punkte.',
    addOne: 'Ergänzen Sie im Blatt „Criteria“ ein Kriterium.',
    noWeight: 'Kein Kriterium hat ein Gewicht über 0; jedes erlaubte Tandem bekommt deshalb 0 Punkte.',
    giveWeight: 'Geben Sie mindestens einem Kriterium ein Gewicht.',
  },

  idle: {
    noAgreement(criterion, mentees, mentors, half) {
      const where =
        mentees === mentors || mentors === ''
          ? `Keine Antwort von Mentees unter „${mentees}“ stimmt mit einer von Mentorinnen und Mentoren überein`
          : `Keine Antwort von Mentees unter „${mentees}“ kommt auch bei Mentorinnen und Mentoren unter „${mentors}“ vor`;
      return `${criterion}: ${where}; ${half ? 'Punkte dafür bekommen nur Tandems, in denen jemand nicht geantwortet hat' : 'Punkte dafür kann deshalb kein Tandem bekommen'}.`;
    },
    sameForAll: (criterion) =>
      `${criterion}: Jedes mögliche Tandem bekommt dafür dieselben Punkte; das Kriterium entscheidet also nichts.`,
    lookAtColumns:
      'Sehen Sie sich die Antworten im Blatt „People“ an: Wenn sie mit anderen Worten dasselbe meinen, schreiben Sie sie gleich; wenn es verschiedene Fragen sind, berichtigen Sie das im Blatt „Questions“ oder setzen Sie das Gewicht auf 0.',
    lookAtWeight:
      'Wenn das so stimmt, ist nichts zu tun; mit dem Gewicht 0 bleibt den übrigen Kriterien mehr von der Punktzahl.',
    split: (one, wanted, other, offered) =>
      `Mentees beantworten „${wanted}“ für ${one}, Mentorinnen und Mentoren „${offered}“ für ${other}: Die Antworten gleichen sich, aber zwei Kriterien werden nie miteinander verglichen.`,
    join: (wanted, offered) =>
      `Geben Sie beiden Fragen im Blatt „Questions“ dasselbe Kriterium oder nennen Sie „${wanted}“ und „${offered}“ in einer Zeile im Blatt „Criteria“.`,
  },

  rules: {
    rulesOut: (criterion, pairs, possible) => `${criterion} schließt ${shareOf(pairs, possible)} aus.`,
    leavesAlone: (criterion, people) => `Allein wegen ${criterion} ${nobodyFor(people.length)}: ${shown(people)}.`,
    managersRuleOut: (pairs, possible) =>
      `Die Regel, dass niemand mit der eigenen Führungskraft ein Tandem bildet, schließt ${shareOf(pairs, possible)} aus.`,
    managersLeaveAlone: (people) =>
      `Allein wegen der Regel, dass niemand mit der eigenen Führungskraft ein Tandem bildet, ${nobodyFor(people.length)}: ${shown(people)}.`,
    together: (pairs, possible) => `Feste Regeln schließen zusammen ${shareOf(pairs, possible)} aus.`,
    togetherLeaveAlone: (people) => `Wegen fester Regeln zusammen ${nobodyFor(people)}.`,
    ifTooMany: (way) => `Wenn das mehr ist, als Sie wollten, ${softening[way]}.`,
    lookFor: (way) => `Suchen Sie nach Personen, die passen; sonst ${softening[way]}.`,
    checkManagers: 'Prüfen Sie die Spalte „Manager“; wenn sie stimmt, suchen Sie nach Personen aus anderen Bereichen.',
    checkRules: 'Sehen Sie sich die Spalte „Manager“ und die Tandems an, die Sie von Hand ausgeschlossen haben.',
  },

  wishes: {
    nobody: (mentee, wish) =>
      `${mentee} wünscht sich ein Tandem mit „${wish}“, aber im Blatt „People“ ist niemand mit diesem Namen aktiv.`,
    noSeat: (mentee, wished) =>
      `${mentee} wünscht sich ein Tandem mit ${wished}, aber ${wished} bietet keinen Platz an.`,
    shared: (mentee, wish, mentors) =>
      `${mentee} wünscht sich ein Tandem mit „${wish}“. So heißen ${mentors} Personen, die als Mentor/in teilnehmen; der Wunsch zählt für jede von ihnen.`,
    askWhom: 'Fragen Sie nach, wer gemeint ist, und tragen Sie die E-Mail-Adresse ein.',
    fineUnless: 'Es ist nichts zu tun, außer diese Person möchte Mentor/in sein.',
  },

  pins: {
    somebody: 'jemand',
    notKept: (mentee, mentor, why) =>
      `Das fixierte oder freigegebene Tandem ${mentee || 'jemand'} und ${mentor || 'jemand'} bleibt nicht bestehen: ${why}.`,
    againstRules: (mentee, mentor, criteria) =>
      `Das Tandem ${mentee} und ${mentor} ist fixiert oder freigegeben und bleibt bestehen, obwohl ${list(criteria)} es ausschließen ${criteria.length === 1 ? 'würde' : 'würden'}.`,
    takeBack: 'Nehmen Sie die Fixierung oder die Freigabe zurück, wenn das nicht gewollt war.',
    published: 'Auf der Mentee-Seite gibt es schon ein veröffentlichtes Tandem',
    endPublished: 'Beenden Sie das veröffentlichte Tandem, wenn dieses hier gelten soll.',
    absent: (name, side) =>
      name === ''
        ? `Auf der ${side === 'mentee' ? 'Mentee-Seite' : 'Mentor-Seite'} nimmt zurzeit niemand teil`
        : `${name} nimmt nicht ${side === 'mentee' ? 'als Mentee' : 'als Mentor/in mit freien Plätzen'} teil`,
    correctMentee: 'Wenn das nicht stimmt, berichtigen Sie „Role“ und „Status“ im Blatt „People“.',
    correctMentor: 'Wenn das nicht stimmt, berichtigen Sie „Role“, „Status“ und „Seats“ im Blatt „People“.',
    self: 'Niemand kann mit sich selbst ein Tandem bilden',
    manager: 'Eine Person ist die Führungskraft der anderen',
    correctManager: 'Berichtigen Sie die Führungskraft, wenn das nicht stimmt.',
    veto: 'Die Regeln dieses Programms erlauben es nicht',
    nothing: 'Es ist nichts zu tun.',
    twice: (mentee) => `${mentee || 'Jemand'} ist zweimal fixiert oder freigegeben`,
    keepOne: 'Behalten Sie eines von beiden.',
    full: (mentor) => `Bei ${mentor || 'dieser Person'} ist kein Platz mehr frei`,
    raiseSeats: 'Erhöhen Sie „Seats“ im Blatt „People“ oder nehmen Sie ein Tandem zurück.',
  },
};

const softening: Readonly<Record<Softening, string>> = {
  'no must': 'nehmen Sie „must“ weg',
  widen: 'weiten Sie die Grenze oder nehmen Sie „must“ weg',
  'no weight': 'setzen Sie das Gewicht auf 0',
};

function nobodyFor(people: number): string {
  return `bleibt für ${count(people, 'Person', 'Personen')} niemand übrig`;
}

function shown(people: readonly Stranded[]): string {
  const names = people.map(({ name, side }) => `${side === 'mentee' ? 'Mentee' : 'Mentor/in'} ${name}`).sort();
  return list(names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} weitere`] : names);
}

/** "40 von 100 möglichen Tandems (40 %)". */
function shareOf(pairs: number, possible: number): string {
  return `${thousands(pairs)} von ${count(possible, 'möglichen Tandem', 'möglichen Tandems')} (${Math.round((100 * pairs) / possible)}\u00a0%)`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
