/** A link that opens beside the panel. Only web addresses and mails become links; anything else leads nowhere. */
import { Glyph } from './icons.js';

export interface LinkProps {
  readonly url: string;
  readonly text: string;
  readonly test: string;
  readonly class?: string;
  readonly title?: string;
}

export function Link({ url, text, test, class: look, title }: LinkProps) {
  const href = isWeb(url) || /^mailto:/i.test(url) ? url : undefined;
  return (
    <a class={look} href={href} target="_blank" rel="noopener noreferrer" title={title} data-test={test}>
      {text}
      <Glyph of="open" />
    </a>
  );
}

export function isWeb(url: string): boolean {
  return /^https?:[/][/]/i.test(url);
}
