/** MailApp as scripts know it. */
import { ServiceError, signatureError } from '../errors.js';
import type { Execution, GoogleService } from '../kernel.js';
import { reading, SERVICE } from '../script-object.js';
import { type Address, addresses, oneLine } from './address.js';
import { deliver, mailSchema } from './mailboxes.js';
import { plainText } from './plain-text.js';
import { MAIL_LIMITS, quotaLeft, useQuota } from './quota.js';

/** What `sendEmail` takes; missing fields arrive as null. */
type Message = Readonly<Partial<Record<string, unknown>>>;

const FIELDS = ['to', 'cc', 'bcc', 'subject', 'body', 'htmlBody', 'name', 'replyTo', 'noReply'];
const RECIPIENTS_PER_MAIL = 50;
const SUBJECT_CHARACTERS = 250;

class MailApp {
  readonly [SERVICE] = 'MailApp';
  readonly #execution: Execution;
  constructor(execution: Execution) {
    this.#execution = execution;
  }

  readonly sendEmail = reading(
    { message: FIELDS, options: FIELDS },
    (first: unknown, second: unknown, third: unknown, fourth: unknown): void =>
      send(this.#execution, messageOf(given([first, second, third, fourth]))),
  );

  getRemainingDailyQuota(): number {
    const { host, user } = this.#execution;
    return quotaLeft(host.store, user, host.accountOf(user).kind, host.clock.now());
  }
}

export const mailService: GoogleService = {
  schema: mailSchema,
  roots: { MailApp: (execution) => new MailApp(execution) },
  scopes: { MailApp: ['script.send_mail', 'https://mail.google.com/'] },
  costs: { 'MailApp.sendEmail': 500, 'MailApp.getRemainingDailyQuota': 20 },
  needs: { MailApp: 'FULL' },
};

/** The arguments up to the last that is there. */
function given(args: readonly unknown[]): readonly unknown[] {
  return args.slice(0, args.findLastIndex((one) => one !== null) + 1);
}

/** The four ways of calling it, as one message. */
function messageOf(args: readonly unknown[]): Message {
  const [first, second, third, fourth] = args;
  if (args.length === 1 && isObject(first)) return first;
  const texts = [first, second, third].every((one) => typeof one === 'string');
  if (texts && args.length === 3) return { to: first, subject: second, body: third };
  if (texts && args.length === 4 && isObject(fourth)) return { ...fourth, to: first, subject: second, body: third };
  if (texts && typeof fourth === 'string') return { to: first, replyTo: second, subject: third, body: fourth };
  throw signatureError('MailApp.sendEmail', args);
}

/** Checks everything before anything is counted or stored. */
function send(execution: Execution, message: Message): void {
  const { host, user } = execution;
  const { store, clock } = host;
  const account = host.accountOf(user).kind;
  const to = recipients(message.to);
  const cc = recipients(message.cc);
  const bcc = recipients(message.bcc);
  const count = to.length + cc.length + bcc.length;
  if (count === 0) throw new ServiceError('Failed to send email: no recipient');
  if (count > RECIPIENTS_PER_MAIL) throw new ServiceError('Limit exceeded: Email Recipients Per Message.');
  const replyTo = recipients(message.replyTo).map((one) => one.address);
  const html = textOf(message.htmlBody);
  const text = textOf(message.body) || plainText(html);
  const subject = oneLine(textOf(message.subject));
  const limits = MAIL_LIMITS[account];
  if ([text, html].some((body) => Buffer.byteLength(body) > limits.body)) {
    throw new ServiceError('Limit exceeded: Email Body Size.');
  }
  if (subject.length > SUBJECT_CHARACTERS) throw new ServiceError('Invalid argument: subject');
  if (message.noReply === true && account === 'consumer') throw new ServiceError('Invalid argument: noReply');
  if (quotaLeft(store, user, account, clock.now()) < count) {
    throw new ServiceError('Service invoked too many times for one day: email.');
  }
  const address = message.noReply === true ? `noreply@${user.split('@')[1]}` : user.toLowerCase();
  store.transaction(() => {
    useQuota(store, user, clock.now(), count);
    deliver(store, {
      at: clock.now(),
      from: { address, name: oneLine(textOf(message.name)) },
      to,
      cc,
      bcc,
      replyTo: replyTo.join(', '),
      subject,
      text,
      html,
      kind: 'mail',
      calendar: '',
    });
  });
}

function recipients(value: unknown): readonly Address[] {
  const { found, bad } = addresses(textOf(value));
  if (bad !== undefined) throw new ServiceError(`Invalid email: ${bad}`);
  return found;
}

function textOf(value: unknown): string {
  return value === null || value === undefined ? '' : String(value);
}

function isObject(value: unknown): value is Message {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
