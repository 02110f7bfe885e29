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

export interface Told {
  /** `Sheet/People/Status`, `mail/subject`, `reply/view/steps/sentence`. */
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

export function tabTold({ name, rows }: NonNullable<ReturnType<typeof tabModel>>): Told[] {
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

export function mailTold({ from, subject, text, html }: ReturnType<typeof allMails>[number]): Told[] {
  return [
    { place: 'mail/from', text: from.name },
    { place: 'mail/subject', text: subject },
    { place: 'mail/text', text },
    { place: 'mail/html', text: html },
  ];
}

export function eventTold({ title, description }: ReturnType<typeof eventsOf>[number]): Told[] {
  return [
    { place: 'event/title', text: title },
    { place: 'event/description', text: description },
  ];
}

export function formTold({ title, description, confirmation, items }: ReturnType<typeof formList>[number]): Told[] {
  return [
    { place: 'form/title', text: title },
    { place: 'form/description', text: description },
    { place: 'form/confirmation', text: confirmation },
    ...items.flatMap(({ title: asked, help, choices, rows, columns, lowLabel, highLabel }) => [
      { place: 'form/question', text: asked },
      { place: 'form/help', text: help },
      ...[...choices, ...rows, ...columns, lowLabel, highLabel].map((text) => ({ place: 'form/choice', text })),
    ]),
  ];
}

export function runTold({ value, error, ui }: RunResult): Told[] {
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

function replyTold(value: unknown, place: string): Told[] {
  if (typeof value === 'string') return [{ place, text: value }];
  if (Array.isArray(value)) return value.flatMap((one) => replyTold(one, place));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, one]) => replyTold(one, `${place}/${key}`));
}
