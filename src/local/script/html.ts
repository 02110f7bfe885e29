/** HtmlService: the HTML files of the project as they are shown in the sidebar. */
import { ServiceError } from '../errors.js';
import type { Execution, GoogleService } from '../kernel.js';
import { SERVICE } from '../script-object.js';

export class HtmlOutput {
  readonly [SERVICE] = 'HtmlService.HtmlOutput';
  #content: string;
  #title = '';
  #width: number | null = null;
  #height: number | null = null;
  constructor(content: string) {
    this.#content = content;
  }
  getContent(): string {
    return this.#content;
  }
  setContent(content: string): this {
    this.#content = String(content);
    return this;
  }
  append(addedContent: string): this {
    this.#content += String(addedContent);
    return this;
  }
  getTitle(): string {
    return this.#title;
  }
  setTitle(title: string): this {
    this.#title = String(title);
    return this;
  }
  getWidth(): number | null {
    return this.#width;
  }
  setWidth(width: number): this {
    this.#width = width;
    return this;
  }
  getHeight(): number | null {
    return this.#height;
  }
  setHeight(height: number): this {
    this.#height = height;
    return this;
  }
}

class HtmlService {
  readonly [SERVICE] = 'HtmlService';
  readonly #execution: Execution;
  constructor(execution: Execution) {
    this.#execution = execution;
  }
  createHtmlOutput(html: unknown): HtmlOutput {
    return new HtmlOutput(html === null ? '' : String(html));
  }
  createHtmlOutputFromFile(filename: string): HtmlOutput {
    const text = this.#execution.host.project.html.get(String(filename).replace(/\.html$/, ''));
    if (text === undefined) throw new ServiceError(`No HTML file named ${filename} was found.`);
    return new HtmlOutput(text);
  }
}

export const htmlService: GoogleService = {
  roots: { HtmlService: (execution) => new HtmlService(execution) },
};
