/** Finds whose name is made into an address, in one word: ivyjost@ is Ivy Jost; ijost@ and ivy@ may be. */
import { indexed } from './indexed.js';
import { clean } from './mailbox.js';
import { spell } from './spelling.js';

interface Named {
  readonly known: { readonly email: string };
  readonly forms: readonly (readonly string[])[];
}

export interface InAddress<T> {
  readonly grade: 'clear' | 'alike' | '';
  readonly entries: readonly T[];
}

export interface NamesInAddresses<T> {
  /** What stands before the @, as words of a name. */
  wordsOf(address: string): readonly string[];
  find(address: string): InAddress<T>;
}

export function namesInAddresses<T extends Named>(entries: readonly T[]): NamesInAddresses<T> {
  const byGlued = indexed(entries, ({ forms }) => forms.filter((form) => form.length > 1).flatMap(glued));
  const byShort = indexed(entries, ({ forms, known }) => {
    const words = forms.flat().map((word) => `${word}@${domainOf(known.email)}`);
    return [...forms.filter((form) => form.length > 1).flatMap(shortened), ...words];
  });
  const wordsOf = (address: string): readonly string[] => {
    const local = address.slice(0, address.lastIndexOf('@')).replace(/\+.*$/, '').replace(/\d+$/, '');
    return spell(local.replace(/[._-]+/g, ' ')).forms[0] || [];
  };
  return {
    wordsOf,
    find(address) {
      const whole = wordsOf(address).join('');
      if (whole.length < 3) return { grade: '', entries: [] };
      const clear = byGlued.get(whole);
      if (clear) return { grade: 'clear', entries: clear };
      const alike = new Set([...(byShort.get(whole) || []), ...(byShort.get(`${whole}@${domainOf(address)}`) || [])]);
      return { grade: alike.size > 0 ? 'alike' : '', entries: Array.from(alike) };
    },
  };
}

function domainOf(address: string): string {
  const email = clean(address);
  return email.slice(email.lastIndexOf('@') + 1);
}

function glued(name: readonly string[]): string[] {
  return [name.join(''), [...name].reverse().join('')];
}

/** `ijost`, `josti`, `ivyj`, `jivy`. */
function shortened(name: readonly string[]): string[] {
  const [first, last] = [name[0]!, name[name.length - 1]!];
  return [first.charAt(0) + last, last + first.charAt(0), first + last.charAt(0), last.charAt(0) + first];
}
