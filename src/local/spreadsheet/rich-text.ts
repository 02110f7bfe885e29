/** Rich text as scripts know it: text whose parts have links and looks of their own, and the builders of both. */
import { ServiceError, signatureError } from '../errors.js';
import { SERVICE } from '../script-object.js';
import type { RichRun, TextLook } from './book/model.js';
import { checkColor } from './checks.js';

export class TextStyle {
  readonly [SERVICE] = 'SpreadsheetApp.TextStyle';
  readonly _look: TextLook;
  constructor(look: TextLook) {
    this._look = look;
  }
  copy(): TextStyleBuilder {
    return new TextStyleBuilder(this._look);
  }
  getFontFamily(): string | null {
    return this._look.family ?? null;
  }
  getFontSize(): number | null {
    return this._look.size ?? null;
  }
  getForegroundColor(): string | null {
    return this._look.color ?? null;
  }
  isBold(): boolean | null {
    return this._look.bold ?? null;
  }
  isItalic(): boolean | null {
    return this._look.italic ?? null;
  }
  isStrikethrough(): boolean | null {
    return this._look.strike ?? null;
  }
  isUnderline(): boolean | null {
    return this._look.underline ?? null;
  }
}

export class TextStyleBuilder {
  readonly [SERVICE] = 'SpreadsheetApp.TextStyleBuilder';
  #look: TextLook;
  constructor(look: TextLook = {}) {
    this.#look = look;
  }
  build(): TextStyle {
    return new TextStyle(this.#look);
  }
  setBold(bold: boolean): this {
    return this._with({ bold });
  }
  setItalic(italic: boolean): this {
    return this._with({ italic });
  }
  setStrikethrough(strikethrough: boolean): this {
    return this._with({ strike: strikethrough });
  }
  setUnderline(underline: boolean): this {
    return this._with({ underline });
  }
  setForegroundColor(cssString: string): this {
    checkColor(cssString);
    return this._with({ color: cssString });
  }
  setFontSize(fontSize: number): this {
    return this._with({ size: fontSize });
  }
  setFontFamily(fontFamily: string): this {
    return this._with({ family: fontFamily });
  }
  _with(patch: TextLook): this {
    this.#look = { ...this.#look, ...patch };
    return this;
  }
}

export class RichTextValue {
  readonly [SERVICE] = 'SpreadsheetApp.RichTextValue';
  readonly _text: string;
  readonly _runs: readonly RichRun[];
  readonly #start: number;
  constructor(text: string, runs: readonly RichRun[], start = 0) {
    this._text = text;
    this._runs = runs;
    this.#start = start;
  }
  copy(): RichTextValueBuilder {
    return new RichTextValueBuilder(this._text, this._runs);
  }
  getText(): string {
    return this._text;
  }
  getStartIndex(): number {
    return this.#start;
  }
  getEndIndex(): number {
    return this.#start + this._text.length;
  }
  /** Null where there is none, or where the text has several. */
  getLinkUrl(startOffset: number | null, endOffset: number | null): string | null {
    return this._shared(startOffset, endOffset, (run) => run.link) ?? null;
  }
  getTextStyle(startOffset: number | null, endOffset: number | null): TextStyle {
    return new TextStyle(this._shared(startOffset, endOffset, (run) => run.look) ?? {});
  }
  /** The text in parts that look the same throughout. */
  getRuns(): RichTextValue[] {
    const edges = [...new Set([0, this._text.length, ...this._runs.flatMap(({ start, end }) => [start, end])])].sort(
      (a, b) => a - b,
    );
    return edges.slice(1).map((end, index) => {
      const start = edges[index]!;
      const within = this._runs.filter((run) => run.start <= start && run.end >= end);
      const runs = within.map((run) => ({ ...run, start: 0, end: end - start }));
      return new RichTextValue(this._text.slice(start, end), runs, start);
    });
  }
  _shared<T>(start: number | null, end: number | null, of: (run: RichRun) => T): T | undefined {
    const from = start ?? 0;
    const to = end ?? this._text.length;
    return of(
      this._runs.find((run) => run.start <= from && run.end >= to && of(run) !== undefined) ?? { start: 0, end: 0 },
    );
  }
}

export class RichTextValueBuilder {
  readonly [SERVICE] = 'SpreadsheetApp.RichTextValueBuilder';
  #text: string;
  #runs: readonly RichRun[];
  constructor(text = '', runs: readonly RichRun[] = []) {
    this.#text = text;
    this.#runs = runs;
  }
  build(): RichTextValue {
    return new RichTextValue(this.#text, this.#runs);
  }
  setText(text: string): this {
    if (typeof text !== 'string') throw signatureError('SpreadsheetApp.RichTextValueBuilder.setText', [text]);
    this.#text = text;
    this.#runs = [];
    return this;
  }
  /** `(linkUrl)` or `(startOffset, endOffset, linkUrl)`; null takes the link away. */
  setLinkUrl(first: unknown, second: unknown, third: unknown): this {
    const { start, end, given } = this._part('setLinkUrl', first, second, third);
    if (given !== null && typeof given !== 'string')
      throw signatureError('SpreadsheetApp.RichTextValueBuilder.setLinkUrl', [given]);
    return this._change(start, end, ({ link: _, ...run }) => (given === null ? run : { ...run, link: given }));
  }
  /** `(textStyle)` or `(startOffset, endOffset, textStyle)`; null changes nothing. */
  setTextStyle(first: unknown, second: unknown, third: unknown): this {
    const { start, end, given } = this._part('setTextStyle', first, second, third);
    if (given === null) return this;
    if (!(given instanceof TextStyle))
      throw signatureError('SpreadsheetApp.RichTextValueBuilder.setTextStyle', [given]);
    return this._change(start, end, (run) => ({ ...run, look: { ...run.look, ...given._look } }));
  }
  _part(member: string, first: unknown, second: unknown, third: unknown) {
    if (typeof first !== 'number') return { start: 0, end: this.#text.length, given: first ?? null };
    const isInside = typeof second === 'number' && first >= 0 && first <= second && second <= this.#text.length;
    if (!isInside) throw new ServiceError(`Invalid argument: ${member} goes beyond the text.`);
    return { start: first, end: second, given: third ?? null };
  }
  /** Cuts runs where the part begins and ends, so that each keeps what it had. */
  _change(start: number, end: number, change: (run: RichRun) => RichRun): this {
    const all = new RichTextValue(this.#text, [...this.#runs, { start, end }]).getRuns();
    this.#runs = all
      .map((part) => {
        const run: RichRun = {
          ...Object.assign({}, ...part._runs),
          start: part.getStartIndex(),
          end: part.getEndIndex(),
        };
        return run.start >= start && run.end <= end ? change(run) : run;
      })
      .filter(({ link, look }) => link !== undefined || look !== undefined);
    return this;
  }
}
