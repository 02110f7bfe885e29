/** What passes between the sidebar and the add-on: one JSON request in, one JSON reply out. */
import type { Cell } from '../core/cell.js';
import type { Args } from '../core/job.js';
import type { Problem } from '../core/problem.js';
import type { AnswerView } from '../programme/answer-view.js';
import type { Offer, Phase, Shown } from '../programme/area.js';
import type { CardName, JobName, Question, Views } from '../programme/index.js';
import type { EffectView, OutboxView } from '../programme/outbox/effects.js';
import type { Later } from '../programme/outbox/later.js';
import type { Progress } from '../programme/outbox/progress.js';
import type { Undo } from '../programme/outbox/undo.js';
import type { StillToGo, Waits } from '../programme/still-to-go.js';
import type { TextsAsked, TextsView } from '../programme/texts/view.js';
import type { Notice } from './notices.js';

export type { AnswerSection, AnswerView } from '../programme/answer-view.js';
export type { CardName, JobName, Question, Views } from '../programme/index.js';
export type { PairingView, PersonView, RoundView } from '../programme/pairing/view.js';
export type { SurveyView } from '../programme/surveys/index.js';
export type { SentView, TextsAsked, TextsView, TextView } from '../programme/texts/view.js';
export type { Notice } from './notices.js';
export type { Args, EffectView, Later, OutboxView, Phase, Problem, Progress, StillToGo, Waits };

export type Request =
  /**
   * Where the programme stands; with the data of these cards and of the one that is next, or of all. Only their records
   * are read and those that a run has written to; the other steps are as they were when last read.
   */
  | { readonly call: 'view'; readonly cards?: readonly CardName[] }
  /** `at`: the hour on the programme's clock, `2027-03-01T09:30`, at which it is to go out. */
  | { readonly call: 'preview'; readonly job: JobName; readonly args?: Args; readonly at?: string }
  /** The same as data, for scripts. */
  | { readonly call: 'plan'; readonly job: JobName; readonly args?: Args }
  | { readonly call: 'run'; readonly job: JobName; readonly args?: Args; readonly at?: string }
  /** How far what goes out at the moment has come. */
  | { readonly call: 'progress' }
  /** Something about the programme; writes nothing. */
  | { readonly call: 'ask'; readonly question: Question }
  /** The texts that people receive, one of them as it would be read, or what somebody has got; writes nothing. */
  | ({ readonly call: 'texts' } & TextsAsked)
  /**
   * Tries a step of the check of this Sheet, or takes the organiser's answer to it; `end` lets go of what it has made;
   * without either it tells what came out the last time.
   */
  | { readonly call: 'check'; readonly step?: string; readonly answer?: string; readonly end?: boolean };

export type Reply =
  | {
      readonly ok: true;
      readonly view?: View;
      readonly preview?: Preview;
      readonly plan?: readonly PlannedAction[];
      readonly result?: RunResult;
      readonly answer?: AnswerView;
      readonly check?: CheckView;
      readonly progress?: Progress | null;
      readonly texts?: TextsView;
    }
  /**
   * `sentence` tells what happened and what to do; `permission`: where permissions that are missing can be given; `field`:
   * the setting whose value was refused.
   */
  | { readonly ok: false; readonly sentence: string; readonly permission?: string; readonly field?: string };

export interface View {
  readonly programme: string;
  /** Which Sheet it is. */
  readonly sheet: string;
  /** Of the add-on; the panel may be of another one. */
  readonly version: string;
  /** Code of the language that is spoken. */
  readonly language: string;
  readonly now: string;
  /** One for each card, in the order of the programme. */
  readonly steps: readonly StepView[];
  readonly outbox: OutboxView & StillToGo & Pick<CardView, 'later'>;
  /** Of what goes out at the moment, in whoever's run. */
  readonly progress: Progress | null;
  /** What stands in the way, the worst first. */
  readonly notices: readonly Notice[];
  /** When it last ran by itself (ISO, UTC), or was set up; `''` before that. */
  readonly lastRun: string;
  readonly cards: { readonly [N in CardName]?: CardView<N> };
}

