/** A form's title, messages, switches and addresses. */
import { ServiceError, signatureError } from '../../errors.js';
import type { Host } from '../../kernel.js';
import { editUrl, publishedUrl } from '../addresses.js';
import type { FormEditor } from '../form-editor.js';
import type { Form } from '../model.js';
import type { FormMembers } from './parts.js';

type FlagName = { [K in keyof Form]-?: Form[K] extends boolean ? K : never }[keyof Form];
type TextName = 'title' | 'description' | 'confirmation' | 'closedMessage';

export const settingMembers: FormMembers = {
  getId() {
    return this._editor.formId;
  },
  getTitle() {
    return this._editor.form().title;
  },
  setTitle(title: unknown) {
    setText(this._editor, 'setTitle', 'title', title);
    return this;
  },
  getDescription() {
    return this._editor.form().description;
  },
  setDescription(description: unknown) {
    setText(this._editor, 'setDescription', 'description', description);
    return this;
  },
  getConfirmationMessage() {
    return this._editor.form().confirmation;
  },
  setConfirmationMessage(message: unknown) {
    setText(this._editor, 'setConfirmationMessage', 'confirmation', message);
    return this;
  },
  getCustomClosedFormMessage() {
    return this._editor.form().closedMessage;
  },
  setCustomClosedFormMessage(message: unknown) {
    setText(this._editor, 'setCustomClosedFormMessage', 'closedMessage', message);
    return this;
  },
  collectsEmail() {
    return this._editor.form().collectEmail;
  },
  setCollectEmail(collect: unknown) {
    setFlag(this._editor, 'setCollectEmail', 'collectEmail', collect);
    return this;
  },
  canEditResponse() {
    return this._editor.form().allowEdits;
  },
  setAllowResponseEdits(enabled: unknown) {
    setFlag(this._editor, 'setAllowResponseEdits', 'allowEdits', enabled);
    return this;
  },
  hasLimitOneResponsePerUser() {
    return this._editor.form().oneResponse;
  },
  setLimitOneResponsePerUser(enabled: unknown) {
    setFlag(this._editor, 'setLimitOneResponsePerUser', 'oneResponse', enabled);
    return this;
  },
  hasRespondAgainLink() {
    return this._editor.form().respondAgain;
  },
  setShowLinkToRespondAgain(enabled: unknown) {
    setFlag(this._editor, 'setShowLinkToRespondAgain', 'respondAgain', enabled);
    return this;
  },
  hasProgressBar() {
    return this._editor.form().progressBar;
  },
  setProgressBar(enabled: unknown) {
    setFlag(this._editor, 'setProgressBar', 'progressBar', enabled);
    return this;
  },
  getShuffleQuestions() {
    return this._editor.form().shuffle;
  },
  setShuffleQuestions(shuffle: unknown) {
    setFlag(this._editor, 'setShuffleQuestions', 'shuffle', shuffle);
    return this;
  },
  isPublishingSummary() {
    return this._editor.form().publicSummary;
  },
  setPublishingSummary(enabled: unknown) {
    setFlag(this._editor, 'setPublishingSummary', 'publicSummary', enabled);
    return this;
  },
  isAcceptingResponses() {
    return this._editor.form().accepting;
  },
  setAcceptingResponses(enabled: unknown) {
    if (enabled === true) refuseUnpublished(this._editor.form());
    setFlag(this._editor, 'setAcceptingResponses', 'accepting', enabled);
    return this;
  },
  isPublished() {
    refuseWithoutPublishing(this._editor.form());
    return this._editor.form().published;
  },
  /** A published form accepts responses, an unpublished one does not, whatever was set before. */
  setPublished(enabled: unknown) {
    refuseWithoutPublishing(this._editor.form());
    setFlag(this._editor, 'setPublished', 'published', enabled);
    setFlag(this._editor, 'setPublished', 'accepting', enabled);
    return this;
  },
  supportsAdvancedResponderPermissions() {
    return this._editor.form().publishing !== false;
  },
  getPublishedUrl() {
    refuseAddress(this._editor.host, this._editor.form());
    return publishedUrl(this._editor.host.store, this._editor.form());
  },
  getEditUrl() {
    return editUrl(this._editor.host.store, this._editor.form());
  },
};

/** "Error: if enabled on an unpublished form." https://developers.google.com/apps-script/reference/forms/form */
function refuseUnpublished(form: Form): void {
  if (!form.published) throw new ServiceError('Operation not supported on unpublished form');
}

/** An unpublished form may have no address for respondents. */
export function refuseAddress(host: Host, form: Form): void {
  if (host.circumstances.forms.unpublishedAddress === 'refused') refuseUnpublished(form);
}

/** "Error: if called on unsupported forms." */
function refuseWithoutPublishing(form: Form): void {
  if (form.publishing === false) throw new ServiceError('Operation not supported on this form');
}

function setText(editor: FormEditor, member: string, name: TextName, value: unknown): void {
  if (typeof value !== 'string') throw signatureError(`FormApp.Form.${member}`, [value]);
  editor.change((form) => {
    form[name] = value;
  });
}

function setFlag(editor: FormEditor, member: string, name: FlagName, value: unknown): void {
  if (typeof value !== 'boolean') throw signatureError(`FormApp.Form.${member}`, [value]);
  editor.change((form) => {
    form[name] = value;
  });
}
