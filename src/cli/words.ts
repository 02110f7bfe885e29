/**
 * What the command line says of its own. What the add-on answers comes in the language of the programme, and so does
 * this once a workspace is open; before that, and in the help, which is made up before any is, it is English.
 */
import { count } from '../core/text.js';
import { catalogue } from '../core/words.js';

interface Amounts {
  readonly rows: number;
  readonly mails: number;
  readonly events: number;
  readonly forms: number;
}

export const words = /* @__PURE__ */ catalogue('command line', {
  noFile: (file: string) => `There is no file ${file}.`,
  noData: (folder: string) =>
    `There is no programme in ${folder}. Name the folder that has one with --data, or begin one: pairwright import FILE.`,
  nothingToDo: (job: string) => `Nothing to do: all that "${job}" would do has been done.`,
  noInstant: (given: string) => `--now needs an instant such as 2027-01-11T09:00:00Z; "${given}" is none.`,
  noPort: (given: string) => `--port needs a number from 0 to 65535; "${given}" is none.`,
  copyThere: (folder: string) => `${folder} holds a workspace already.`,
  copied: (folder: string) =>
    `A copy of the Sheet stands in ${folder}: its tabs, script and forms, without triggers, mails and events.`,
  noReport: (file: string) =>
    `${file} holds no report of a check. In the panel choose “Check this Sheet”, and copy “Report to pass on” into a file.`,
  noJob: (name: string, jobs: readonly string[]) => `There is no job "${name}". Jobs: ${jobs.join(', ')}.`,
  noTab: (name: string, tabs: readonly string[]) => `There is no tab "${name}". Tabs: ${tabs.join(', ')}.`,
  noArguments: (given: string) => `--args needs a JSON object such as '{"survey":"check-in-1"}'; ${given} is none.`,
  imported: (tab: string, responses: number, data: string) =>
    `Added the tab "${tab}" with ${count(responses, 'response')}. Next, with --data ${data}: run setup, then run intake.`,
  withCalls: (summary: string, calls: number) => `${summary} (${calls} service calls)`,
  runEnded: (status: string) => `The run was ${status}.`,
  encoding: {
    unknown: (named: string) =>
      `"${named}" is no encoding that is known. Some that are: utf-8, windows-1250, windows-1251, windows-1252, windows-1255, macintosh, shift_jis, gb18030, big5, euc-kr.`,
    badBytes: (file: string, bad: number, line: number) =>
      `${file} is UTF-8 but for ${count(bad, 'byte')}, the first in line ${line}: "\ufffd" stands there now. Correct it in the tab, or save the file as UTF-8 and import it again.`,
    guessed: (file: string, encoding: string, sample: string) =>
      `${file} is not UTF-8; it was read as ${encoding}, so that it says "${sample}". If that is not what it should say, import it again with --encoding and the right name, such as windows-1250 or macintosh, or save it as UTF-8.`,
    garbled: (file: string) =>
      `${file} has letters that were garbled before it came here, such as "Ã©" for "é". Export it again as UTF-8, or correct the letters in the tab.`,
  },
  noTable: (file: string) =>
    `${file} could not be read. It has to be a CSV, a TSV or an .xlsx file without a password.`,
  firstSheet: (file: string, sheets: readonly string[]) =>
    `${file} has ${count(sheets.length, 'sheet')}. Only the first of them, "${sheets[0]}", was brought.`,
  hidden: (file: string, rows: number) =>
    `${count(rows, 'row')} of ${file} ${rows === 1 ? 'is' : 'are'} hidden in Excel, perhaps by a filter, and ${rows === 1 ? 'was' : 'were'} brought as well.`,
  uncomputed: (file: string, formulas: number) =>
    `${count(formulas, 'formula')} of ${file} ${formulas === 1 ? 'has' : 'have'} no result in it, so those cells are blank. Open the file in Excel, save it and import it again.`,
  oldWorkbook: (file: string) => `${file} is a file of an old Excel. Save it as .xlsx or as CSV, then import that.`,
  csv: {
    broken: (file: string, row: number, wrong: string) => `${file} is not a CSV: in row ${row} ${wrong}.`,
    openQuotes: 'a quotation does not end',
    strayQuotes: 'something follows the end of a quotation',
    empty: (file: string) => `${file} is empty. It needs a row of questions and a row for each response.`,
  },
  ask: {
    unknown: (about: string) => `There is no question "${about}".`,
    inNoPairing: (mentee: string) => `${mentee} stands in no pairing yet.`,
    noRound: 'No pairs were suggested yet: pairwright run pair.',
    nobody: 'nobody',
    needsName: {
      mentee: 'This question needs the name of a mentee.',
      mentor: 'This question needs the name of a mentor.',
    },
    unknownName: {
      mentee: (name: string) => `No active mentee is called "${name}".`,
      mentor: (name: string) => `No active mentor is called "${name}".`,
    },
    several: (labels: readonly string[]) => `Several are called so: ${labels.join(', ')}.`,
  },
  solve: {
    standardInput: 'Standard input',
    noSeconds: (given: string) => `--time-limit is "${given}"; it must be a number of seconds, 0 or more.`,
    isFolder: (file: string) => `${file} is a folder; name a file with a problem as JSON.`,
    unreadable: (file: string, why: string) => `${file} cannot be read: ${why}.`,
    empty: (name: string) => `${name} is empty.`,
    notJson: (name: string, why: string) => `${name} is not JSON: ${why}.`,
  },
  start: {
    example: 'The example',
    exampleText: '90 people, from the first sign-up to the answers of the survey. It takes a few minutes.',
    emptySheet: 'An empty Sheet',
    emptySheetText: 'Open the panel from the menu Pairwright and set up a programme of your own.',
    sheet: (url: string) => `The Sheet      ${url}`,
    mailboxes: (url: string) => `Mailboxes      ${url}`,
    pages: (url: string) => `All pages      ${url}`,
    data: (folder: string, isNew: boolean, tabs: number) =>
      `Data in ${folder}${isNew ? ' (new)' : ''}: ${count(tabs, 'tab')}. Stop with Ctrl+C; nothing is lost.`,
    ownProgramme: (folder: string) =>
      `${folder} holds a programme of your own. Start it with --empty, or name another folder for the sample with --data.`,
  },
  /** The sample programme, step by step. */
  play: {
    steps: {
      setUp: '1. Set up',
      signUp: '2. Sign-ups',
      match: '3. Match',
      publish: '4. Publish',
      survey: '5. Survey',
      answer: '6. Answers',
    },
    inAll: ({ rows, mails, events, forms }: Amounts) =>
      `In all: ${rows} rows, ${mails} mails, ${events} invitations, ${forms} forms.${rows + mails + events + forms === 0 ? ' Everything had been done before.' : ''}`,
    fillingIn: (people: number, days: number) => `${people} people are filling in the form, in ${days} days ...`,
    accepted: (now: {
      readonly responses: number;
      readonly read: number;
      readonly people: number;
      readonly mentees: number;
      readonly mentors: number;
      readonly both: number;
      readonly seats: number;
    }) =>
      `${now.responses} new responses; ${now.read} read, ${now.people} people accepted (${now.mentees} mentees, ${now.mentors} mentors, ${now.both} of them both; ${now.seats} seats)`,
    problems: (all: number, stops: number) => `${all} problems: ${stops} keep a row out, ${all - stops} are warnings`,
    problem: (tab: string, row: number, reason: string) => `${tab}, row ${row}: ${reason}`,
    more: (number: number, tab: string) => `and ${number} more, in the ${tab} tab`,
    doneAlready: (sentence: string) => `${sentence} Nothing to do.`,
    pairs: (pairs: number, mean: number, worst: number) => `${pairs} pairs, mean score ${mean}, worst ${worst}`,
    unmatched: (number: number) => `${number} unmatched`,
    daysLater: (days: number) => `${days} days later ...`,
    answered: (now: {
      readonly answers: number;
      readonly answered: number;
      readonly asked: number;
      readonly mean: number | null;
      readonly help: number;
    }) =>
      `${now.answers} new answers; ${now.answered} of ${now.asked} have answered, mean ${now.mean} of 5, ${now.help} would like help`,
    preview: (summary: string) => `Preview: ${summary}`,
    readingResponse: 'reading a response',
    readingAnswer: 'reading an answer',
    calls: (what: string, calls: number) => `${what}: ${calls} service calls`,
    callsOfMany: (what: string, runs: number, calls: number, most: number) =>
      `${what}: ${runs} runs, ${calls} service calls, at most ${most} in one`,
    noFit: (why: string) => `The sample does not fit the form: ${why}`,
    failed: (what: string, status: string, message: string) => `${what}: a run ${status}: ${message}`,
  },
});
