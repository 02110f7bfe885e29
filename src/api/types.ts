/** What passes between the sidebar and the add-on: one JSON request in, one JSON reply out. */
import type { Cell } from '../core/cell.js';
import type { Problem } from '../core/problem.js';

export type Request =
  | { readonly call: 'view' }
  | { readonly call: 'preview'; readonly job: JobName; readonly args?: JobArgs }
  /** The same as data, for scripts. */
  | { readonly call: 'plan'; readonly job: JobName; readonly args?: JobArgs }
  | { readonly call: 'run'; readonly job: JobName; readonly args?: JobArgs }
  /** Something about the matching; writes nothing. */
  | { readonly call: 'ask'; readonly question: Question };

export type Question =
  /** Why this pairing, and what else there was for the two. */
  | { readonly about: 'pair'; readonly id: string }
  /** Why not these two people, by their ids. */
  | { readonly about: 'two'; readonly mentee: string; readonly mentor: string }
  /** How much hangs on each criterion's weight. */
  | { readonly about: 'weights' }
  /** What one more seat or mentor would bring. */
  | { readonly about: 'mentors' }
  /** The best other pairings of everybody. */
  | { readonly about: 'others' }
  /** What would be gained by touching approved and published pairs. */
  | { readonly about: 'touching' }
  /** An earlier round, computed again and compared. */
  | { readonly about: 'round'; readonly round: string };

export interface AnswerView {
  readonly sections: readonly AnswerSection[];
}

export interface AnswerSection {
  readonly title?: string;
  readonly sentences: readonly string[];
  /** Numbers side by side, `value` of `of`. */
  readonly bars?: readonly {
    readonly label: string;
    readonly value: number;
    readonly of: number;
    readonly note: string;
  }[];
  /** Who would go from whom to whom; `''` is nobody. */
  readonly moves?: readonly { readonly mentee: string; readonly from: string; readonly to: string }[];
  /** A line through points; `exact` ones are proven. */
  readonly curve?: {
    readonly across: string;
    readonly up: string;
    readonly points: readonly {
      readonly x: number;
      readonly y: number;
      readonly exact: boolean;
      readonly label: string;
    }[];
  };
}

/** Jobs that the sidebar may preview and run. */
export type JobName =
  | 'setup' // make the tabs, settings, criteria and the sign-up form
  | 'intake' // read the response tabs into Questions, People, Problems
  | 'questions' // args {questions: {id, use, criterion?, side?}[]}: correct what a question is used for
  | 'pair' // compute draft pairings
  | 'approve' // args {ids: string[] | 'all', approve: boolean}
  | 'pin' // args {id, pinned: boolean}
  | 'publish' // introductions and first invitations for approved pairings
  | 'survey' // args {survey: string}: open the survey and mail it, or chase nothing if already mailed
  | 'answers' // read survey answers back
  | 'settings' // args {settings: {id: string, value: string}[]}
  | 'settle' // args {key, as: 'done' | 'again'}: decide about a doubtful effect
  | 'retry'; // args {key}: try a failed effect again

export type JobArgs = Readonly<Record<string, unknown>>;

export type Reply =
  | {
      readonly ok: true;
      readonly view?: View;
      readonly preview?: Preview;
      readonly plan?: readonly PlannedAction[];
      readonly result?: RunResult;
      readonly answer?: AnswerView;
    }
  /** `sentence` tells what happened and what to do. */
  | { readonly ok: false; readonly sentence: string };

export type StepId = 'setup' | 'signups' | 'match' | 'publish' | 'surveys';

