/** What `npm run create`, `deploy` and `template` say, and for what Google and clasp answer the sentence that mends it. */

/** First fit counts: the narrower text stands before the wider one. */
const MENDS = [
  {
    when: /no credentials found|not logged in/i,
    mend: 'Nobody is logged in. Run "npx clasp login", choose the account that will run the programme, and tick every box.',
  },
  {
    when: /has not enabled the Apps Script API/i,
    mend: 'The Apps Script API is off for this account. Turn it on at https://script.google.com/home/usersettings, wait a minute, and run this again.',
  },
  {
    when: /insufficient (authentication scopes|permission)|ACCESS_TOKEN_SCOPE_INSUFFICIENT/i,
    mend: 'At the login a box was left without its tick. Run "npx clasp logout", then "npx clasp login", and tick every box.',
  },
  {
    when: /admin_policy_enforced|administrator|policies within your organi[sz]ation|org_internal/i,
    mend: 'The administrator of your organisation blocks this. Ask for clasp to be allowed in the Admin console (Security > API controls), or paste the files instead: docs/install.md.',
  },
  {
    when: /policy_enforced|advanced protection/i,
    mend: 'This account is under Advanced Protection, which lets clasp not in. Paste the files instead (docs/install.md), or use another account.',
  },
  {
    when: /invalid_grant|invalid_rapt|invalid credentials|invalid authentication credentials|expired or revoked/i,
    mend: 'The login has run out. Run "npx clasp login" again.',
  },
  {
    when: /requested entity was not found/i,
    mend: 'Google finds no script with this id. Copy it anew (Extensions > Apps Script > Project Settings > Script ID), and check with "npx clasp show-authorized-user" that the account is the one that may edit the Sheet.',
  },
  {
    when: /does not have permission/i,
    mend: 'The account that is logged in may not edit this script. "npx clasp show-authorized-user" says which it is; "npx clasp login" changes it.',
  },
  {
    when: /ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|EHOSTUNREACH|socket hang up/,
    mend: 'Google could not be reached. Check the network and run this again.',
  },
];

/**
 * What to do about it.
 * @param {string} output what clasp wrote
 */
export function mendFor(output) {
  const known = MENDS.find(({ when }) => when.test(output));
  if (known) return known.mend;
  const said = output.trim();
  return said
    ? `clasp says: ${said}`
    : 'clasp ended without a word. Run "npx clasp --version" to see whether it works.';
}

/** @param {string} output whether the script could not be made because the API is off, which is seen after the Sheet */
export const isApiOff = (output) => /has not enabled the Apps Script API/i.test(output);

export const words = {
  looking: 'Looking whether Google lets us in ...',
  alreadyThere: (/** @type {string} */ file) =>
    `${file} already names a script. To push to it: npm run deploy. To make another Sheet, move that file away first.`,
  noSheetMade: 'No Sheet was made.',
  making: (/** @type {string} */ title) => `Making the Sheet "${title}" ...`,
  sheetWithoutScript: (/** @type {string} */ title) =>
    `An empty Sheet "${title}" was made and has no script. Delete it in Google Drive before you run this again.`,
  perhapsASheet: (/** @type {string} */ title) =>
    `It is not known whether the Sheet "${title}" was made. Look in Google Drive, and delete it before you run this again.`,
  made: (/** @type {string} */ address) => `Made: ${address}`,
  keptIn: (/** @type {string} */ file) => `Which script it is stands in ${file}, which git leaves out.`,
  nowDeploy: 'Now: npm run deploy',
  noScript:
    'It is not known which Sheet. For a new one: npm run create -- "My programme". For one that you have: npm run deploy -- --script ID (Extensions > Apps Script > Project Settings > Script ID).',
  movedOut: (/** @type {string} */ file) =>
    `The script id was taken out of .clasp.json, which git keeps, and put into ${file}, which git leaves out.`,
  reading: 'Reading what is in the script of the Sheet ...',
  refused: (/** @type {readonly string[]} */ lost) =>
    `The script of this Sheet holds what is not Pairwright's, and deploying would delete it:\n${list(lost)}\nNothing was changed. Give the programme a Sheet of its own, or say "npm run deploy -- --force" to lose the above.`,
  losing: (/** @type {readonly string[]} */ lost, /** @type {string} */ folder) =>
    `Because of --force this goes from the script of the Sheet:\n${list(lost)}\nA copy is in ${folder}.`,
  nothingChanged: 'Nothing was changed.',
  pushing: 'Pushing ...',
  notPushed: 'It was not deployed.',
  pushed:
    'Deployed. Reload the Sheet: after a few seconds the menu Pairwright is there; choose Open panel. In a new Sheet switch on the Calendar service once: docs/install.md.',
  templateReady: (/** @type {string} */ address) =>
    `The template is up to date. Whoever opens this gets a copy of their own: ${address}\nNever press Set up in the template itself. Before you pass the link on: docs/install.md, "A template for others".`,
  templateUnknown: (/** @type {string} */ file) =>
    `The template is up to date. Which Sheet it is does not stand in ${file}: take its address, and write /copy for /edit at the end.`,
  templateIsProgramme:
    'The template and your programme are one and the same Sheet: a copy would take everybody in it along. Remove .clasp.template.json and run this again.',
};

/** @param {readonly string[]} lines */
function list(lines) {
  return lines.map((line) => `  ${line}`).join('\n');
}
