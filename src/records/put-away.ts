/** Tabs of an earlier round: they keep what they hold under a name that says until when it counted. */

const UNTIL = / until \d{4}-\d\d-\d\d( \(\d+\))?$/;

/** `day` as `2027-01-11`; `taken`: the names that the Sheet has. */
export function putAwayName(name: string, day: string, taken: readonly string[]): string {
  const first = `${name} until ${day}`;
  let free = first;
  for (let at = 2; taken.indexOf(free) >= 0; at++) free = `${first} (${at})`;
  return free;
}

/** What the tab was called before. */
export function nameBefore(name: string): string {
  return name.replace(UNTIL, '');
}
