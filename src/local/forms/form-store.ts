/** Where forms and their responses are kept. */
import { createHash } from 'node:crypto';
import type { Store } from '../store.js';
import type { Answer, Form, Item, KnownType, Response, ResponseCell } from './model.js';

export const formsSchema = `
  CREATE TABLE IF NOT EXISTS forms (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, public_id TEXT NOT NULL UNIQUE, data TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS form_responses (
    n INTEGER PRIMARY KEY, form TEXT NOT NULL, id TEXT NOT NULL UNIQUE, at INTEGER NOT NULL, email TEXT NOT NULL,
    answers TEXT NOT NULL, row INTEGER NOT NULL, cells TEXT NOT NULL);
  CREATE INDEX IF NOT EXISTS form_responses_form ON form_responses (form, n);
`;

/** Makes a form. Its title stays empty, as with Google: the name is only the file's. */
export function newForm(
  store: Store,
  owner: string,
  now: number,
  name: string,
  published: boolean,
  defaults: Pick<Form, 'responders' | 'collects' | 'publishing'> = {},
): Form {
  const n = (store.get<{ n: number | null }>('SELECT max(n) AS n FROM forms')!.n ?? 0) + 1;
  const seed = `${owner}\n${now}\n${n}`;
  const form: Form = {
    id: `1${token(`${seed}\nform`, 43)}`,
    publicId: `1FAIpQLS${token(`${seed}\npublic`, 48)}`,
    name,
    title: '',
    description: '',
    confirmation: '',
    closedMessage: '',
    published,
    accepting: published,
    collectEmail: false,
    allowEdits: false,
    oneResponse: false,
    respondAgain: true,
    progressBar: false,
    shuffle: false,
    publicSummary: false,
    owner,
    ...defaults,
    destination: null,
    items: [],
    made: 0,
  };
  store.run('INSERT INTO forms VALUES (?, ?, ?, ?)', n, form.id, form.publicId, JSON.stringify(form));
  return form;
}

/** A copy of a form that answers into another spreadsheet; nobody has answered it, and it is not published. */
export function copyForm(store: Store, form: Form, owner: string, now: number, spreadsheetId: string): Form {
  const destination = form.destination && { ...form.destination, spreadsheetId };
  const published = form.publishing === false;
  const { id, publicId } = newForm(store, owner, now, form.name, published);
  const made: Form = {
    ...form,
    id,
    publicId,
    owner,
    name: `Copy of ${form.name}`,
    published,
    accepting: published,
    destination,
  };
  saveForm(store, made);
  return made;
}

export function saveForm(store: Store, form: Form): void {
  store.run('UPDATE forms SET data = ? WHERE id = ?', JSON.stringify(form), form.id);
}

/** The form with this id or, unless `ownId` is asked for, with this id in its public address. */
export function findForm(store: Store, id: string, ownId = false): Form | undefined {
  const sql = 'SELECT data FROM forms WHERE id = ? OR public_id = ?';
  const row = store.get<{ data: string }>(sql, id, ownId ? '' : id);
  return row && (JSON.parse(row.data) as Form);
}

export function allForms(store: Store): Form[] {
  return store.all<{ data: string }>('SELECT data FROM forms ORDER BY n').map((row) => JSON.parse(row.data) as Form);
}

/** A new item with what Google puts into it at first, at the end of the form. */
export function newItem(form: Form, type: KnownType): Item {
  form.made += 1;
  const grid = type === 'GRID' || type === 'CHECKBOX_GRID';
  const choices = type === 'MULTIPLE_CHOICE' || type === 'LIST' || type === 'CHECKBOX' ? [''] : [];
  const scale = type === 'SCALE';
  const item: Item = {
    id: number(`${form.id}\nitem\n${form.made}`),
    type,
    title: '',
    help: '',
    required: false,
    choices,
    other: false,
    low: scale ? 1 : 0,
    high: scale ? 5 : 0,
    lowLabel: '',
    highLabel: '',
    rows: grid ? [''] : [],
    columns: grid ? [''] : [],
    entries: [],
  };
  form.items.push(item);
  numberEntries(form, item);
  return item;
}

/** Gives each question, or each row of a grid, its number for prefilled links; numbers once given stay. */
export function numberEntries(form: Form, item: Item): void {
  const wanted = item.type === 'PAGE_BREAK' || item.type === 'SECTION_HEADER' ? 0 : Math.max(1, item.rows.length);
  while (item.entries.length < wanted)
    item.entries.push(number(`${form.id}\nentry\n${item.id}\n${item.entries.length}`));
}

export function newResponseId(store: Store, form: Form, now: number): string {
  const n = (store.get<{ n: number | null }>('SELECT max(n) AS n FROM form_responses')!.n ?? 0) + 1;
  return `2_ABaOnu${token(`${form.id}\n${now}\n${n}`, 60)}`;
}

/** Stores a response, or the new state of one that was edited. */
export function saveResponse(store: Store, response: Response): void {
  const { formId, id, at, email, answers, row, cells } = response;
  store.run(
    `INSERT INTO form_responses (form, id, at, email, answers, row, cells) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET at = excluded.at, email = excluded.email, answers = excluded.answers,
       row = excluded.row, cells = excluded.cells`,
    formId,
    id,
    at,
    email,
    JSON.stringify(answers),
    row,
    JSON.stringify(cells),
  );
}

export function responsesOf(store: Store, form: Form): Response[] {
  return store.all<Row>('SELECT * FROM form_responses WHERE form = ? ORDER BY n', form.id).map(read);
}

export function countResponses(store: Store, form: Form): number {
  return store.get<{ n: number }>('SELECT count(*) AS n FROM form_responses WHERE form = ?', form.id)!.n;
}

export function findResponse(store: Store, form: Form, id: string): Response | undefined {
  const row = store.get<Row>('SELECT * FROM form_responses WHERE form = ? AND id = ?', form.id, id);
  return row && read(row);
}

/** A response by this address, in any letter case. */
export function responseBy(store: Store, form: Form, email: string): Response | undefined {
  const sql = 'SELECT * FROM form_responses WHERE form = ? AND lower(email) = ? ORDER BY n LIMIT 1';
  const row = store.get<Row>(sql, form.id, email.toLowerCase());
  return row && read(row);
}

export function deleteResponses(store: Store, form: Form, id?: string): void {
  if (id === undefined) store.run('DELETE FROM form_responses WHERE form = ?', form.id);
  else store.run('DELETE FROM form_responses WHERE form = ? AND id = ?', form.id, id);
}

interface Row {
  readonly form: string;
  readonly id: string;
  readonly at: number;
  readonly email: string;
  readonly answers: string;
  readonly row: number;
  readonly cells: string;
}

function read(row: Row): Response {
  const answers = JSON.parse(row.answers) as Record<string, Answer>;
  const cells = JSON.parse(row.cells) as ResponseCell[];
  return { id: row.id, formId: row.form, at: row.at, email: row.email, answers, row: row.row, cells };
}

function token(seed: string, length: number): string {
  return createHash('sha512').update(seed).digest('base64url').slice(0, length);
}

function number(seed: string): number {
  return createHash('sha256').update(seed).digest().readUInt32BE() >>> 1;
}
