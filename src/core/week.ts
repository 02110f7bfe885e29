/** Times of a week as people name them: its days, and the parts of a day with the hours that each stands for. */

/** 0 is Sunday. */
export const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

export interface PartOfDay {
  readonly name: 'morning' | 'lunchtime' | 'afternoon' | 'evening';
  /** Full hours: from, and to without it. */
  readonly hours: readonly [from: number, to: number];
  readonly said: RegExp;
}

export const partsOfDay: readonly PartOfDay[] = [
  { name: 'morning', hours: [9, 12], said: /\b(mornings?|a\.?m\.?|before noon)(?=\W|$)/i },
  { name: 'lunchtime', hours: [12, 14], said: /\b(lunch ?times?|lunch|midday|noon)\b/i },
  { name: 'afternoon', hours: [13, 17], said: /\b(afternoons?|p\.?m\.?)(?=\W|$)/i },
  { name: 'evening', hours: [17, 20], said: /\b(evenings?|nights?|after work)\b/i },
];

const daySaid =
  /\b(mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?\b\.?/i;

export interface TimeOfWeek {
  /** 0 is Sunday; -1 when no day is named. */
  readonly day: number;
  readonly part: PartOfDay | null;
  /** What else was said. */
  readonly rest: string;
}

/** The first day and part of a day in a few words: "Mon AM" is Monday morning. */
export function timeOfWeek(words: string): TimeOfWeek {
  const named = daySaid.exec(words);
  const short = named ? named[1]!.slice(0, 3).toLowerCase() : '';
  const part = partsOfDay.filter(({ said }) => said.test(words))[0] || null;
  const withoutDay = words.replace(daySaid, ' ');
  return {
    day: named ? weekdays.findIndex((full) => full.slice(0, 3).toLowerCase() === short) : -1,
    part,
    rest: part ? withoutDay.replace(part.said, ' ') : withoutDay,
  };
}
