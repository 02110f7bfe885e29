/** Everything a job may know, read once, as plain data. */
import type { Cell } from './cell.js';

export interface Tab {
  readonly name: string;
  /** Google's number for a response tab; stays when it is renamed. 0 for our own tabs, which go by their name. */
  readonly sheetId: number;
  readonly header: readonly string[];
  /** Rows below the header, as wide as the header. */
  readonly rows: readonly (readonly Cell[])[];
  /** Address of the form that fills this tab, or `''`. */
  readonly formUrl: string;
  /** Headers of columns of a tab that is not ours which formulas fill. */
  readonly computed?: readonly string[];
}

export interface World {
  /** ISO instant in UTC. */
  readonly now: string;
  /** Code of the language that people read (BCP 47), such as `en`. */
  readonly language: string;
  /** Where all that goes out is to wait for an instant (ISO, UTC), that instant. */
  readonly from?: string;
  /** IANA zone of the Sheet. */
  readonly zone: string;
  /** For signatures in links; never in the Sheet. `''` for jobs that neither send nor read responses. */
  readonly secret: string;
  /** The account from which everything goes out: that of whoever set up, or has taken it over since. */
  readonly owner: string;
  /** The account whose run this is; `''` where Google does not tell. Nothing is sent but by the owner's runs. */
  readonly me: string;
  /** What Google said when it would not tell the account or the day's quota, or `''`. Nothing can be sent then. */
  readonly refused: string;
  /** Google's id of this Sheet; a copy has another. */
  readonly sheet: string;
  /** By name. A tab that this job does not read is absent. */
  readonly tabs: Readonly<Record<string, Tab>>;
  /** Names of the tabs: of all for a job that reads responses, else of those it reads. */
  readonly tabNames: readonly string[];
  /** `handler|on` of the triggers that exist. */
  readonly triggers: readonly string[];
  /** Mail recipients left today. */
  readonly mailLeft: number;
}
