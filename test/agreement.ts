/** Nobody is paired, mailed or invited without a clear yes: read from the Sheet and the mailboxes, not from our code. */
import { allMails, type Host, sheetModel, tabModel } from '../src/local/index.js';

type Line = Readonly<Record<string, string>>;

export interface Sheet {
  readonly people: readonly Line[];
  readonly pairings: readonly Line[];
  readonly settings: readonly Line[];
}

/** Who should not have been in it, a sentence each. `mailed`: addresses that have just got a mail or an invitation. */
export function trespasses({ people, pairings, settings }: Sheet, mailed: readonly string[]): string[] {
  const vouched = settings.some(
    (row) => row.Setting === 'How people agreed' && !/^(in the form|asked)$/i.test(row.Value ?? ''),
  );
  const why = (person: Line | undefined): string => {
    if (!person) return 'is nobody in People';
    const consent = (person.Consent ?? '').trim().toLowerCase();
    if (!/^(yes(, confirmed [\d-]+)?)?$/.test(consent)) return `said "${consent}"`;
    if (consent === '' && !vouched) return 'never said yes';
    if (person['Held back']) return `is held back: ${person['Held back']}`;
    return /^(waitlisted|declined)$/i.test(person.Decision ?? '') ? `is ${person.Decision}` : '';
  };
  const told = (what: string, person: Line | undefined, name: string) =>
    why(person) === '' ? [] : [`${name} was ${what} and ${why(person)}.`];
  const suggested = pairings.filter((row) => /^(draft|approved)$/.test(row.Status ?? ''));
  return [
    ...mailed.flatMap((address) =>
      told(
        'mailed',
        people.find((one) => (one['E-mail'] ?? '').toLowerCase() === address.toLowerCase()),
        address,
      ),
    ),
    ...suggested.flatMap((row) =>
      (['Mentee', 'Mentor'] as const).flatMap((side) =>
        told(
          'paired',
          people.find((one) => one.Id === row[`${side} id`]),
          row[side] ?? '',
        ),
      ),
    ),
  ];
}

/** Looks after each run; throws when somebody was reached who should not have been. `suggested`: it has made pairs. */
export function watchAgreement(host: Host): (suggested: boolean) => void {
  let seen = lastMail(host);
  return (suggested) => {
    const last = lastMail(host);
    // Fewer than before: what had gone out was taken back.
    if (last <= seen && !suggested) {
      seen = last;
      return;
    }
    const mailed = allMails(host.store)
      .filter(({ id }) => id > seen)
      .flatMap(({ to }) => to.map(({ address }) => address))
      .filter((address) => address !== host.owner);
    seen = last;
    const sheet = { people: linesOf(host, 'People'), settings: linesOf(host, 'Settings') };
    const found = trespasses({ ...sheet, pairings: suggested ? linesOf(host, 'Pairings') : [] }, mailed);
    if (found.length > 0) throw new Error(`Without a clear yes: ${found.join(' ')}`);
  };
}

function lastMail({ store }: Host): number {
  return store.get<{ n: number }>('SELECT coalesce(max(id), 0) AS n FROM mails')!.n;
}

/** A name in the pseudo-language stands in marks. */
const plain = (cell: string) => cell.replace(/[\u27e6\u27e7]/g, '');

function linesOf(host: Host, name: string): Line[] {
  const tab = sheetModel(host).tabs.find((one) => one.name === name);
  if (!tab) return [];
  const [header = [], ...rows] = tabModel(host, tab.id)!.rows.map((cells) =>
    cells.map((cell) => plain(cell?.display ?? '')),
  );
  return rows.map((row) => Object.fromEntries(header.map((title, at) => [title, row[at] ?? ''])));
}
