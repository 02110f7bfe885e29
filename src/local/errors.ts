/** What services throw at scripts, and how a run that is killed feels from inside. */

export interface ErrorDetails {
  readonly code: number;
  readonly message?: string;
  readonly errors?: readonly { readonly domain?: string; readonly reason: string; readonly message: string }[];
}

/** An error as Google's services throw it: name `Exception`, or `GoogleJsonResponseException` with details. */
export class ServiceError extends Error {
  readonly details?: ErrorDetails;
  constructor(message: string, options: { name?: string; details?: ErrorDetails } = {}) {
    super(message);
    this.name = options.name ?? (options.details ? 'GoogleJsonResponseException' : 'Exception');
    if (options.details) this.details = options.details;
  }
}

/** Something that Google has and the Local Workspace has not, or that would be ignored without a word. */
export class NotEmulated extends Error {
  /** How it stands in the result of the run. */
  readonly what: string;
  constructor(what: string, sentence = `${what} is not in the Local Workspace`) {
    super(sentence);
    this.name = 'NotEmulated';
    this.what = what;
  }
}

/** The run was ended from outside. Every further call throws it again and does nothing. */
export class Killed extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Killed';
  }
}

/** `The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.` */
export function signatureError(member: string, values: readonly unknown[]): ServiceError {
  const types = values.map(typeName).join(',');
  return new ServiceError(`The parameters (${types}) don't match the method signature for ${member}.`);
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'number[]';
  if (typeof value === 'object') return 'Object';
  return typeof value === 'string' ? 'String' : typeof value;
}
