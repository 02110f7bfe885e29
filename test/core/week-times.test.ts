import { expect, test } from 'vitest';
import { dayAndClock, weekEntries } from '../../src/core/week-times.js';

/** "Mon 18:00-19:00" of each span, entries with a bar between; `?` of what is not understood. */
function told(items: string): string {
  return weekEntries(items.split(', '))
    .map(({ spans }) =>
      spans.length === 0
        ? '?'
        : spans
            .map(({ from, to }) => `${dayAndClock(from).join(' ').replace(/day /, ' ')}-${dayAndClock(to)[1]}`)
            .join(' & '),
    )
    .join(' | ');
}

test.each([
  ['6:00-7:00pm F', 'Fri 18:00-19:00'],
  ['8:00-9:00pm T', 'Tues 20:00-21:00'],
  ['6:00-7:00pm Th', 'Thurs 18:00-19:00'],
  ['3:00-4:00pm Sun', 'Sun 15:00-16:00'],
  ['Monday 7pm-9pm', 'Mon 19:00-21:00'],
  ['Saturday 10:00-12:00', 'Satur 10:00-12:00'],
  ['Sat 10-12', 'Satur 10:00-12:00'],
  ['Mon 9-5', 'Mon 09:00-17:00'],
  ['Mon 5-7', 'Mon 17:00-19:00'],
  ['Mon 05:00-07:00', 'Mon 05:00-07:00'],
  ['Tue 11-1pm', 'Tues 11:00-13:00'],
  ['Tue 10pm-1am', 'Tues 22:00-01:00'],
  ['Mi 18-20 Uhr', 'Wednes 18:00-20:00'],
  ['Mittwochs ab 18 Uhr', 'Wednes 18:00-22:00'],
  ['Montagabend', 'Mon 17:00-20:00'],
  ['lunes 9:00', 'Mon 09:00-10:00'],
  ['mardi de 9h à 11h30', 'Tues 09:00-11:30'],
  ['jeudi après-midi', 'Thurs 13:00-17:00'],
  ['miércoles por la mañana', 'Wednes 09:00-12:00'],
  ['sábado', 'Satur 08:00-20:00'],
  ['segunda-feira à noite', 'Mon 17:00-20:00'],
  ['понедельник 18:00-20:00', 'Mon 18:00-20:00'],
  ['Mondays after 6pm', 'Mon 18:00-22:00'],
  ['Fridays before 10am', 'Fri 07:00-10:00'],
  ['Friday 9am-noon', 'Fri 09:00-12:00'],
  ['Friday between 2 and 4pm', 'Fri 14:00-16:00'],
  ['Mon/Wed 18:00-19:00', 'Mon 18:00-19:00 & Wednes 18:00-19:00'],
  ['MW 18:00-19:00', 'Mon 18:00-19:00 & Wednes 18:00-19:00'],
  ['Mon-Wed 0900-1000', 'Mon 09:00-10:00 & Tues 09:00-10:00 & Wednes 09:00-10:00'],
  ['Fri-Sun evenings', 'Fri 17:00-20:00 & Satur 17:00-20:00 & Sun 17:00-20:00'],
  ['weekends 10:00-11:00', 'Satur 10:00-11:00 & Sun 10:00-11:00'],
  ['Monday morning', 'Mon 09:00-12:00'],
  ['Mon AM', 'Mon 09:00-12:00'],
  ['Monday 9-11, 14-16', 'Mon 09:00-11:00 | Mon 14:00-16:00'],
  ['Monday, Wednesday, 18:00-20:00', 'Mon 18:00-20:00 | Wednes 18:00-20:00'],
  ['Monday, Friday, Morning, Evening', 'Mon 09:00-12:00 | Mon 17:00-20:00 | Fri 09:00-12:00 | Fri 17:00-20:00'],
  ['Mon, Wed 18:00-20:00', 'Mon 18:00-20:00 & Wednes 18:00-20:00'],
  ['Mornings, Monday', 'Mon 09:00-12:00'],
  ['6', '?'],
  ['2-3', '?'],
  ['6 hours', '?'],
  ['2 hours per week', '?'],
  ['1-2 hours a month', '?'],
  ['Every second Monday', '?'],
  ['not Monday', '?'],
  ['10:00 EST', '?'],
  ['Monday 25:00', '?'],
  ['Fortnightly', '?'],
  ['sunny', '?'],
])('%j is %s', (items, expected) => expect(told(items)).toBe(expected));

test('an hour without a day is of every working day', () => {
  expect(told('18:00-19:00').split(' & ')).toHaveLength(5);
  expect(told('Evenings').split(' & ')).toHaveLength(5);
});

test.each(['9-', 'Mon ', ':', '9:00-', 'a', '1 '])('%j a thousand times takes no time', (piece) => {
  const start = performance.now();
  weekEntries([piece.repeat(1000)]);
  expect(performance.now() - start).toBeLessThan(500);
});
