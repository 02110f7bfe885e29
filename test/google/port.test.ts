/** A workspace that is served on another port than before: links in mails and in the panel lead to where the pages are. */
import { expect, it } from 'vitest';
import { hostWorkspace } from '../../src/local/index.js';
import { openProgramme, signupRows } from '../programme.js';

it('old links lead to the new address', async () => {
  const programme = openProgramme();
  programme.host.store.setMeta('base_url', 'http://127.0.0.1:5001');
  programme.run('setup');
  programme.importRows('Form Responses 9', signupRows(1, 1));
  for (const job of ['intake', 'pair'] as const) programme.run(job);
  programme.run('approve', { ids: 'all', approve: true });
  programme.run('publish');
  programme.run('survey', { survey: 'check-in-1' });
  programme.host.store.setMeta('base_url', 'http://127.0.0.1:5002');

  const workspace = hostWorkspace(programme.host);
  const [line] = workspace.mails('mentee0@example.org');
  const mail = workspace.mail('mentee0@example.org', line!.id)!;
  expect(mail.subject).toContain('First check-in');
  for (const text of [mail.text, mail.html, mail.source]) {
    expect(text).toContain('http://127.0.0.1:5002/forms/d/e/');
    expect(text).not.toContain(':5001');
  }
  const answer = await workspace.scriptRun('pairwright', [JSON.stringify({ call: 'view' })]);
  expect(answer.ok && String(answer.value)).toMatch(/"formUrl":"http:\/\/127\.0\.0\.1:5002\/forms/);
  programme.close();
});
