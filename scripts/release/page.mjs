/** The page that leads through pasting Pairwright into a Sheet. One file: pictures, and the texts to paste, stand in it. */
import { drawings } from './drawings.mjs';

/** @typedef {{ title: string, text: string, paste?: string, drawing?: keyof typeof drawings }} Step text: HTML; paste: name of the file to copy */

/** @type {readonly Step[]} */
const STEPS = [
  {
    title: 'Open the script of a new Sheet',
    text: 'Sign in with the account that will run the programme, and with no other in this browser window. Open <a href="https://sheets.new">sheets.new</a> and give the Sheet a name. Choose <b>Extensions &gt; Apps Script</b>.',
    drawing: 'extensions',
  },
  {
    title: 'Paste the code',
    text: 'Copy <b>Code.gs</b> with this button. In the editor click into the text of Code.gs, select all (Ctrl+A, on a Mac Cmd+A) and paste. It is long: give it a few seconds.',
    paste: 'Code.gs',
    drawing: 'code',
  },
  {
    title: 'Paste the panel',
    text: 'Beside <b>Files</b> press <b>+</b>, choose <b>HTML</b>, and type the name <b>sidebar</b>, in small letters and without an ending. Select all, and paste.',
    paste: 'sidebar.html',
    drawing: 'sidebar',
  },
  {
    title: 'In German as well: its sentences',
    text: 'Leave this step and the next one out if your programme speaks English alone. Press <b>+</b>, choose <b>Script</b>, and type the name <b>german</b>. Select all, and paste.',
    paste: 'German.gs',
  },
  {
    title: 'In German as well: the panel',
    text: 'Press <b>+</b>, choose <b>HTML</b>, and type the name <b>sidebar-de</b>. Select all, and paste. The language is then a choice in the settings.',
    paste: 'sidebar-de.html',
  },
  {
    title: 'Paste the manifest',
    text: 'It names the permissions, so that Google asks for these and no others. Press the cog (<b>Project Settings</b>), tick <b>Show "appsscript.json" manifest file in editor</b>, go back to the <b>Editor</b>, open appsscript.json, select all, and paste. Save (Ctrl+S).',
    paste: 'appsscript.json',
    drawing: 'manifest',
  },
  {
    title: 'Switch on the Calendar service',
    text: 'Without it no first meeting can be invited. If <b>Calendar</b> stands under Services, remove it there first (three dots &gt; Remove). Then press <b>+</b> beside Services, choose <b>Google Calendar API</b>, version v3, identifier Calendar, and press <b>Add</b>. Save.',
    drawing: 'services',
  },
  {
    title: 'Open the panel',
    text: 'Close the editor and reload the Sheet. After a few seconds a menu <b>Pairwright</b> stands at the end of the menus. Choose <b>Open panel</b>. Google says that authorisation is required: press OK and choose your account.',
    drawing: 'menu',
  },
  {
    title: 'Google warns of an app that it does not know',
    text: 'With a Gmail account this warning always comes; the app is the copy that you have just pasted, and nobody else can reach it. Press <b>Advanced</b>, then <b>Go to ... (unsafe)</b>. In an organisation it may not come at all, or its administrator may have blocked such apps: then ask them.',
    drawing: 'unverified',
  },
  {
    title: 'Tick all the boxes',
    text: 'Press <b>Select all</b>, then <b>Continue</b>. With one box left out Pairwright cannot work.',
    drawing: 'permissions',
  },
  {
    title: 'Choose Open panel once more',
    text: 'The first time only asked for permission. Now the panel opens: press <b>Set up</b>. Share the Sheet with organisers only: whoever may edit it may also change the script that sends mails from your account.',
  },
];

const STYLE = `body{font:16px/1.5 Arial,Helvetica,sans-serif;color:#1e2522;background:#f5f7f5;margin:0}
main{max-width:640px;margin:0 auto;padding:24px}h1{font-size:28px}h2{font-size:19px;margin:0 0 6px}
li{background:#fff;border:1px solid #dfe4e1;border-radius:8px;padding:16px 18px;margin:0 0 16px;list-style-position:inside}
ol{padding:0;list-style:none}svg{width:100%;height:auto;margin-top:12px}a{color:#1a5fb4}
button{font:inherit;font-weight:bold;padding:8px 16px;border:0;border-radius:6px;background:#1b6b4a;color:#fff;cursor:pointer}
textarea{position:absolute;left:-9999px}.muted{color:#57615c;font-size:14px}`;

const SCRIPT = `document.querySelectorAll('button').forEach(function (button) {
  button.onclick = function () {
    var text = document.getElementById(button.dataset.file);
    text.select();
    var copied = document.execCommand('copy');
    button.focus();
    button.textContent = copied ? 'Copied: now paste it' : 'Not copied: open the file ' + button.dataset.file + ' and copy it there';
  };
});`;

/** @param {string} text */
const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/**
 * @param {string} version
 * @param {Readonly<Record<string, string>>} files what is pasted, by name
 */
export function installPage(version, files) {
  const steps = STEPS.map(({ title, text, paste, drawing }, at) =>
    [
      `<li><h2>${at + 1}. ${title}</h2><p>${text}</p>`,
      paste ? `<p><button type="button" data-file="${paste}">Copy ${paste}</button></p>` : '',
      drawing ? drawings[drawing]() : '',
      '</li>',
    ].join(''),
  );
  // The first line break of a text field is not part of its text.
  const texts = Object.entries(files).map(
    ([name, text]) => `<textarea id="${name}" readonly tabindex="-1" aria-hidden="true">\n${escaped(text)}</textarea>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Pairwright ${version}: put it into a Sheet</title><style>${STYLE}</style></head><body><main>
<h1>Put Pairwright into a Sheet</h1>
<p>Version ${version}. About ten minutes; nothing is installed on your computer.</p>
<p class="muted">You already have a Sheet with Pairwright? Do the steps of pasting (2 to 6) in it, reload it, and look at the card Set up.</p>
<ol>${steps.join('\n')}</ol>
<p class="muted">The drawings were made for this page; they are not pictures of Google's pages, which look different and change.</p>
</main>${texts.join('')}<script>${SCRIPT}</script></body></html>
`;
}
