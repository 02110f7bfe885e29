/** Who may open a form to answer it. */
import type { Host } from '../kernel.js';
import type { Form } from './model.js';

/** Why a person does not even get to see the form, if they do not; `account` is who is signed in, or `''`. */
export function unwelcome(host: Host, form: Form, account: string): string | undefined {
  const verifies = form.collects === 'verified' && form.collectEmail;
  if ((form.responders ?? 'anyone') === 'anyone' && !verifies) return undefined;
  if (account === '') return 'Sign in to continue. To fill out this form, you must be signed in.';
  const domain = (address: string): string => address.toLowerCase().split('@')[1] ?? '';
  return form.responders === 'domain' && domain(account) !== domain(form.owner ?? host.owner)
    ? "You need permission. This form can only be viewed by users in the owner's organization."
    : undefined;
}
