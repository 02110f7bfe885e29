/** Text with a link, as scripts build and read it. Looks of parts of a text are not known here. */
import { NotEmulated, signatureError } from '../errors.js';
import { SERVICE } from '../script-object.js';

export class RichTextValue {
  readonly [SERVICE] = 'SpreadsheetApp.RichTextValue';
  readonly #text: string;
  readonly #link: string | null;
  constructor(text: string, link: string | null) {
    this.#text = text;
    this.#link = link;
  }
  getText(): string {
    return this.#text;
  }
  getLinkUrl(): string | null {
    return this.#link;
  }
}

export class RichTextValueBuilder {
  readonly [SERVICE] = 'SpreadsheetApp.RichTextValueBuilder';
  #text = '';
  #link: string | null = null;
  setText(text: unknown): this {
    if (typeof text !== 'string') throw signatureError('SpreadsheetApp.RichTextValueBuilder.setText', [text]);
    this.#text = text;
    return this;
  }
  setLinkUrl(linkUrl: unknown): this {
    if (linkUrl !== null && typeof linkUrl !== 'string')
      throw new NotEmulated('SpreadsheetApp.RichTextValueBuilder.setLinkUrl of a part of the text');
    this.#link = linkUrl;
    return this;
  }
  build(): RichTextValue {
    return new RichTextValue(this.#text, this.#link);
  }
}
