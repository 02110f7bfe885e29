/** What a mail is made of, as plain data: an area says what stands in it, never how it looks. */

/** A run of text, shown as it stands: nothing in it is markup, and nothing in it becomes a link by itself. */
export interface Span {
  readonly text: string;
  readonly strong?: boolean;
  /** An http, https or mailto address; any other is shown as text. */
  readonly link?: string;
}

/** Text of a block; line breaks are kept. */
export type Inline = string | readonly Span[];

export interface Fact {
  readonly label: string;
  readonly value: Inline;
}

export interface PersonCard {
  readonly kind: 'person';
  readonly name: string;
  /** What this person is to the reader, in a sentence. */
  readonly line?: Inline;
  readonly email?: string;
  readonly facts?: readonly Fact[];
  /** What they say of themselves. */
  readonly quote?: Fact;
  /** What the reader may do about this person. */
  readonly action?: Omit<Button, 'kind'>;
}

export interface Button {
  readonly kind: 'button';
  readonly label: string;
  readonly link: string;
}

/** A question that is answered by pressing one of a few links. */
export interface Choices {
  readonly kind: 'choices';
  readonly question: string;
  /** What pressing one does. */
  readonly hint: string;
  readonly choices: readonly Omit<Button, 'kind'>[];
}

/** The first heading of a mail is its title. Of several buttons the first is one, the others are links. */
export type Block =
  | { readonly kind: 'heading'; readonly text: Inline }
  | { readonly kind: 'paragraph'; readonly text: Inline }
  | { readonly kind: 'list'; readonly items: readonly Inline[] }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | PersonCard
  | Choices
  | Button;

export interface Mail {
  readonly subject: string;
  /** What a mailbox shows beside the subject; in the mail itself it is hidden. */
  readonly preheader: string;
  /** Stands above everything: the name of the programme. */
  readonly letterhead: string;
  readonly blocks: readonly Block[];
  /** Small print: why one gets this mail, and from whom. */
  readonly footer: readonly Inline[];
}

export interface RenderedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export function spansOf(inline: Inline): readonly Span[] {
  return typeof inline === 'string' ? [{ text: inline }] : inline;
}

/** The words alone. */
export function wordsOf(inline: Inline): string {
  return spansOf(inline)
    .map(({ text }) => text)
    .join('');
}

/** Whether there is anything to show. */
export function says(inline: Inline | undefined): inline is Inline {
  return inline !== undefined && wordsOf(inline).trim() !== '';
}
