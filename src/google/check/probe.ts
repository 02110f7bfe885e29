/** What one step of the check is: it tries something harmless in this very Sheet, and says what came out. */

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Data for whoever reads the report: no addresses, no ids, no names. */
export type Facts = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** `look`: a person must look for themselves. `later`: the answer comes in a minute or two. */
export type State = 'good' | 'mend' | 'look' | 'later';

export interface Finding {
  readonly state: State;
  /** What came out, in a sentence. */
  readonly came: string;
  /** How to mend it. */
  readonly mend?: string;
  readonly facts: Facts;
}

export interface Probe {
  readonly id: string;
  title(): string;
  run(spreadsheet: Spreadsheet): Finding;
  /** What the organiser is asked after it has run. */
  readonly ask?: {
    question(): string;
    choices(): readonly { readonly value: string; readonly label: string }[];
    told(answer: string): Omit<Finding, 'facts'>;
  };
}

export function good(came: string, facts: Facts = {}): Finding {
  return { state: 'good', came, facts };
}

export function bad(came: string, mend: string, facts: Facts = {}): Finding {
  return { state: 'mend', came, mend, facts };
}

interface ServiceError extends Error {
  readonly details?: { readonly code?: number; readonly errors?: readonly { readonly reason?: string }[] };
}

/** The shape of what a service threw, under names that begin with `prefix`. */
export function factsOf(thrown: unknown, prefix: string): Facts {
  const { name, message, details } = thrown as ServiceError;
  const reason = details?.errors?.[0]?.reason;
  return {
    [`${prefix}Error`]: `${name}: ${anonymous(message)}`,
    [`${prefix}Code`]: details?.code ?? 0,
    ...(reason ? { [`${prefix}Reason`]: reason } : {}),
  };
}

export function messageOf(thrown: unknown): string {
  return anonymous((thrown as Error).message);
}

/** What something came to, or what it threw. */
export function tried<T>(work: () => T): { readonly value: T } | { readonly thrown: unknown } {
  try {
    return { value: work() };
  } catch (thrown) {
    return { thrown };
  }
}

function anonymous(message: string): string {
  return message.replace(/\S+@\S+/g, '(address)').replace(/\b(?=[\w-]*\d)[\w-]{25,}\b/g, '(id)');
}
