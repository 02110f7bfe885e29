/** What is wrong with answers, and what would mend it; both are given the same facts. */
import { list } from '../core/text.js';

/** A quotation of what was typed, short enough for a sentence. */
function quote(text: string): string {
  const letters = Array.from(text);
  return `"${letters.length > 60 ? `${letters.slice(0, 57).join('')}...` : text}"`;
}

/** "Ann Lee", "Ann Lee or Ann Kim"; not all of very many. */
function either(people: readonly string[]): string {
  const others = people.length < 19 ? `${people.length - 3} others` : 'one of many others';
  const shown = people.length > 4 ? [...people.slice(0, 3), others] : [...people];
  const last = shown.pop()!;
  return shown.length > 0 ? `${shown.join(', ')} or ${last}` : last;
}

/** Not all of very many. */
function fewOf(people: readonly string[]): string {
  return list(people.length > 5 ? [...people.slice(0, 4), `${people.length - 4} more`] : people);
}

const seats = 'Write one whole number under Seats in People.';
const role = 'Write mentee, mentor or both into this cell.';
const name = 'Write the name into this cell.';

export const troubles = {
  'email-missing': { reason: 'The e-mail address is missing.', mend: 'Write the address into this cell.' },
  'email-several': {
    reason: (typed: string) => `${quote(typed)} holds several e-mail addresses.`,
    mend: 'Keep one address in this cell.',
  },
  'email-unreadable': {
    reason: (typed: string) => `${quote(typed)} is not an e-mail address.`,
    mend: 'Correct the address in this cell.',
  },
  'email-mistyped': {
    reason: (email: string, meant: string) => `${email} looks mistyped; perhaps ${meant}.`,
    mend: 'Correct the address in People if it is wrong.',
  },
  'name-missing': { reason: (used: string) => `The name is missing; "${used}" is used.`, mend: name },
  'name-address': {
    reason: (typed: string) => `The name ${quote(typed)} holds a web address, which would be mailed to others.`,
    mend: 'Write the plain name into this cell, or delete the row.',
  },
  'name-without-letters': { reason: (typed: string) => `The name ${quote(typed)} has no letters.`, mend: name },
  'name-test': {
    reason: (typed: string) => `The name ${quote(typed)} looks like a test.`,
    mend: 'If it is one, set them to left in People.',
  },
  'role-missing': { reason: 'The role is missing.', mend: role },
  'role-unclear': {
    reason: (typed: string) => `${quote(typed)} does not say which role is meant.`,
    mend: 'Write mentee, mentor or both into this cell; or write what this answer means into Questions, under Answers mean.',
  },
  'role-and-more': {
    reason: (typed: string) => `${quote(typed)} says more than a role, and it is not clear what follows from it.`,
    mend: 'If they take part, write mentee, mentor or both into this cell, or write what this answer means into Questions, under Answers mean. If not, leave it so.',
  },
  'role-untold': {
    reason: 'Nothing in this row tells whether they are a mentor or a mentee.',
    mend: 'In the Questions tab, say which question asks for the role, or set the use of the whole tab.',
  },
  'seats-open-or-none': {
    reason: (typed: string) => `${quote(typed)} leaves open how many mentees; none is assumed for now.`,
    mend: seats,
  },
  'seats-unreadable': {
    reason: (typed: string) => `${quote(typed)} is not a number of mentees; one is assumed.`,
    mend: seats,
  },
  'seats-many': {
    reason: (typed: string) => `${quote(typed)} does not say how many mentees; one is assumed until you know.`,
    mend: `Ask them how many. ${seats}`,
  },
  'seats-impossible': {
    reason: (typed: string) => `${quote(typed)} cannot be a number of mentees; one is assumed.`,
    mend: seats,
  },
  'seats-open': {
    reason: (typed: string, assumed: number) =>
      `${quote(typed)} leaves open how many mentees; ${assumed} ${assumed === 1 ? 'is' : 'are'} assumed.`,
    mend: seats,
  },
  'seats-fraction': {
    reason: (typed: string, assumed: number) =>
      `${quote(typed)} is not a whole number of mentees; ${assumed} ${assumed === 1 ? 'is' : 'are'} assumed.`,
    mend: seats,
  },
  'seats-written': {
    reason: (typed: string, used: number) =>
      `They wrote "${typed}"; ${used === 1 ? '1 seat is' : `${used} seats are`} used.`,
    mend: seats,
  },
  postponed: {
    reason: (typed: string) => `They wrote "${typed}". They may mean to begin later, and are paired now.`,
    mend: 'Ask them. Until they can begin, set them to paused in People.',
  },
  'manager-is-self': {
    reason: 'They gave their own address as that of their manager; it is left out.',
    mend: "Write the manager's e-mail into the Manager cell in People.",
  },
  'zone-unknown': {
    reason: (typed: string) => `The time zone ${quote(typed)} is not known.`,
    mend: 'Write a zone such as Europe/London, or the nearest large city, into this cell.',
  },
  'zone-ambiguous': {
    reason: (typed: string, used: string) => `${quote(typed)} stands for several time zones; ${used} is used.`,
    mend: 'Write a zone such as Europe/London, or the nearest large city, into this cell.',
  },
  'times-unreadable': {
    reason: (times: readonly string[]) =>
      `${list(times.map(quote))} ${times.length > 1 ? 'are' : 'is'} no time of the week that could be read, and ${times.length > 1 ? 'count' : 'counts'} for nothing.`,
    mend: 'Write days and hours such as Monday 18:00-20:00 into this cell.',
  },
  'scale-unknown': {
    reason: (typed: string) => `${quote(typed)} is not a step of a known scale.`,
    mend: 'Write a number into this cell, or list all steps from lowest to highest in the Order of the criterion.',
  },
  'number-unreadable': {
    reason: (typed: string) => `${quote(typed)} could not be read as a number.`,
    mend: 'Write a number into this cell.',
  },
  'number-several': {
    reason: (typed: string, used: number) => `${quote(typed)} holds several numbers; ${used} is used.`,
    mend: 'Write one number into this cell.',
  },
  'manager-unclear': {
    reason: (typed: string, people: readonly string[]) =>
      `The manager is given as ${quote(typed)}, which may mean ${either(people)}; they are not paired until that is clear.`,
    mend: `Write the manager's e-mail into the Manager cell in People. If the manager did not sign up, empty "Held back" there.`,
  },
  'wish-unknown': {
    reason: (typed: string) => `${quote(typed)} fits nobody who signed up; such a wish counts for nothing.`,
    mend: 'Write the name or e-mail into the Wishes cell in People as it stands there.',
  },
  'wish-unclear': {
    reason: (typed: string, people: readonly string[]) =>
      `${quote(typed)} may mean ${either(people)}; the wish counts for nothing until that is clear.`,
    mend: 'Write the name or e-mail into the Wishes cell in People as it stands there.',
  },
  'wish-ruled-out': {
    reason: (typed: string) =>
      `${quote(typed)} seems to name somebody they do not want; it is not read as a wish, and they are not paired until that is clear.`,
    mend: 'Write whom they do not want into their cell "Must not be paired with" in People, then empty "Held back" there.',
  },
  'avoid-unknown': {
    reason: (typed: string) =>
      `They must not be paired with ${quote(typed)}, which fits nobody who signed up; they are not paired until that is clear.`,
    mend: 'Write the name or e-mail as it stands in People into their cell "Must not be paired with" there; if it is nobody who takes part, empty that cell.',
  },
  'avoid-unclear': {
    reason: (typed: string, people: readonly string[]) =>
      `They must not be paired with ${quote(typed)}, which may mean ${either(people)}; they are not paired until that is clear.`,
    mend: 'Write the names or e-mails as they stand in People into their cell "Must not be paired with" there.',
  },
  'avoid-kept': {
    reason: (people: readonly string[]) =>
      `The answers no longer say whom ${fewOf(people)} must not be paired with. What People says of it still holds.`,
    mend: 'Put the question and its answers back; or empty "Must not be paired with" in People where it is not meant any more.',
  },
  'manager-kept': {
    reason: (people: readonly string[]) =>
      `The answers no longer say who manages ${fewOf(people)}. What People says of it still holds.`,
    mend: 'Put the question and its answers back; or empty "Manager" in People where it is not meant any more.',
  },
  'consent-missing': {
    reason: 'The consent is missing.',
    mend: 'Ask them to send the form again, or write yes into this cell when they have agreed.',
  },
  'consent-refused': {
    reason: 'They did not consent.',
    mend: 'Leave it so. If they have changed their mind, ask them to send the form again.',
  },
  'consent-withdrawn': {
    reason: (typed: string) => `They do not want to take part any more: ${quote(typed)}.`,
    mend: 'Leave it so. If they have changed their mind, ask them to send the form again.',
  },
  'marked-out': {
    reason: (question: string, typed: string) =>
      `${quote(typed)} under ${quote(question)} says that they are not taking part.`,
    mend: 'Leave it so. If they do take part, correct this cell.',
  },
  'consent-elsewhere': {
    reason: (question: string, typed: string) =>
      `No question is used for consent, and ${quote(question)} is answered with ${quote(typed)}: they may not want to take part, so they are held back.`,
    mend: 'If the question asks for consent, set its use to consent in the Questions tab. If this answer means something else, empty "Held back" in People.',
  },
  'agreement-refused': {
    reason: (question: string, typed: string) =>
      `They answered ${quote(typed)} to ${quote(question)}: they may not agree, so they are held back.`,
    mend: 'Ask them. If they do agree, or if this answer means something else, empty "Held back" in People.',
  },
  'refused-elsewhere': {
    reason: (who: string, other: string) =>
      `${quote(who)} said no from ${other}, and this may be the same person; they are left out until that is clear.`,
    mend: 'Ask them. If it is one person who does not want to take part, set them to left in People. If they do, or if they are two people, empty "Held back" there.',
  },
  'out-elsewhere': {
    reason: (who: string, other: string) =>
      `${quote(who)} was set to paused or left in People${other === '' ? '' : `, with ${other}`}, and this may be the same person; they are left out until that is clear.`,
    mend: 'Ask them. If it is one person who does not want to take part, set them to left in People. If they do, or if they are two people, empty "Held back" there.',
  },
  'refused-namesake': {
    reason: (who: string, other: string) =>
      `Somebody called ${quote(who)} said no from ${other}. Nothing else says that it is this person.`,
    mend: 'If it is, set them to left in People.',
  },
  'consent-unclear': {
    reason: (typed: string) => `${quote(typed)} does not say whether they consent.`,
    mend: 'Write yes or no into this cell.',
  },
  'decision-unclear': {
    reason: (typed: string) => `${quote(typed)} does not say whether they are accepted, so they are held back.`,
    mend: 'Write accepted, waitlisted or declined into this cell.',
  },
  'pronouns-unclear': {
    reason: (typed: string) => `${quote(typed)} is not read as pronouns, and is not shown to their partner.`,
    mend: 'Write the pronouns alone into this cell, such as she/her.',
  },
  'about-kept-back': {
    reason: 'What they wrote for their partner says whom they want or do not want, so that nobody is shown it.',
    mend: 'Write what may be shown into their cell "About them" in People.',
  },
  'condition-demanded': {
    reason: (typed: string) =>
      `They wrote "${typed}". That is not kept by itself, so they are not paired until you have decided.`,
    mend: 'Pair them by hand, or write whom they must not meet into their cell "Must not be paired with" in People or into Do not match. Then empty "Held back" in People.',
  },
  'condition-answered': {
    reason: (typed: string, question: string) =>
      `They answered "${typed}" to ${quote(question)}. That is not kept by itself, so they are not paired until you have decided.`,
    mend: 'Pair them by hand, or write whom they must not meet into their cell "Must not be paired with" in People or into Do not match. Then empty "Held back" in People.',
  },
  'condition-personal': {
    reason: (question: string) =>
      `Their answer to ${quote(question)} may say with whom or when they can be paired. It is personal, so it is not repeated here; they are not paired until you have read it.`,
    mend: 'Read it in the tab of answers, and pair them by hand if it matters. Then empty "Held back" in People.',
  },
  'kind-wished': {
    reason:
      'Some people say here what kind of person they would like to be paired with. That is personal, so it is not compared or shown, and counts for nothing.',
    mend: 'If it matters to somebody, pair them by hand.',
  },
  'condition-wished': {
    reason: (typed: string) => `They wrote "${typed}". That is not kept by itself, and counts for nothing.`,
    mend: 'If it matters, pair them by hand, or add a line to Do not match.',
  },
  'two-names': {
    reason: (email: string, other: string, last: string) =>
      `${email} signed up as ${quote(other)} and as ${quote(last)}; the later answers are used.`,
    mend: 'If these are two people, correct the address of one of them in the response tab.',
  },
  'two-people': {
    reason: (email: string, own: string, others: readonly string[]) =>
      `${email} is the address of ${quote(own)}, and somebody called ${fewOf(others.map(quote))} has answered with it. That changes nothing, and nobody is paired or mailed under that address until it is clear whose answers count.`,
    mend: 'Ask them, and say on the card Sign-ups whose answers count.',
  },
  'response-gone': {
    reason: (people: readonly string[]) =>
      `There is no response any more of ${fewOf(people)}; in People they stand as before, and take part.`,
    mend: 'Set to left in People whoever is not to take part.',
  },
  'address-moved': {
    reason: (who: string, before: string) =>
      `${quote(who)} also stands in People with ${before || 'no address'}, of which there is no response any more. This may be the same person, so they are not paired until that is clear.`,
    mend: 'In People, set the older one to left if it is the same person. Then empty Held back here.',
  },
  'two-addresses': {
    reason: (who: string, first: string, there: string, other: string, here: string) =>
      `${quote(who)} seems to have signed up twice, with ${first} (${there}) and with ${other} (${here}); the two are never paired with each other.`,
    mend: 'If it is one person, set the one with the address that is no longer wanted to left in People. If they are two, tell them apart by name in People, such as "Ann Lee (Sales)".',
  },
  'many-addresses': {
    reason: (who: string, addresses: readonly string[], more: number) =>
      `${quote(who)} seems to have signed up ${addresses.length + more + 1} times, also with ${addresses.join(', ')}${more > 0 ? ` and ${more} more` : ''}; none of these is paired with another.`,
    mend: 'If the column with the names is not the right one, correct its use in Questions. If it is one person, set all but one of them to left in People. If they are several, tell them apart by name there, such as "Ann Lee (Sales)".',
  },
  'one-inbox': {
    reason: (first: string, there: string, other: string, here: string) =>
      `Mails to ${first} (${there}) and to ${other} (${here}) arrive in one inbox; the two are never paired with each other.`,
    mend: 'If it is one person, set one of the two to left in People. If they are two, write an address of their own into People for one of them.',
  },
  'nothing-wanted': {
    reason: 'Nothing is chosen of what they want.',
    mend: 'Fill this cell if you know it; else they are paired by the other criteria.',
  },
  'nothing-offered': {
    reason: 'Nothing is chosen of what they offer.',
    mend: 'Fill this cell if you know it; else they are paired by the other criteria.',
  },
  'formula-error': {
    reason: (shown: string) => `This cell shows ${shown}: the answer was taken for a formula, and counts as not given.`,
    mend: 'Type the answer into this cell again with an apostrophe in front.',
  },
  'formula-answer': {
    reason: (formula: string) =>
      `A formula stands here, ${quote(formula)}, and nobody types one for an answer: what it shows counts as not given.`,
    mend: 'Look at it. If what it shows is right, copy the cell and choose Edit > Paste special > Values only; if not, type the answer.',
  },
  'formula-column': {
    reason: 'Formulas fill this column, and what they show is used as answers.',
    mend: 'If that is not meant, set the use of the question to nothing in Questions.',
  },
  'response-preview': {
    reason: 'This is a preview or a test of the form and nobody sent it, so it is not a sign-up.',
    mend: 'Nothing, unless somebody signed up this way: then empty this cell.',
  },
  'response-unfinished': {
    reason: 'Somebody began the form and did not send it, so it is not a sign-up.',
    mend: 'Ask them to finish it. If they have told you that they want to take part, empty this cell.',
  },
  'header-lost': {
    reason: 'Row 1 holds answers instead of questions, so this tab is not read.',
    mend: 'Move the row with the questions back to row 1, and freeze it (View, Freeze, 1 row) before sorting.',
  },
  'tab-of-anybody': {
    reason: 'This tab lists people with their addresses, and nothing in it tells that they signed up: it is not read.',
    mend: 'If they did, set the use of the whole tab in Questions to sign-ups (role question), all mentees or all mentors. If not, write sure into How sure in that row.',
  },
  'tab-without-addresses': {
    reason: (names: string) =>
      `This tab has names in "${names}" and no e-mail addresses, and nothing in it tells who is a mentor and who a mentee: it is not read.`,
    mend: 'Add a column E-mail to the tab. Or set the use of the whole tab in Questions to all mentees, all mentors or sign-ups (role question), and add the addresses in People. If these people did not sign up, write sure into How sure in that row.',
  },
  'tab-of-nobody': {
    reason:
      'This tab has answers, and no question in it is known to ask for a name or an e-mail address: it is not read.',
    mend: 'If these are sign-ups, say in Questions which question asks for the e-mail address, and set the use of the whole tab to sign-ups (role question), all mentees or all mentors. If not, write sure into How sure in the row of the tab.',
  },
  'addresses-to-add': {
    reason:
      'This tab has no e-mail addresses: its people stand in People, and nobody is paired or written to without one.',
    mend: 'Write their addresses into the E-mail column of People, or add a column E-mail to the tab.',
  },
  'name-twice': {
    reason: (name: string) =>
      `${quote(name)} stands in several rows without an address, so nobody knows whether it is one person.`,
    mend: 'Delete the row that is too many, or add a column E-mail to the tab.',
  },
  'no-email-question': {
    reason: 'No question of this tab is used for the e-mail address, so nobody can be told apart.',
    mend: 'In the Questions tab, set the use of one question to email.',
  },
  'no-role-question': {
    reason:
      'No question of this tab tells who is a mentor and who a mentee; it is taken from which questions were answered.',
    mend: 'In the Questions tab, set the use of one question to role, or of the whole tab to all mentees or all mentors.',
  },
  'all-mentees': {
    reason: 'Everybody in this tab is taken for a mentee, and there is no tab for the others.',
    mend: 'If people say here what they want to be, set the use of that question to role in the Questions tab, and the use of the whole tab to sign-ups (role question).',
  },
  'all-mentors': {
    reason: 'Everybody in this tab is taken for a mentor, and there is no tab for the others.',
    mend: 'If people say here what they want to be, set the use of that question to role in the Questions tab, and the use of the whole tab to sign-ups (role question).',
  },
  'use-unknown': {
    reason: (use: string, question: string, tab: string) =>
      `"${use}" is no use that is known, so "${question}" in ${tab} is not read.`,
    mend: (_use: string, _question: string, _tab: string, uses: readonly string[]) =>
      `Write one of these into the cell: ${uses.join(', ')}.`,
  },
  'means-unread': {
    reason: (piece: string, question: string, tab: string) =>
      `"${piece}" does not say what an answer to "${question}" in ${tab} means.`,
    mend: 'Write each as the answer, an equals sign and its meaning, with semicolons between: Newcomer = mentee; Local student = mentor.',
  },
  'means-unknown': {
    reason: (answer: string, meaning: string, question: string, tab: string) =>
      `"${meaning}" cannot be what ${quote(answer)} means, because "${question}" in ${tab} is used for something else.`,
    mend: 'For a role write mentee, mentor or both; for consent yes or no; for seats or a scale a number.',
  },
  'criterion-unnamed': {
    reason: (question: string, tab: string) => `"${question}" in ${tab} is used for a criterion without a name.`,
    mend: 'Write the name of the criterion into the Criterion cell.',
  },
};
