/** Words in People that the organiser has typed and nobody understands: whoever they are about would silently be left out. */
import { text } from '../../core/cell.js';
import type { Problem } from '../../core/problem.js';
import { choiceOf, readRows, rowNumber } from '../../core/rows.js';
import type { World } from '../../core/world.js';
import * as records from '../../records/index.js';
import { words } from './words.js';

/** Each cell of a choice or a number that holds something else. */
export function unknownInPeople(world: World): Problem[] {
  const { people } = records;
  return readRows(people, world.tabs[people.name]).flatMap((row) =>
    people.columns.flatMap((column): Problem[] => {
      const typed = text(row[column.key]);
      const choices = column.choices || [];
      const isChoice = column.type === 'choice' && typed !== '' && !choices.includes(choiceOf(column, typed));
      const isNumber = column.type === 'number' && typed !== '' && !(Number(typed) >= 0);
      if (!isChoice && !isNumber) return [];
      const shown = choices.map((choice) => column.labels?.()[choice] || choice);
      return [
        {
          tab: people.name,
          row: rowNumber(world, people, text(row.id)),
          column: column.header,
          code: 'people-unknown',
          reason: isChoice ? words.noChoiceInPeople(typed, column.header) : words.noNumberInPeople(typed),
          mend: isChoice ? words.chooseInPeople(shown) : words.numberInPeople,
          weight: 'stops',
          who: text(row.email),
        },
      ];
    }),
  );
}
