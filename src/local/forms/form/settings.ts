/** A form's title, messages and switches, as scripts know them. */
import { signatureError } from '../../errors.js';
import { SERVICE } from '../../script-object.js';
import { editUrl, publishedUrl } from '../addresses.js';
import type { FormDesk } from '../form-editor.js';
import type { Form } from '../model.js';

type FlagName = { [K in keyof Form]: Form[K] extends boolean ? K : never }[keyof Form];
type TextName = 'title' | 'description' | 'confirmation' | 'closedMessage';

export class FormSettings {
  readonly [SERVICE] = 'FormApp.Form';
  readonly _desk: FormDesk;
  constructor(desk: FormDesk) {
    this._desk = desk;
  }

  getId(): string {
    return this._desk.formId;
  }
  getTitle(): string {
    return this._desk.form().title;
  }
  setTitle(title: unknown): this {
    return this._text('setTitle', 'title', title);
  }
  getDescription(): string {
    return this._desk.form().description;
  }
  setDescription(description: unknown): this {
    return this._text('setDescription', 'description', description);
  }
  getConfirmationMessage(): string {
    return this._desk.form().confirmation;
  }
  setConfirmationMessage(message: unknown): this {
    return this._text('setConfirmationMessage', 'confirmation', message);
  }
  getCustomClosedFormMessage(): string {
    return this._desk.form().closedMessage;
  }
  setCustomClosedFormMessage(message: unknown): this {
    return this._text('setCustomClosedFormMessage', 'closedMessage', message);
  }
  collectsEmail(): boolean {
    return this._desk.form().collectEmail;
  }
  setCollectEmail(collect: unknown): this {
    return this._flag('setCollectEmail', 'collectEmail', collect);
  }
  canEditResponse(): boolean {
    return this._desk.form().allowEdits;
  }
  setAllowResponseEdits(enabled: unknown): this {
    return this._flag('setAllowResponseEdits', 'allowEdits', enabled);
  }
  hasLimitOneResponsePerUser(): boolean {
    return this._desk.form().oneResponse;
  }
  setLimitOneResponsePerUser(enabled: unknown): this {
    return this._flag('setLimitOneResponsePerUser', 'oneResponse', enabled);
  }
  hasRespondAgainLink(): boolean {
    return this._desk.form().respondAgain;
  }
  setShowLinkToRespondAgain(enabled: unknown): this {
    return this._flag('setShowLinkToRespondAgain', 'respondAgain', enabled);
  }
  hasProgressBar(): boolean {
    return this._desk.form().progressBar;
  }
  setProgressBar(enabled: unknown): this {
    return this._flag('setProgressBar', 'progressBar', enabled);
  }
  getShuffleQuestions(): boolean {
    return this._desk.form().shuffle;
  }
  setShuffleQuestions(shuffle: unknown): this {
    return this._flag('setShuffleQuestions', 'shuffle', shuffle);
  }
  isPublishingSummary(): boolean {
    return this._desk.form().publicSummary;
  }
  setPublishingSummary(enabled: unknown): this {
    return this._flag('setPublishingSummary', 'publicSummary', enabled);
  }
  isAcceptingResponses(): boolean {
    return this._desk.form().accepting;
  }
  setAcceptingResponses(enabled: unknown): this {
    return this._flag('setAcceptingResponses', 'accepting', enabled);
  }
  isPublished(): boolean {
    return this._desk.form().published;
  }
  /** A published form accepts responses, an unpublished one does not, whatever was set before. */
  setPublished(enabled: unknown): this {
    this._flag('setPublished', 'published', enabled);
    return this._flag('setPublished', 'accepting', enabled);
  }
  supportsAdvancedResponderPermissions(): boolean {
    return true;
  }

  getPublishedUrl(): string {
    return publishedUrl(this._desk.host.store, this._desk.form());
  }
  getEditUrl(): string {
    return editUrl(this._desk.host.store, this._desk.form());
  }

  _text(member: string, name: TextName, value: unknown): this {
    if (typeof value !== 'string') throw signatureError(`FormApp.Form.${member}`, [value]);
    this._desk.change((form) => {
      form[name] = value;
    });
    return this;
  }
  _flag(member: string, name: FlagName, value: unknown): this {
    if (typeof value !== 'boolean') throw signatureError(`FormApp.Form.${member}`, [value]);
    this._desk.change((form) => {
      form[name] = value;
    });
    return this;
  }
}
