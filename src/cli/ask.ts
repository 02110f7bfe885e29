/** `pairwright ask`: the questions of the panel's card Match, answered in lines of text. */
import type { AnswerView, PersonView, Question } from '../api/types.js';
import type { Host } from '../local/index.js';
import { type Print, withHostThatExists } from './commands.js';
import { UsageError } from './errors.js';
import { ASK_HELP } from './help.js';
import { askOrThrow, type Common, type Paths } from './session.js';
import { words } from './words.js';

const WHOLE = ['weights', 'mentors', 'others', 'touching'] as const;

export function askCommand(
  paths: Paths,
  options: Common & { json?: boolean },
  about: string,
  names: readonly string[],
  print: Print,
): void {
  withHostThatExists(paths, options, (host) => {
    const { answer } = askOrThrow(host, { call: 'ask', question: questionOf(host, about, names) });
    if (options.json) print(JSON.stringify(answer));
    else for (const line of linesOf(answer!)) print(line);
  });
}

function questionOf(host: Host, about: string, names: readonly string[]): Question {
  const whole = WHOLE.find((one) => one === about);
  if (whole) return { about: whole };
  const match = askOrThrow(host, { call: 'view', cards: ['pairing'] }).view!.cards.pairing!.data;
  if (about === 'pair') {
    const wanted = named(match.mentees, names[0], 'mentee').label;
    const found = match.pairings.find(({ mentee, status }) => wanted.startsWith(mentee) && status !== 'ended');
    if (!found) throw new UsageError(words.ask.inNoPairing(wanted));
    return { about, id: found.id };
  }
  if (about === 'two') {
    const [mentee, mentor] = [named(match.mentees, names[0], 'mentee'), named(match.mentors, names[1], 'mentor')];
    return { about, mentee: mentee.id, mentor: mentor.id };
  }
  if (about === 'round') {
    const id = names[0] ?? match.rounds[0]?.id;
    if (id === undefined) throw new UsageError(words.ask.noRound);
    return { about, round: id };
  }
  throw new UsageError(`${words.ask.unknown(about)}\n${ASK_HELP}`);
}

function named(people: readonly PersonView[], name: string | undefined, role: 'mentee' | 'mentor'): PersonView {
  if (name === undefined) throw new UsageError(words.ask.needsName[role]);
  const wanted = name.toLowerCase();
  const found = people.filter(({ label }) => label.toLowerCase().startsWith(wanted));
  const exact = found.find(({ label }) => label.toLowerCase() === wanted);
  if (exact || found.length === 1) return exact ?? found[0]!;
  throw new UsageError(
    found.length === 0 ? words.ask.unknownName[role](name) : words.ask.several(found.map(({ label }) => label)),
  );
}

function linesOf({ sections }: AnswerView): string[] {
  return sections.flatMap(({ title, sentences, bars = [], moves = [], curve }, at) => [
    ...(title ? [`${at > 0 ? '\n' : ''}${title}`] : []),
    ...sentences,
    ...bars.map(({ label, note }) => `  ${label}: ${note}`),
    ...moves.map(({ mentee, from, to }) => `  ${mentee}: ${from || words.ask.nobody} -> ${to || words.ask.nobody}`),
    ...(curve ? curve.points.map(({ label }) => `  ${label}`) : []),
  ]);
}
