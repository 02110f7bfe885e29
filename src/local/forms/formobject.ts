/** A form as scripts know it: its settings, items, responses and destination. */
import { ServiceError, signatureError } from '../errors.js';
import { EnumValue, enumOf, SERVICE } from '../expose.js';
import { editUrl, publishedUrl } from './addresses.js';
import type { FormDesk } from './desk.js';
import { deleteResponses, findResponse, newItem, responsesOf } from './formstore.js';
import { AnyItem, type ItemResponse, itemObject } from './items.js';
import type { Form, KnownType } from './model.js';
import { FormResponse } from './responseobject.js';
import { linkTab, unlinkTab } from './responsetab.js';

export const DestinationType = enumOf('FormApp.DestinationType', ['SPREADSHEET']);

type FlagName = { [K in keyof Form]: Form[K] extends boolean ? K : never }[keyof Form];
type TextName = 'title' | 'description' | 'confirmation' | 'closedMessage';

export class FormObject {
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

  getDestinationId(): string {
    return this._destination().spreadsheetId;
  }
  getDestinationType(): EnumValue {
    this._destination();
    return DestinationType.SPREADSHEET;
  }
  setDestination(type: unknown, id: unknown): this {
    if (type !== DestinationType.SPREADSHEET || typeof id !== 'string') {
      throw signatureError('FormApp.Form.setDestination', [type, id]);
    }
    const { host } = this._desk;
    if (id !== host.spreadsheetId) throw new ServiceError(`Invalid response destination: ${id}`);
    this._desk.change((form) => linkTab(host, form));
    return this;
  }
  removeDestination(): this {
    this._destination();
    this._desk.change((form) => unlinkTab(this._desk.host, form));
    return this;
  }

  addCheckboxGridItem() {
    return this._add('CHECKBOX_GRID');
  }
  addCheckboxItem() {
    return this._add('CHECKBOX');
  }
  addDateItem() {
    return this._add('DATE');
  }
  addGridItem() {
    return this._add('GRID');
  }
  addListItem() {
    return this._add('LIST');
  }
  addMultipleChoiceItem() {
    return this._add('MULTIPLE_CHOICE');
  }
  addPageBreakItem() {
    return this._add('PAGE_BREAK');
  }
  addParagraphTextItem() {
    return this._add('PARAGRAPH_TEXT');
  }
  addScaleItem() {
    return this._add('SCALE');
  }
  addSectionHeaderItem() {
    return this._add('SECTION_HEADER');
  }
  addTextItem() {
    return this._add('TEXT');
  }
  addTimeItem() {
    return this._add('TIME');
  }
  getItems(type?: unknown): AnyItem[] {
    if (type !== undefined && type !== null && !(type instanceof EnumValue)) {
      throw signatureError('FormApp.Form.getItems', [type]);
    }
    const { items } = this._desk.form();
    const wanted = type ? items.filter((item) => item.type === type.name()) : items;
    return wanted.map((item) => new AnyItem(this._desk, item.id));
  }
  getItemById(id: unknown): AnyItem | null {
    const item = this._desk.form().items.find((one) => one.id === Number(id));
    return item ? new AnyItem(this._desk, item.id) : null;
  }
  deleteItem(which: unknown): void {
    const at = this._index('deleteItem', which);
    this._desk.change((form) => {
      form.items.splice(at, 1);
    });
  }
  moveItem(which: unknown, to: unknown): AnyItem {
    const from = this._index('moveItem', which);
    const target = this._index('moveItem', to);
    this._desk.change((form) => {
      form.items.splice(target, 0, ...form.items.splice(from, 1));
    });
    return new AnyItem(this._desk, this._desk.form().items[target]!.id);
  }

  createResponse(): FormResponse {
    return new FormResponse(this._desk, { answers: {} });
  }
  getResponses(since?: unknown): FormResponse[] {
    const from = since instanceof Date ? since.getTime() : Number.NEGATIVE_INFINITY;
    return responsesOf(this._desk.host.store, this._desk.form())
      .filter((response) => response.at >= from)
      .map((response) => new FormResponse(this._desk, { answers: response.answers, stored: response }));
  }
  getResponse(id: unknown): FormResponse {
    const response = findResponse(this._desk.host.store, this._desk.form(), String(id));
    if (!response) throw new ServiceError('No response with the given ID could be found.');
    return new FormResponse(this._desk, { answers: response.answers, stored: response });
  }
  deleteResponse(id: unknown): this {
    this.getResponse(id);
    deleteResponses(this._desk.host.store, this._desk.form(), String(id));
    return this;
  }
  /** The rows in the response tab stay. */
  deleteAllResponses(): this {
    deleteResponses(this._desk.host.store, this._desk.form());
    return this;
  }

  _add(type: KnownType) {
    let id = 0;
    this._desk.change((form) => {
      id = newItem(form, type).id;
    });
    return itemObject(this._desk, this._desk.item(id));
  }
  _destination(): NonNullable<Form['destination']> {
    const { destination } = this._desk.form();
    if (!destination) throw new ServiceError('The form currently has no response destination.');
    return destination;
  }
  _index(member: string, which: unknown): number {
    const { items } = this._desk.form();
    const at = typeof which === 'number' ? which : items.findIndex((one) => one.id === (which as ItemResponse)?._id);
    if (!Number.isInteger(at) || !items[at]) throw new ServiceError(`Invalid argument: index (${member})`);
    return at;
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
