/** What people wrote, in words of their own, about whom they would be paired with: none of it is kept by itself, so it is told. */
import type { Problem } from '../../core/problem.js';
import { sentencesOf } from '../cells/condition.js';
import { said, type Trouble, trouble } from '../cells/reading.js';
import { tidyLine } from '../cells/tidy.js';
import { readableHeader } from '../headers.js';
import { asksWhatNot } from '../languages/veto-words.js';
import type { Directory } from '../people/directory.js';
import { rulesOutByName } from '../people/named-in-text.js';
import { saysNot } from '../people/negation.js';
import { readReferences } from '../people/references.js';
import type { Written } from './own-words.js';
import type { Hold } from './person.js';
import type { Response } from './response-rows.js';
import { type Place, problemAt, type Signup } from './signup.js';

/** Of each question the latest answer counts. */
export function latestWritten({ responses }: Signup): (Written & { readonly place: Place })[] {
  const latest = new Map<string, Written & { readonly place: Place }>();
  for (const response of responses)
    response.writes.forEach((written, column) => {
      latest.set(column, { ...written, place: { response, column } });
    });
  return Array.from(latest.values());
}

/** What somebody wrote that is used for nothing, each under its question; `''` where that is nothing. */
export function remarksOf(signup: Signup): string {
  return latestWritten(signup)
    .filter(({ toRead }) => toRead)
    .map(({ text, place }) => {
      const asked = tidyLine(place.column, 80);
      return `${asked}${/[?!.:]$/.test(asked) ? '' : ':'} ${tidyLine(text, 400)}`;
    })
    .join('\n');
}

export function conditionsOf(signup: Signup): [Trouble, Place][] {
  return latestWritten(signup).flatMap(({ condition, delicate, place }): [Trouble, Place][] => {
    if (!condition || ((condition.ofKind || delicate) && !condition.hard)) return [];
    if (delicate) return [[personal(place), place]];
    const typed = tidyLine(condition.said, 200);
    if (condition.ofKind) return [[trouble('warns', 'condition-answered', typed, tidyLine(place.column, 200)), place]];
    const code = condition.hard ? 'condition-demanded' : 'condition-wished';
    return [[trouble('warns', code, typed), place]];
  });
}

/** Of what it is about only the question is told. */
export function personal({ column }: Place): Trouble {
  return trouble('stops', 'condition-personal', tidyLine(column, 200));
}

/** Questions about what kind of person a partner should be, to which some answered that they would like one kind; each once. */
export function kindsWished(responses: readonly Response[]): Problem[] {
  const told = new Map<string, Problem>();
  for (const { form, writes } of responses)
    writes.forEach(({ condition }, column) => {
      if (!condition?.ofKind || condition.hard) return;
      const tab = form.tab.name;
      told.set(`${tab}\n${column}`, { tab, row: 0, column, ...said(trouble('warns', 'kind-wished')) });
    });
  return Array.from(told.values());
}

export interface NamesDemanded {
  readonly problems: readonly Problem[];
  readonly hold: Hold;
  /** One stands in what their partner would read. */
  readonly inAbout: boolean;
}

/** Sentences in which somebody who signed up is ruled out, or wanted alone; of wishes that is read with these. */
export function namesDemanded(signup: Signup, known: Directory): NamesDemanded {
  const found = latestWritten(signup).flatMap(({ text, use, condition, delicate, place }) => {
    if (condition?.hard || (use === 'wishes' && saysNot(text))) return [];
    const said = asksWhatNot(readableHeader(place.column))
      ? readReferences(text, known, signup.id).some(({ people }) => people.length > 0) && text
      : sentencesOf(text).find((sentence) => rulesOutByName(sentence, known, signup.id));
    if (!said) return [];
    const found = delicate ? personal(place) : trouble('stops', 'condition-demanded', tidyLine(said, 200));
    return [{ use, place, found }];
  });
  return {
    problems: found.map((one) => problemAt(one.found, one.place, signup.email)),
    hold: {
      why: found.map((one) => said(one.found).reason).join(' '),
      cause: found.map((one) => ['names', ...one.found.facts].join(' ')).join('\n'),
    },
    inAbout: found.some(({ use }) => use === 'about'),
  };
}
