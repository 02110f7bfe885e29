/** What the panel knows and can do: where the programme stands, each card's records, what is running, the preview. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type {
  AnswerView,
  Args,
  CardName,
  CheckView,
  JobName,
  Preview,
  Progress,
  Question,
  TextsAsked,
  TextsView,
  View,
} from '../../api/types.js';

/** What the frame shows itself. */
export type Overview = Omit<View, 'cards'>;

export interface Busy {
  /** Name of the button that started it. */
  readonly button: string;
  readonly work: 'reading' | 'previewing' | 'asking' | 'checking' | 'saving' | 'working';
  /** Milliseconds since the epoch. */
  readonly since: number;
}

export interface Trouble {
  readonly sentence: string;
  /** Where permissions that are missing can be given. */
  readonly permission?: string;
  /** The setting whose value was refused: sent once more it would be refused again. */
  readonly field?: string;
  readonly again: Again;
}

/** How what failed can be done again: `look` shows first what is left to do. */
export interface Again {
  readonly how: 'retry' | 'look';
  readonly go: () => void;
}

export interface Pending {
  readonly preview: Preview;
  readonly job: JobName;
  readonly args?: Args;
  /** When it is to go out, if not at once. */
  readonly at?: string;
  /** With which arguments the job takes it back. */
  readonly undo?: Args;
  /** Name of the button that asked for it; gets the focus back. */
  readonly button: string;
  /** It was confirmed and failed: its counts may no longer be true. */
  readonly spent?: boolean;
}

export interface Focus {
  /** Name of the button that gets the focus if what had it is gone. */
  readonly button: string;
  /** Of the one that gets it if that is gone as well. */
  readonly or?: string | undefined;
}

export interface Status {
  readonly sentence: string;
  readonly tone: 'good' | 'attention';
  /** Takes it back, where that can be done. */
  readonly undo?: () => void;
}

export interface Known {
  /** Null until it is read for the first time. */
  readonly overview: Overview | null;
  /** Records by the name of their card; of one that is not read yet there is nothing. */
  readonly cards: View['cards'];
  /** Cards that were read since the panel last changed anything. */
  readonly fresh: readonly CardName[];
  /** Ids of the steps whose cards are open. */
  readonly open: readonly string[];
  readonly busy: Busy | null;
  readonly trouble: Trouble | null;
  readonly pending: Pending | null;
  readonly status: Status | null;
  /** The page of the check, when it is shown. */
  readonly checking: CheckView | null;
  /** The page of texts, when it is shown. */
  readonly wording: TextsView | null;
  /** What was asked about the matching as it stands, by the name of the button that asked. */
  readonly answers: Readonly<Record<string, AnswerView>>;
  /** Of what goes out at the moment, whoever sends it. */
  readonly progress: Progress | null;
  /** Where the focus belongs if it was lost with what was on the page. */
  readonly focus: Focus | null;
}

export interface Store extends Known {
  /** Reads where the programme stands, and what is to be worked on. */
  begin(): void;
  /** Reads everything again. */
  refresh(button: string): void;
  /** Looks beside all else whether something has changed, and shows it; `changed`: it has for certain. */
  glance(changed?: boolean): void;
  /** Asks how far what goes out has come. */
  follow(): void;
  /** Opens or closes a card. */
  toggle(step: string): void;
  /** Leaves the page that is shown, for this card. */
  goTo(card: CardName): void;
  /** Reads the open cards that are not read yet, unless something else is at work, on the page, or went wrong. */
  readOpen(): void;
  /** Shows what a job would do. `undo`: with which arguments the job takes it back. */
  preview(button: string, job: JobName, args?: Args, at?: string, undo?: Args): void;
  /** Does what the preview shows. */
  confirm(): void;
  back(): void;
  /** Runs a small edit at once; true if it was done. `undo`: with which arguments the job takes it back. */
  edit(button: string, job: JobName, args: Args, undo?: Args): Promise<boolean>;
  /** Asks about the matching; the answer comes into `answers`. Nothing is written. */
  ask(button: string, question: Question): void;
  /**
   * A step of the check of this Sheet, or an answer to it; with neither, what came out last. Shows its page. `null` when it
   * failed.
   */
  check(
    button: string,
    asked: { readonly step?: string; readonly answer?: string; readonly end?: boolean },
  ): Promise<CheckView | null>;
  closeCheck(): void;
  /** The texts that people receive. Shows their page. */
  texts(button: string, asked: TextsAsked): Promise<void>;
  closeTexts(): void;
  /** Sends to the organiser alone what somebody would get; what is on the page stays. */
  test(button: string, args: Args): void;
  dismiss(): void;
}

export const StoreContext = createContext<Store | null>(null);

/** The store of the panel that this stands in. */
export function useStore(): Store {
  const store = useContext(StoreContext);
  if (!store) throw new Error('This stands outside of the panel.');
  return store;
}
