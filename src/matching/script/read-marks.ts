/** Reads the slots or topics of a problem of mode `groups`: a list of numbers for each mentee and each mentor. */
import type { Marks } from '../solvers/groups/group-rows.js';
import type { Given } from './read-problem.js';
import { finite, listAt, told, WrongProblem } from './wrong-problem.js';

/** Slots and topics are small numbers. */
const MOST_MARK = 1023;

export function readMarks(given: Given, key: 'slots' | 'topics', rows: number, columns: number): Marks {
  const both = given[key];
  if (typeof both !== 'object' || both === null || Array.isArray(both)) {
    throw new WrongProblem(`${key} must be an object {"mentees":[[..]],"mentors":[[..]]}; it is ${told(both)}.`);
  }
  const read = (side: 'mentees' | 'mentors', people: number) => {
    const lists = listAt((both as Given)[side], `${key}.${side}`, 'a list of lists of numbers');
    if (lists.length !== people) {
      throw new WrongProblem(`${key}.${side} has ${lists.length} entries, but there are ${people} ${side}.`);
    }
    return lists.map((list, who) =>
      listAt(list, `${key}.${side}[${who}]`, 'a list of numbers').map((mark, at) => {
        if (finite(mark) && Math.floor(mark) === mark && mark >= 0 && mark <= MOST_MARK) return mark;
        const place = `${key}.${side}[${who}][${at}]`;
        throw new WrongProblem(`${place} is ${told(mark)}; it must be a whole number from 0 to ${MOST_MARK}.`);
      }),
    );
  };
  const mentees = read('mentees', rows);
  const mentors = read('mentors', columns);
  const last = [...mentees, ...mentors].reduce((most, marks) => marks.reduce((a, b) => Math.max(a, b), most), 0);
  const words = (last >> 5) + 1;
  const bits = (sets: readonly (readonly number[])[]) => {
    const all = new Int32Array(sets.length * words);
    sets.forEach((set, who) => {
      for (const mark of set) all[who * words + (mark >> 5)]! |= 1 << (mark & 31);
    });
    return all;
  };
  return { words, ofRow: bits(mentees), ofColumn: bits(mentors) };
}
