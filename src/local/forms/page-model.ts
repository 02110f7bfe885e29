/** What a form page shows: the form by either of its ids, with answers filled in by its address. */
import type { Host } from '../kernel.js';
import { editResponseUrl, prefilledAnswers, publishedUrl } from './addresses.js';
import { allForms, countResponses, findForm, findResponse } from './form-store.js';
import type { Answer, Form, Item, Response } from './model.js';
import { unwelcome } from './welcome.js';

export interface FormModel {
  readonly id: string;
  readonly publicId: string;
  readonly title: string;
  readonly description: string;
  readonly confirmation: string;
  /** Whether it takes answers now; otherwise `closedMessage` says so. */
  readonly open: boolean;
  readonly closedMessage: string;
  readonly collectEmail: boolean;
  /** Whether the respondent is to type an address: also where one response each must be told apart. */
  readonly asksEmail: boolean;
  readonly allowEdits: boolean;
  readonly oneResponse: boolean;
  readonly respondAgain: boolean;
  readonly progressBar: boolean;
  /** In order; PAGE_BREAK begins a new page. */
  readonly items: readonly Readonly<Item>[];
  readonly url: string;
  readonly responses: number;
}

/** The form for a page, by its own id or the one in its public address; `account`: who would see it, if that matters. */
export function formModel(host: Host, id: string, account?: string): FormModel | undefined {
  const form = findForm(host.store, id);
  return form && modelOf(host, form, account);
}

/** All forms in the order in which they were made. */
export function formList(host: Host): FormModel[] {
  return allForms(host.store).map((form) => modelOf(host, form));
}

/** Answers by item id in a prefilled address such as `?usp=pp_url&entry.123=Ann`. */
export function prefill(host: Host, id: string, query: string | URLSearchParams): Record<string, Answer> {
  const form = findForm(host.store, id);
  return form ? prefilledAnswers(form, new URLSearchParams(query)) : {};
}

/** A response that is to be edited, by the id in its address (`?edit2=...`). */
export function earlierResponse(host: Host, id: string, responseId: string): (Response & { url: string }) | undefined {
  const form = findForm(host.store, id);
  const response = form && findResponse(host.store, form, responseId);
  return response && { ...response, url: editResponseUrl(host.store, form, responseId) };
}

function modelOf(host: Host, form: Form, account?: string): FormModel {
  const refusal = account === undefined ? undefined : unwelcome(host, form, account);
  const { id, publicId, title, description, collectEmail, allowEdits, oneResponse, respondAgain, progressBar } = form;
  const shown = title || form.name;
  return {
    id,
    publicId,
    title: shown,
    description,
    confirmation: form.confirmation || 'Your response has been recorded.',
    open: form.published && form.accepting && refusal === undefined,
    closedMessage: refusal ?? (form.closedMessage || `The form ${shown} is no longer accepting responses.`),
    collectEmail,
    asksEmail: form.collects !== 'verified' && (collectEmail || oneResponse),
    allowEdits,
    oneResponse,
    respondAgain,
    progressBar,
    items: form.items,
    url: publishedUrl(host.store, form),
    responses: countResponses(host.store, form),
  };
}
