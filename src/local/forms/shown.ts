/** Which questions a respondent is shown, by the answers that lead from page to page. */
import type { Answer, Form, Item } from './model.js';
import { pagesOf, pathThrough, type Stop } from './path.js';

/** Nobody who is led in a circle comes to the Submit button. */
export const ROUND_IN_A_CIRCLE = 'These answers lead round in a circle and never to the end of the form.';

/** Ids of the items on the pages that these answers lead through; undefined if they lead round in a circle. */
export function shownBy(form: Form, answers: Readonly<Record<string, Answer>>): ReadonlySet<string> | undefined {
  const pages = pagesOf(form.items.map(stopOf));
  const path = pathThrough(pages, (id) => {
    const answer = answers[id];
    return typeof answer === 'string' ? answer : undefined;
  });
  return path && new Set(path.flatMap((at) => pages[at]!.map(({ id }) => id)));
}

/** What the way through the form needs to know of an item. */
export function stopOf({ id, type, choices, choicesGoTo, goTo }: Readonly<Item>): Stop {
  return {
    id: String(id),
    kind: type === 'PAGE_BREAK' ? 'page' : 'question',
    options: choices,
    ...(choicesGoTo ? { optionsGoTo: choicesGoTo } : {}),
    ...(goTo === undefined ? {} : { goTo }),
  };
}
