/** Whose answers count where an address came with names that are not one person's: the organiser's word, and the sign-ups read with it. */
import * as z from 'zod/mini';
import { Refusal } from '../../core/job.js';
import { read, write } from '../../core/rows.js';
import type { World } from '../../core/world.js';
import * as records from '../../records/index.js';
import { namesToldIn } from '../../signups/index.js';
import { defineJob, line } from '../area.js';
import { intake } from './intake.js';
import { words } from './words.js';

export const whose = defineJob({
  name: 'whose',
  title: () => words.whose.title,
  reads: intake.reads,
  readsResponses: true,
  says: (world, before) => said(before, world),
  foretells: (before, _todo, _args, then) => [said(before, then)],
  args: z.object({
    id: line,
    /** `Ann Lee = theirs; Kim Ek = not theirs` */
    names: line,
  }),
  actions(world, { id, names }) {
    const person = read(world, records.people).find((one) => one.id === id);
    if (!person) throw new Refusal(words.whose.gone);
    return isSaved(person.answeredAs, names)
      ? intake.actions(world, {})
      : [write(records.people, [{ id, answeredAs: names }])];
  },
});

/** Reading adds names to the cell and takes none of those away that were told. */
function isSaved(cell: string, names: string): boolean {
  const [has, wanted] = [namesToldIn(cell), namesToldIn(names)];
  const isIn = (some: readonly string[], all: readonly string[]) => some.every((name) => all.includes(name));
  const isOpen = (name: string) => !has.theirs.includes(name) && !has.others.includes(name);
  return isIn(wanted.theirs, has.theirs) && isIn(wanted.others, has.others) && wanted.open.every(isOpen);
}

/** Of whom the organiser has told: what People shows of them now. */
function said(before: World, after: World): string {
  const were = read(before, records.people);
  const told = read(after, records.people).filter(
    ({ id, answeredAs }) => answeredAs !== (were.find((one) => one.id === id)?.answeredAs || ''),
  );
  return told.map(({ name, email, hold }) => words.whose.said(name || email, email, hold !== '')).join(' ');
}
