/** Rewords a text that people receive, or takes ours again. */
import * as z from 'zod/mini';
import type { Action } from '../../core/action.js';
import { Refusal } from '../../core/job.js';
import { write } from '../../core/rows.js';
import { refuseUnknownWords } from '../../mailkit/index.js';
import * as records from '../../records/index.js';
import { type Area, defineJob, line } from '../area.js';
import { consentsLost } from '../schedule/consent.js';
import { occasionsOf } from '../schedule/occasions.js';
import { words as scheduleWords } from '../schedule/words.js';
import { type Text, templateRow } from '../wording.js';
import { words } from './words.js';

/** As it is typed. */
export const draft = z.object({ id: line, subject: line, text: z.string().check(z.maxLength(20000)) });

export function rewordJob(areas: () => readonly Area[]) {
  return defineJob({
    name: 'reword',
    title: () => words.saveTitle,
    reads: [records.templates, records.schedule],
    args: draft,
    says: (world, before) => {
      const lost = consentsLost(before, world, occasionsOf(areas()));
      return lost.length > 0 ? `${words.saved} ${scheduleWords.asksAgain(lost)}` : words.saved;
    },
    actions(world, { id, subject, text: body }): Action[] {
      const text = textNamed(areas(), id);
      refuseUnknownWords({ ...text, wording: { ...text.wording, subject, text: body, footer: '' } });
      const missing = text.needs.find((group) => group.every((word) => body.indexOf(`{${word}}`) < 0));
      if (missing) throw new Refusal(words.missing(missing));
      return [write(records.templates, [templateRow(world, text, subject, body)])];
    },
  });
}

export function textNamed(areas: readonly Area[], id: string): Text {
  const found = areas.flatMap(({ mails = [] }) => mails).find((one) => one.id === id);
  if (!found) throw new Refusal(words.noText);
  return found;
}
