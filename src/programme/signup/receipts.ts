/** Receipts: whoever has signed up gets back by mail what was noted, and how to change it, pause or be taken out. */
import { type Action, type MailAction, mailAction } from '../../core/action.js';
import { type Cell, text } from '../../core/cell.js';
import { dict } from '../../core/dict.js';
import { readLedger } from '../../core/ledger.js';
import { splitList } from '../../core/list-cell.js';
import { firstName } from '../../core/names.js';
import { read } from '../../core/rows.js';
import type { World } from '../../core/world.js';
import { type Fact, renderTemplate, type Value } from '../../mailkit/index.js';
import * as records from '../../records/index.js';
import { slotInWords } from '../../signups/index.js';
import { defineJob } from '../area.js';
import { introducedIds } from '../introductions/mails.js';
import type { Occasion } from '../occasion.js';
import { fromWhom } from '../sender.js';
import { type ProgrammeSettings, readProgramme } from '../setup/settings.js';
import { type Template, type Text, wordingsIn } from '../wording.js';
import { basisIsOpen, mayTakePart, requireBasis } from './consent.js';
import { participant } from './participants.js';
import { signupFormUrl } from './sign-up-form.js';
import { words } from './words.js';

export const receipt: Text = { id: 'receipt', wording: words.receipt, keys: /^mail:receipt:/, needs: [['answers']] };

export const receipts = defineJob({
  name: 'receipts',
  title: () => words.receiptsTitle,
  reads: [records.settings, records.people, records.questions, records.criteria, records.templates],
  sends: true,
  resumes: (world) => (!basisIsOpen(world) && isUnderWay(world) ? [{}] : []),
  foretells: (_world, todo) => [words.foretold.receipts(todo.length)],
  actions(world): Action[] {
    requireBasis(world);
    const letter = { ...lettersOf(world), settings: readProgramme(world) };
    return receivers(world).map((person) => mail(letter, person));
  },
});

/** Who could get one now and has none. */
export function withoutReceipt(world: World): records.Person[] {
  const ledger = readLedger(world);
  return receivers(world).filter(({ id }) => (ledger[receiptKey(id)]?.state || 'open') === 'open');
}

/** Whoever signs up is told by itself what was noted. */
export const receiptOccasion: Occasion = {
  id: 'receipt',
  title: () => words.receiptOccasion,
  forWhom: () => words.receiptFor,
  rule: () => words.receiptWhen,
  job: 'receipts',
  args: () => ({}),
  next: (world) => (!basisIsOpen(world) && withoutReceipt(world).length > 0 ? world.now : ''),
  texts: [receipt],
  burst: 50,
};

/** Some that the organiser has confirmed have not gone out. */
function isUnderWay(world: World): boolean {
  const ledger = readLedger(world);
  return Object.keys(ledger).some(
    (key) => key.indexOf(PREFIX) === 0 && ledger[key]!.planned && ledger[key]!.state === 'open',
  );
}

/** Whoever takes part and has not been introduced to anybody: it says that pairs are still to be made. */
function receivers(world: World): records.Person[] {
  const introduced = introducedIds(readLedger(world));
  return read(world, records.people)
    .filter(mayTakePart(world))
    .filter(({ id }) => !introduced.has(id));
}

function receiptKey(personId: string): string {
  return PREFIX + personId;
}

const PREFIX = 'mail:receipt:';

interface Letter {
  readonly settings: ProgrammeSettings;
  readonly template: Template;
  readonly toChange: Value;
  /** Of the columns of People that count, how their answers are compared. */
  readonly kinds: Readonly<Record<string, string>>;
}

function lettersOf(world: World): Omit<Letter, 'settings'> {
  const kinds = dict<string>();
  for (const { menteeColumn, mentorColumn, kind } of read(world, records.criteria))
    kinds[menteeColumn] = kinds[mentorColumn] = kind;
  return { template: wordingsIn(world)(receipt), toChange: toChange(world), kinds };
}

function mail({ settings, template, toChange: change, kinds }: Letter, person: records.Person): MailAction {
  const { programme, organiser, replyTo } = settings;
  const addressed = { key: receiptKey(person.id), occasion: words.receiptOccasion, to: person.email };
  return mailAction({ ...addressed, senderName: organiser, replyTo }, () => {
    const facts = factsOf(kinds, person);
    return renderTemplate(template, programme, {
      ...fromWhom(settings),
      'first name': firstName(person.name),
      answers: {
        text: facts.map(({ label, value }) => `${label}: ${value}`).join('; '),
        blocks: [{ kind: 'facts', facts }],
      },
      'to change an answer': change,
    });
  });
}

function toChange(world: World): Value {
  const url = signupFormUrl(world);
  return url === ''
    ? { text: words.replyToChange }
    : { text: words.formAgain, spans: [{ text: words.formAgain, link: url }] };
}

/** What was read from their answers and counts, as People has it. */
function factsOf(kinds: Letter['kinds'], person: records.Person): Fact[] {
  const { label } = words.noted;
  const { mentee, mentor, capacity } = participant(person);
  const own: [string, Cell][] = [
    [label.role, mentee || mentor ? words.noted.role(mentee, mentor) : ''],
    [label.seats, mentor ? capacity : ''],
    ...Object.keys(person.others)
      .filter((header) => kinds[header] !== undefined)
      .map((header): [string, Cell] => [header, inWords(kinds[header]!, person.others[header]!)]),
    [label.zone, person.zone],
    [label.wishes, person.wishes],
    [label.about, person.about],
  ];
  return own.map(([name, cell]): Fact => ({ label: name, value: text(cell) })).filter(({ value }) => value !== '');
}

function inWords(kind: string, cell: Cell): Cell {
  return kind === 'availability' ? splitList(text(cell)).map(slotInWords).join(', ') : cell;
}
