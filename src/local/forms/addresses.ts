/** Addresses of forms: for respondents, for editing a response, with answers filled in beforehand. */
import type { Store } from '../store.js';
import { type Answer, type Form, type Item, isGrid } from './model.js';

const OTHER = '__other_option__';

/** Where the pages of this workspace are served: `meta.base_url`. */
function baseUrl(store: Store): string {
  return store.meta('base_url') ?? 'http://127.0.0.1:4816';
}

export function publishedUrl(store: Store, form: Form): string {
  return `${baseUrl(store)}/forms/d/e/${form.publicId}/viewform`;
}

/** A path of this workspace's pages as an address; whatever else is left as it is. */
export function absoluteUrl(store: Store, path: string | null): string | null {
  return path?.startsWith('/') ? `${baseUrl(store)}${path}` : path;
}

/**
 * Links to forms that were written when the pages had another port lead to where they are now; links to this Sheet, and
 * to that of which it is a copy, to their pages.
 */
export function withLiveLinks(store: Store, text: string): string {
  return text
    .replace(/http:\/\/127\.0\.0\.1:\d{1,5}(?=\/forms\/)/g, baseUrl(store))
    .replace(
      /https:\/\/docs\.google\.com\/spreadsheets\/d\/([\w-]+)(?:\/edit(?:\?[\w=&-]*)?)?/g,
      (link, id) => sheetUrl(store, id) ?? link,
    );
}

/** Where the Sheet is served of which this is a copy. */
export function noteOriginal(copy: Store, original: { readonly id: string; readonly url: string }): void {
  copy.setMeta('original', JSON.stringify(original));
}

function sheetUrl(store: Store, id: string): string | undefined {
  const original = JSON.parse(store.meta('original') ?? '{}') as { readonly id?: string; readonly url?: string };
  const url = id === store.meta('spreadsheet.id') ? baseUrl(store) : id === original.id ? original.url : undefined;
  return url === undefined ? undefined : `${url}/sheet`;
}

/** What a tab keeps of the form that fills it; `Sheet.getFormUrl()` puts the workspace's address before it. */
export function linkedPath(form: Form): string {
  return `/forms/d/${form.id}/viewform`;
}

export function editUrl(store: Store, form: Form): string {
  return `${baseUrl(store)}/forms/d/${form.id}/edit`;
}

export function editResponseUrl(store: Store, form: Form, responseId: string): string {
  return `${publishedUrl(store, form)}?edit2=${encodeURIComponent(responseId)}`;
}

/** Id in an address of a form; `own` if it is the form's own id and not the public one. */
export function formIdOf(url: string): { readonly id: string; readonly own: boolean } | undefined {
  const m = /\/forms\/(?:u\/\d+\/)?d\/(e\/)?([A-Za-z0-9_-]+)/.exec(url);
  return m ? { id: m[2]!, own: m[1] === undefined } : undefined;
}

/** The form's address with these answers filled in. */
export function prefilledUrl(store: Store, form: Form, answers: Readonly<Record<string, Answer>>): string {
  const parts = ['usp=pp_url'];
  for (const item of form.items) {
    const answer = answers[item.id];
    if (answer === undefined) continue;
    for (const [entry, value] of entriesOf(item, answer)) {
      const known = item.choices.length === 0 || isGrid(item) || item.choices.includes(value);
      if (known || !item.other) parts.push(`entry.${entry}=${encodeURIComponent(value)}`);
      else {
        parts.push(`entry.${entry}=${OTHER}`);
        parts.push(`entry.${entry}.other_option_response=${encodeURIComponent(value)}`);
      }
    }
  }
  return `${publishedUrl(store, form)}?${parts.join('&')}`;
}

/** Answers in the query of a prefilled address, by item id. What fits no question is left out. */
export function prefilledAnswers(form: Form, query: URLSearchParams): Record<string, Answer> {
  const found: Record<string, Answer> = {};
  for (const item of form.items) {
    const values = item.entries.map((entry) => valuesOf(item, entry, query));
    if (values.every((one) => one.length === 0)) continue;
    if (item.type === 'CHECKBOX_GRID') found[item.id] = item.rows.map((_, row) => values[row] ?? []);
    else if (item.type === 'GRID') found[item.id] = item.rows.map((_, row) => values[row]?.[0] ?? '');
    else if (item.type === 'CHECKBOX') found[item.id] = values[0]!;
    else if (values[0]?.[0] !== undefined) found[item.id] = values[0][0];
  }
  return found;
}

function entriesOf(item: Item, answer: Answer): (readonly [number, string])[] {
  if (typeof answer === 'string') return answer === '' ? [] : [[item.entries[0]!, answer]];
  if (!isGrid(item)) return (answer as readonly string[]).map((value) => [item.entries[0]!, value] as const);
  return (answer as readonly (string | readonly string[])[]).flatMap((cell, row) =>
    [cell].flat().flatMap((value) => (value === '' ? [] : [[item.entries[row]!, value] as const])),
  );
}

function valuesOf(item: Item, entry: number, query: URLSearchParams): string[] {
  const name = `entry.${entry}`;
  const own = query.get(`${name}.other_option_response`);
  const values = query.getAll(name).map((value) => (value === OTHER ? (own ?? '') : value));
  const grid = isGrid(item) ? item.columns : item.other ? [] : item.choices;
  return values.filter((value) => value !== '' && (grid.length === 0 || grid.includes(value)));
}