export interface View {
  readonly programme: string;
  readonly now: string;
  readonly steps: readonly StepView[];
  readonly settings: readonly {
    readonly id: string;
    readonly label: string;
    readonly value: string;
    readonly help: string;
    readonly choices?: readonly string[];
    /** Where the panel shows it. */
    readonly card: 'setup' | 'match';
  }[];
  readonly signups: {
    readonly formUrl: string;
    readonly tabs: readonly { readonly name: string; readonly responses: number }[];
    readonly people: number;
    readonly mentees: number;
    readonly mentors: number;
    readonly both: number;
    readonly seats: number;
    /** "8 seats short: ..." in a sentence. */
    readonly balance: string;
    readonly questions: readonly QuestionView[];
    /** `of`: for a question, or for the row that stands for a whole tab. */
    readonly uses: readonly { readonly use: string; readonly label: string; readonly of?: 'question' | 'tab' }[];
    readonly criteria: readonly string[];
  };
  readonly problems: readonly Problem[];
  readonly match: {
    readonly round: RoundView | null;
    readonly pairings: readonly PairingView[];
    readonly criteria: readonly {
      readonly name: string;
      readonly weight: number;
      /** What its kind is called, and what it gives points for; of an unknown kind the word that stands in the tab, and `''`. */
      readonly kind: string;
      readonly help: string;
    }[];
    /** Whom one can ask about; labels are unique. */
    readonly mentees: readonly PersonView[];
    readonly mentors: readonly PersonView[];
    /** The latest first. */
    readonly rounds: readonly { readonly id: string; readonly at: string; readonly pairs: number }[];
  };
  readonly publish: {
    readonly approved: number;
    readonly waiting: number;
    readonly published: number;
    readonly meetings: number;
  };
  readonly surveys: readonly SurveyView[];
  readonly doubts: readonly EffectView[];
  readonly failures: readonly EffectView[];
  readonly sent: { readonly mails: number; readonly events: number; readonly forms: number };
  readonly mailLeft: number;
}

export interface StepView {
  readonly id: StepId;
  readonly title: string;
  /** `later`: an earlier step comes first. `attention`: something is wrong. `next`: this is what to do now. */
  readonly state: 'later' | 'next' | 'attention' | 'done';
  /** What stands here and what is next, in a sentence. */
  readonly sentence: string;
}

export interface QuestionView {
  readonly id: string;
  readonly tab: string;
  readonly question: string;
  readonly use: string;
  readonly criterion: string;
  readonly side: 'both' | 'mentee' | 'mentor';
  /** Up to three answers as people gave them. */
  readonly examples: string;
}

export interface PersonView {
  readonly id: string;
  readonly label: string;
}

export interface RoundView {
  readonly at: string;
  readonly pairs: number;
  readonly meanScore: number;
  readonly worstScore: number;
  /** "Best possible: 4,312 of 4,312 points; no assignment under these rules scores more." */
  readonly statement: string;
  /** People, criteria or settings changed since. */
  readonly stale: boolean;
}

export interface PairingView {
  readonly id: string;
  readonly mentee: string;
  readonly mentor: string;
  /** 0 to 100; of an unmatched mentee 0. */
  readonly score: number;
  readonly why: string;
  readonly status: 'draft' | 'approved' | 'published' | 'unmatched' | 'ended';
  readonly pinned: boolean;
}

export interface SurveyView {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly state: 'not open' | 'open' | 'closed';
  readonly url: string;
  readonly asked: number;
  readonly answered: number;
  readonly unknown: number;
  /** Mean of the 1 to 5 questions, or null. */
  readonly mean: number | null;
  readonly helpWanted: readonly string[];
}

export interface EffectView {
  readonly key: string;
  readonly kind: 'mail' | 'event' | 'form';
  readonly to: string;
  readonly what: string;
  readonly at: string;
  readonly note: string;
}

/** Exactly what a job would write and send, in order, before anything is. */
export interface Preview {
  readonly job: JobName;
  /** "Writes 57 rows; sends 100 mails; ..." or "Nothing to do: everything is already done." */
  readonly summary: string;
  /** Quota, gaps, things to know before saying yes. */
  readonly warnings: readonly string[];
  readonly tabs: readonly {
    readonly tab: string;
    readonly added: number;
    readonly changed: number;
    readonly cleared: number;
    readonly changes: readonly ChangeView[];
  }[];
  readonly mails: readonly {
    readonly to: string;
    readonly subject: string;
    readonly text: string;
    readonly html: string;
  }[];
  readonly events: readonly {
    readonly title: string;
    readonly start: string;
    readonly zone: string;
    readonly guests: readonly string[];
    readonly description: string;
  }[];
  readonly forms: readonly { readonly title: string; readonly questions: readonly string[] }[];
}

export interface ChangeView {
  /** The row's id. */
  readonly row: string;
  /** Who or what the row is about, if its cells say so. */
  readonly name?: string;
  readonly column: string;
  readonly from: Cell;
  readonly to: Cell;
}

/** An action as one line of JSON: its kind and content; of rows only what changes. */
export type PlannedAction = { readonly kind: string } & Readonly<Record<string, unknown>>;

export interface RunResult {
  readonly job: JobName;
  readonly summary: string;
  readonly rows: number;
  readonly mails: number;
  readonly events: number;
  readonly forms: number;
  readonly failed: number;
  readonly unsure: number;
  /** Effects left for the next run (quota or time). */
  readonly left: number;
}
