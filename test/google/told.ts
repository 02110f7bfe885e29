/** Every text of a workspace that reached somebody, each with the place where it was read. */
import {
  allMails,
  eventsOf,
  formList,
  type Host,
  type RunResult,
  sheetModel,
  tabModel,
} from '../../src/local/index.js';
import { withoutMarks } from '../pseudo.js';

export interface Told {
  /** `Sheet/People/Status`, `mail/subject`, `form/First check-in/help`, `problem/reason`, `reply/view/steps/sentence`. */
  readonly place: string;
  readonly text: string;
}

/** Of these run results what they showed beside, and what they gave back. */
export function everythingTold(host: Host, runs: readonly RunResult[]): Told[] {
  return [
    ...sheetModel(host).tabs.flatMap(({ id }) => tabTold(tabModel(host, id, { spare: 2 })!)),
    ...allMails(host.store)
      .filter(({ kind }) => kind === 'mail')
      .flatMap(mailTold),
    ...eventsOf(host, host.owner).flatMap(eventTold),
    ...formList(host).flatMap(formTold),
    ...runs.flatMap(runTold),
  ];
}

type Tab = Pick<NonNullable<ReturnType<typeof tabModel>>, 'name' | 'rows'>;
type Mail = Pick<ReturnType<typeof allMails>[number], 'from' | 'subject' | 'text' | 'html'>;
type Event = Pick<ReturnType<typeof eventsOf>[number], 'title' | 'description'>;
type Form = Pick<ReturnType<typeof formList>[number], 'title' | 'description' | 'confirmation' | 'items'>;

export function tabTold({ name, rows }: Tab): Told[] {
  const header = rows[0]?.map((cell) => cell?.display ?? '') ?? [];
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const place = `Sheet/${name}/${row === 0 ? 'header' : header[column]}`;
      const choices = cell?.validation && 'list' in cell.validation ? cell.validation.list : [];
      return [
        { place, text: cell?.display ?? '' },
        { place: `${place} (note on ${header[column]})`, text: cell?.note ?? '' },
        ...choices.map((text) => ({ place: `${place} (choices)`, text })),
      ];
    }),
  );
}

export function mailTold({ from, subject, text, html }: Mail): Told[] {
  return [
    { place: 'mail/from', text: from.name },
    { place: 'mail/subject', text: subject },
    { place: 'mail/text', text },
    { place: 'mail/html', text: html },
    ...[...html.matchAll(/[?&]subject=([^"&]*)/g)].map(([, subject]) => ({
      place: 'mail/link/subject',
      text: decodeURIComponent(subject!),
    })),
  ];
}

export function eventTold({ title, description }: Event): Told[] {
  return [
    { place: 'event/title', text: title },
    { place: 'event/description', text: description },
  ];
}

export function formTold({ title, description, confirmation, items }: Form): Told[] {
  const form = placeOfForm(title);
  return [
    ...Object.entries({ title, description, confirmation }).map(([key, text]) => ({ place: `${form}/${key}`, text })),
    ...items.flatMap(({ title: asked, help, choices, rows, columns, lowLabel, highLabel }) => [
      { place: `${form}/question`, text: asked },
      { place: `${form}/help`, text: help },
      ...[...choices, ...rows, ...columns, lowLabel, highLabel].map((text) => ({ place: `${form}/choice`, text })),
    ]),
  ];
}

const placeOfForm = (title: string) => `form/${withoutMarks(title)}`;

export function runTold({ value, error, ui }: Pick<RunResult, 'value' | 'error' | 'ui'>): Told[] {
  const items = ui.menus.flatMap((menu) => [
    menu.name,
    ...menu.items.map((item) => (typeof item === 'object' && 'label' in item ? item.label : '')),
  ]);
  return [
    ...replyTold(typeof value === 'string' ? JSON.parse(value) : value, 'reply'),
    ...ui.toasts.map(({ message }) => ({ place: 'toast', text: message })),
    ...items.map((text) => ({ place: 'menu', text })),
    ...(error ? [{ place: 'error', text: error.message }] : []),
  ];
}

type Leaf = Readonly<Record<string, unknown>>;

/** What stands for a cell or a form is read as one, so that a place has one name. */
function replyTold(value: unknown, place: string): Told[] {
  if (typeof value === 'string') return [{ place, text: value }];
  if (Array.isArray(value)) return value.flatMap((one) => replyTold(one, place));
  if (value === null || typeof value !== 'object') return [];
  const { changes, title, questions, ...others } = value as Leaf;
  if (Array.isArray(changes))
    return [...changes.flatMap((one) => changeTold(one, String(others.tab))), ...leaves(others, place)];
  if (Array.isArray(questions) && typeof title === 'string') return leaves(value, placeOfForm(title));
  return leaves(value, isProblem(value) ? 'problem' : place);
}

function leaves(value: object, place: string): Told[] {
  return Object.entries(value).flatMap(([key, one]) => replyTold(one, `${place}/${key}`));
}

function isProblem(value: object): boolean {
  return 'reason' in value && 'mend' in value;
}

/** `row`: what stands in the first column, or `''` for the row of headers. */
function changeTold({ row, name, column, from, to }: Leaf, tab: string): Told[] {
  const place = `Sheet/${tab}/${row === '' && from === '' && to === column ? 'header' : column}`;
  return [
    { place: `Sheet/${tab}/header`, text: String(column) },
    { place: `Sheet/${tab}/row`, text: String(row) },
    { place: `Sheet/${tab}/row name`, text: String(name ?? '') },
    ...[from, to].map((cell) => ({ place, text: String(cell) })),
  ];
}
