/** What a question of a sign-up form can be used for: the one list that the Questions tab and the sidebar offer. */
import { english, words } from './words.js';

const ofQuestions = [
  'name',
  'first name',
  'last name',
  'email',
  'role',
  'capacity',
  'manager',
  'zone',
  'wishes',
  'avoid',
  'about',
  'pronouns',
  'decision',
  'consent',
  'criterion',
  'nothing',
] as const;
const ofTabs = ['sign-ups (role question)', 'all mentees', 'all mentors', 'not sign-ups'] as const;

export type QuestionUse = (typeof ofQuestions)[number];
export type TabUse = (typeof ofTabs)[number];

export interface Use {
  readonly use: QuestionUse | TabUse;
  readonly label: string;
  readonly help: string;
  /** `tab`: for the row that stands for a whole tab. */
  readonly of: 'question' | 'tab';
}

export const uses: readonly Use[] = [
  ...ofQuestions.map((use) => spoken(use, 'question')),
  ...ofTabs.map((use) => spoken(use, 'tab')),
];

function spoken(use: QuestionUse | TabUse, of: Use['of']): Use {
  return {
    use,
    of,
    get label() {
      return words.uses[use].label;
    },
    get help() {
      return words.uses[use].help;
    },
  };
}

/** The use that the organiser means by a word: as it is written here, as the panel shows it, or nearly so; else `''`. */
export function useNamed(word: string): QuestionUse | TabUse | '' {
  const wanted = letters(word);
  if (wanted === '') return 'nothing';
  const found = uses.find(({ use, label }) =>
    [use, label, english.uses[use].label].some((name) => letters(name) === wanted),
  );
  return found ? found.use : alike[wanted] || '';
}

function letters(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}]/gu, '');
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
