/** Says how good a pairing by wishes is, and by which rule it was made. */
import { count, thousands } from '../../core/text.js';
import type { WishFigures } from './by-wishes.js';

interface About {
  readonly mentees: number;
  readonly pins: number;
  /** There are criteria that give a score. */
  readonly scoreTable: boolean;
  /** Some mentor named a mentee. */
  readonly named: boolean;
  readonly fill: boolean;
}

export function chosenStatement(choice: WishFigures, proven: boolean, fault: string, about: About): string {
  const { asked, granted, first, filled } = choice;
  if (about.mentees === 0) return 'There is nobody to match.';
  if (!proven) return `This result could not be proven stable (${fault}) Please report it.`;
  const sentences = ['Stable: no mentee and mentor would both rather have each other.'];
  if (about.pins > 0) sentences.push('Pinned and approved pairs are left out of this.');
  if (asked === 0) sentences.push('No mentee asked for anybody.');
  else {
    sentences.push(
      `${thousands(granted)} of ${count(asked, 'mentee')} with wishes got one of them, ${thousands(first)} the first.`,
    );
    const by = about.scoreTable ? 'by score' : 'all alike';
    sentences.push(
      about.named
        ? `Mentors take whom they named first, then the others who asked for them, ${by}.`
        : `Mentors named nobody; they take those who asked for them, ${by}.`,
    );
  }
  if (about.fill) sentences.push(`${count(filled, 'pair')} more by score, as good as can be on the seats left.`);
  return sentences.join(' ');
}
