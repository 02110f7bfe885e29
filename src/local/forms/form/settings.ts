/** A form's title, messages, switches and addresses. */
import { signatureError } from '../../errors.js';
import type { Members } from '../../script-object.js';
import { editUrl, publishedUrl } from '../addresses.js';
import type { FormEditor } from '../form-editor.js';
import type { Form } from '../model.js';

type FlagName = { [K in keyof Form]: Form[K] extends boolean ? K : never }[keyof Form];
type TextName = 'title' | 'description' | 'confirmation' | 'closedMessage';

export function settingMembers(editor: FormEditor): Members {
  const setText = (member: string, name: TextName, value: unknown): void => {
    if (typeof value !== 'string') throw signatureError(`FormApp.Form.${member}`, [value]);
    editor.change((form) => {
      form[name] = value;
    });
  };
  const setFlag = (member: string, name: FlagName, value: unknown): void => {
    if (typeof value !== 'boolean') throw signatureError(`FormApp.Form.${member}`, [value]);
    editor.change((form) => {
      form[name] = value;
    });
  };
  return {
    getId: () => editor.formId,
    getTitle: () => editor.form().title,
    setTitle(title: unknown) {
      setText('setTitle', 'title', title);
      return this;
    },
    getDescription: () => editor.form().description,
    setDescription(description: unknown) {
      setText('setDescription', 'description', description);
      return this;
    },
    getConfirmationMessage: () => editor.form().confirmation,
    setConfirmationMessage(message: unknown) {
      setText('setConfirmationMessage', 'confirmation', message);
      return this;
    },
    getCustomClosedFormMessage: () => editor.form().closedMessage,
    setCustomClosedFormMessage(message: unknown) {
      setText('setCustomClosedFormMessage', 'closedMessage', message);
      return this;
    },
    collectsEmail: () => editor.form().collectEmail,
    setCollectEmail(collect: unknown) {
      setFlag('setCollectEmail', 'collectEmail', collect);
      return this;
    },
    canEditResponse: () => editor.form().allowEdits,
    setAllowResponseEdits(enabled: unknown) {
      setFlag('setAllowResponseEdits', 'allowEdits', enabled);
      return this;
    },
    hasLimitOneResponsePerUser: () => editor.form().oneResponse,
    setLimitOneResponsePerUser(enabled: unknown) {
      setFlag('setLimitOneResponsePerUser', 'oneResponse', enabled);
      return this;
    },
    hasRespondAgainLink: () => editor.form().respondAgain,
    setShowLinkToRespondAgain(enabled: unknown) {
      setFlag('setShowLinkToRespondAgain', 'respondAgain', enabled);
      return this;
    },
    hasProgressBar: () => editor.form().progressBar,
    setProgressBar(enabled: unknown) {
      setFlag('setProgressBar', 'progressBar', enabled);
      return this;
    },
    getShuffleQuestions: () => editor.form().shuffle,
    setShuffleQuestions(shuffle: unknown) {
      setFlag('setShuffleQuestions', 'shuffle', shuffle);
      return this;
    },
    isPublishingSummary: () => editor.form().publicSummary,
    setPublishingSummary(enabled: unknown) {
      setFlag('setPublishingSummary', 'publicSummary', enabled);
      return this;
    },
    isAcceptingResponses: () => editor.form().accepting,
    setAcceptingResponses(enabled: unknown) {
      setFlag('setAcceptingResponses', 'accepting', enabled);
      return this;
    },
    isPublished: () => editor.form().published,
    /** A published form accepts responses, an unpublished one does not, whatever was set before. */
    setPublished(enabled: unknown) {
      setFlag('setPublished', 'published', enabled);
      setFlag('setPublished', 'accepting', enabled);
      return this;
    },
    supportsAdvancedResponderPermissions: () => true,
    getPublishedUrl: () => publishedUrl(editor.host.store, editor.form()),
    getEditUrl: () => editUrl(editor.host.store, editor.form()),
  };
}
