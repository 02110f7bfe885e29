/** Addresses as they are compared. */

export const addressIn = /[^\s<>()[\],;:"|/]+@[^\s<>()[\],;:"|/]+/g;

export function clean(email: string): string {
  return email.trim().toLowerCase();
}

/** What leads to the same inbox is the same: a tag behind a plus counts for nothing, dots at Gmail neither. */
export function mailbox(email: string): string {
  const whole = clean(email);
  const at = whole.lastIndexOf('@');
  if (at < 0) return whole;
  const domain = whole.slice(at + 1).replace(/^googlemail\./, 'gmail.');
  const local = whole.slice(0, at).replace(/\+.*$/, '');
  return `${domain === 'gmail.com' ? local.replace(/\./g, '') : local}@${domain}`;
}