/** A view with the data of every card. */
export interface WholeView extends View {
  readonly cards: { readonly [N in CardName]: CardView<N> };
}

export interface StepView {
  readonly id: CardName;
  readonly phase: Phase;
  readonly title: string;
  /**
   * `later`: an earlier step comes first. `attention`: something is wrong. `next`: this is what to do now. `open`: done
   * as far as it goes, and something of it is left, such as answers that have not come.
   */
  readonly state: 'later' | 'next' | 'attention' | 'open' | 'done';
  /** What stands here and what is next, in a sentence. */
  readonly sentence: string;
  /** When its records were last read; not changed since by any run, perhaps by hand. */
  readonly asOf: string;
}

export interface CardView<N extends CardName = CardName> {
  readonly data: Views[N];
  readonly settings: readonly SettingView[];
  readonly problems: readonly ProblemView[];
  /** What was confirmed and is still to go. */
  readonly later?: readonly Later[];
}

/** `settled`: nobody needs to do anything about it any more. */
export type ProblemView = Omit<Problem, 'weight'> & { readonly weight: Problem['weight'] | 'settled' };

export interface SettingView {
  readonly id: string;
  readonly label: string;
  /** Of a choice its key. */
  readonly value: string;
  readonly help: string;
  /** It is asked at once; where some are, the others are folded. */
  readonly first?: boolean;
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
}

/** Exactly what a job would write and send, in order, before anything is. */
export interface Preview {
  readonly job: JobName;
  readonly title: string;
  /** For whoever wants to know it exactly: "Writes 57 rows; sends 100 mails; ...". */
  readonly summary: string;
  /** Everything is already done. */
  readonly nothing: boolean;
  /** What it comes to, in sentences. */
  readonly told: readonly string[];
  /** People and pairs that are worth a look. */
  readonly shown: readonly Shown[];
  /** Quota, gaps, things to know before saying yes. */
  readonly warnings: readonly string[];
  /** How many mails go out on each day from today on. */
  readonly days?: readonly number[];
  /** It may be told to go out at a later hour, since it goes on by itself then. */
  readonly mayWait?: boolean;
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
  /** Mails that would go out by themselves, with the day of each. */
  readonly coming: readonly {
    readonly day: string;
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
  /** Invitations that go from all calendars. */
  readonly withdrawals: readonly {
    readonly title: string;
    readonly start: string;
    readonly zone: string;
    readonly guests: readonly string[];
  }[];
  /** What may be ticked before it is confirmed. */
  readonly offer?: Offer;
  /** Forms that are there, and the questions that become others in them. */
  readonly updates: readonly {
    readonly title: string;
    readonly questions: readonly {
      readonly title: string;
      readonly help: string;
      readonly choices: readonly string[];
    }[];
  }[];
}

/** What a check of this Sheet against live Google has found. */
export interface CheckView {
  readonly steps: readonly CheckStepView[];
  /** JSON to paste elsewhere, without names, addresses and ids; blank before the first check. */
  readonly report: string;
  /** A form of the check is still there. */
  readonly hasForm: boolean;
}

export interface CheckStepView {
  readonly id: string;
  readonly title: string;
  readonly state: 'waiting' | 'good' | 'mend' | 'look' | 'later';
  /** What people read for it. */
  readonly label: string;
  readonly came: string;
  readonly mend: string;
  readonly at: string;
  readonly asks?: {
    readonly question: string;
    readonly choices: readonly { readonly value: string; readonly label: string }[];
  };
}

export interface ChangeView {
  /** The row's id; `''` for the row of headers. */
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
  readonly job?: JobName;
  /** With which the job `undo` puts it back. */
  readonly undo?: Undo;
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
