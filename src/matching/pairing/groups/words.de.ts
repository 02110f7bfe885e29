/** What is said of groups, in German. */
import { count, decimals, either, list, thousands } from '../../../core/text.de.js';
import { withPoints } from '../words.de.js';
import type { CommonThing, words } from './words.js';

export const german: typeof words = {
  unchecked: (fault) =>
    `Die Kontrolle dieser Gruppen ist nicht gelungen. Sehen Sie sie genau an, bevor Sie sie verwenden. (${fault})`,
  noGroup: 'Unter diesen Regeln ist keine Gruppe möglich.',
  best(matched, mentees, total, bound) {
    const none = `keine andere Einteilung nach diesen Regeln bringt ${matched === mentees ? '' : 'mehr Mentees unter oder '}mehr Punkte`;
    return `Bestmöglich: ${inGroups(matched, mentees)}${decimals(total)} von ${withPoints(bound)}; ${none}.`;
  },
  bounded(matched, mentees, total, bound, more) {
    const share = bound > 0 ? Math.min(100, Math.ceil((1000 * (bound - total)) / bound) / 10) : 100;
    const rest =
      more > 0
        ? ` Höchstens ${count(more, 'weiterer Mentee könnte', 'weitere Mentees könnten')} eine Gruppe bekommen.`
        : '';
    return `Höchstens ${decimals(share)}\u00a0% unter dem Bestmöglichen: ${inGroups(matched, mentees)}${decimals(total)} von höchstens ${withPoints(bound)}, gefunden durch Verschieben und Tauschen.${rest}`;
  },
  why({ topic, slot, answered, strengths, similar, different }) {
    const shared = [topic && `das Thema ${topic}`, slot && `die Zeit ${slot}`].filter((one) => one !== '');
    const who = answered ? 'allen in der Gruppe' : 'allen in der Gruppe, die geantwortet haben';
    const clauses = [
      ...(shared.length > 0 ? [`${list(shared)} ${shared.length === 1 ? 'passt' : 'passen'} ${who}`] : []),
      ...(strengths.length > 0
        ? [`Mentees und Mentorinnen und Mentoren passen am besten zusammen bei ${list(strengths)}`]
        : []),
      ...(similar ? ['die Mentees haben ähnlich geantwortet'] : []),
      ...(different ? ['die Mentees bringen verschiedene Antworten mit'] : []),
    ];
    const text =
      clauses.length > 1 ? `${clauses.slice(0, -1).join('; ')}; und ${clauses[clauses.length - 1]}` : clauses[0]!;
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  },
  asWhole: 'So bekommen die meisten Mentees eine Gruppe, und die Gruppen passen insgesamt am besten.',
  pinned: (mentee, mentor) =>
    `${mentee} ist mit ${mentor} fixiert, und in keiner Gruppe mit ${mentor} gibt es einen passenden Platz.`,
  noTeam: (mentee, least) =>
    `Für ${mentee} kommt keine Gruppe infrage: In jeder ist jemand auf der Mentor-Seite ausgeschlossen oder hat weniger als ${count(least, 'freien Platz', 'freie Plätze')}.`,
  nothingInCommon: (mentee, what) =>
    `Mit niemandem, der als Mentor/in infrage kommt, hat ${mentee} ${either(what.map((one) => THING[one]))} gemeinsam.`,
  noRoom: (mentee, groups) =>
    `Kein Platz ist mehr frei: ${groups === 1 ? `Die einzige Gruppe, die für ${mentee} möglich ist, ist` : `Alle ${thousands(groups)} Gruppen, die für ${mentee} möglich sind, sind`} voll.`,
  tooSmall: (mentee, least) =>
    `Eine Gruppe braucht ${count(least, 'Mentee', 'Mentees')}, und für jede, die für ${mentee} möglich ist, sind zu wenige übrig.`,
  noFit: (mentee) =>
    `Gruppen mit freiem Platz passen so nicht für ${mentee}: Was ihre Mitglieder gemeinsam haben oder eine Regel spricht dagegen.`,
  badSize: (setting, value, used) =>
    `${setting} ist ${decimals(value)}; das ist nicht möglich, deshalb wird ${decimals(used)} verwendet.`,
  enterWhole: (low, high) => `Tragen Sie eine ganze Zahl von ${low} bis ${high} ein.`,
  nobodyAnswered: (column, what) =>
    `Unter „${column}“ hat niemand geantwortet; die Gruppen entstehen deshalb ohne ${what === 'topic' ? 'gemeinsames Thema' : 'gemeinsame Zeit'}.`,
  enterHeader: 'Tragen Sie die Überschrift einer Spalte im Blatt „People“ ein.',
  silent: (what, shown, all) =>
    `Keine Antwort zu ${what === 'topic' ? 'einem Thema' : 'einer Zeit'} von ${shown.join(', ')}${all > shown.length ? ` und ${all - shown.length} weiteren` : ''}: Hier gilt ${what === 'topic' ? 'jedes Thema' : 'jede Zeit'} als möglich.`,
  askFirst: 'Fragen Sie dort nach, bevor Sie die Gruppen bekannt geben.',
};

const THING: Readonly<Record<CommonThing, string>> = { topic: 'ein Thema', time: 'eine Zeit' };

function inGroups(matched: number, mentees: number): string {
  return matched === mentees ? '' : `${thousands(matched)} von ${count(mentees, 'Mentee', 'Mentees')} in Gruppen, `;
}
