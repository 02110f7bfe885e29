/** How a command says that it was not carried out; the messages are sentences. */

/** The command line is wrong. Exit code 2. */
export class UsageError extends Error {}

/** Understood, and refused. Exit code 1. */
export class Refused extends Error {}
