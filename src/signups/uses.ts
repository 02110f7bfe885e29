/** What a question of a sign-up form can be used for: the one list that the Questions tab and the sidebar offer. */

export type QuestionUse =
  | 'name'
  | 'first name'
  | 'last name'
  | 'email'
  | 'role'
  | 'capacity'
  | 'manager'
  | 'zone'
  | 'wishes'
  | 'consent'
  | 'criterion'
  | 'nothing';

export type TabUse = 'sign-ups (role question)' | 'all mentees' | 'all mentors' | 'not sign-ups';

export interface Use {
  readonly use: QuestionUse | TabUse;
  readonly label: string;
  readonly help: string;
  /** `tab`: for the row that stands for a whole tab. */
  readonly of: 'question' | 'tab';
}

export const uses: readonly Use[] = [
  question('name', 'Name', 'The full name as it is shown to partners.'),
  question('first name', 'First name', 'Put before the last name.'),
  question('last name', 'Last name', 'Put after the first name.'),
  question('email', 'E-mail', 'Where mails and invitations go. It also tells people apart.'),
  question('role', 'Role', 'Mentee, mentor or both, in any words.'),
  question('capacity', 'Capacity', 'How many mentees a mentor takes: a number, or words such as "up to 3".'),
  question('manager', 'Manager', "The line manager's e-mail or name: nobody is paired with their own manager."),
  question('zone', 'Time zone', 'A zone such as Europe/London, an offset such as GMT+1, or a city.'),
  question('wishes', 'Wished partners', 'Names or e-mails, the dearest first.'),
  question('consent', 'Consent', 'Whoever does not agree is left out.'),
  question('criterion', 'Criterion', 'Counts when pairs are made, under the name of the criterion.'),
  question('nothing', 'Nothing', 'Stays in the response tab and is not read.'),
  tab('sign-ups (role question)', 'Sign-ups, role asked', 'Each row is a sign-up; a question says which role.'),
  tab('all mentees', 'Sign-ups, all mentees', 'Everybody in this tab is a mentee.'),
  tab('all mentors', 'Sign-ups, all mentors', 'Everybody in this tab is a mentor.'),
  tab('not sign-ups', 'Not sign-ups', 'The tab is left alone.'),
];

/** The use that the organiser means by a word: as it is written here, as the panel shows it, or nearly so; else `''`. */
export function useNamed(word: string): QuestionUse | TabUse | '' {
  const plain = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '');
  const wanted = plain(word);
  if (wanted === '') return 'nothing';
  const found = uses.find(({ use, label }) => plain(use) === wanted || plain(label) === wanted);
  return found ? found.use : alike[wanted] || '';
}

const alike: Readonly<Record<string, QuestionUse>> = Object.assign(Object.create(null), {
  emailaddress: 'email',
  mail: 'email',
  fullname: 'name',
  surname: 'last name',
  seats: 'capacity',
  linemanager: 'manager',
  wish: 'wishes',
  none: 'nothing',
  ignore: 'nothing',
  notused: 'nothing',
});

function question(use: QuestionUse, label: string, help: string): Use {
  return { use, label, help, of: 'question' };
}

function tab(use: TabUse, label: string, help: string): Use {
  return { use, label, help, of: 'tab' };
}
