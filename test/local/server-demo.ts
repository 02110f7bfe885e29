/** A small Apps Script project with everything the pages show, hosted and served for a test. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPages } from '../../scripts/pages.mjs';
import { openHost } from '../../src/local/host.js';
import type { Host } from '../../src/local/kernel.js';
import { type Serving, serve } from '../../src/local/server/serve.js';

const MANIFEST = {
  timeZone: 'Europe/London',
  runtimeVersion: 'V8',
  dependencies: { enabledAdvancedServices: [{ userSymbol: 'Calendar', serviceId: 'calendar', version: 'v3' }] },
};

const CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Demo').addItem('Open sidebar', 'openSidebar').addSeparator()
    .addItem('Fail', 'fail').addToUi();
}
function openSidebar() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Demo panel'));
}
function fail() { throw new Error('Nothing to do: fill in the tab People first.'); }
function echo(value) { return value; }
function whenDate() { return { at: new Date(0) }; }
function hidden_() { return 'secret'; }
function addPerson(name) {
  const sheet = SpreadsheetApp.getActive().getSheetByName('People');
  sheet.appendRow([name, 'Mentee', false]);
  SpreadsheetApp.getActive().toast('Added ' + name, 'Done');
  return sheet.getLastRow() - 1;
}
function tick() { PropertiesService.getScriptProperties().setProperty('ticked', 'yes'); }
function setUp() {
  const book = SpreadsheetApp.getActive();
  book.rename('Demo programme');
  const sheet = book.getSheets()[0].setName('People');
  sheet.getRange(1, 1, 1, 4).setValues([['Name', 'Role', 'Approved', 'Problem']]).setFontWeight('bold');
  sheet.getRange('B1').setNote('Mentor or mentee');
  sheet.setFrozenRows(1);
  const rows = [];
  for (let n = 1; n <= 300; n++) rows.push(['Person ' + n, n % 3 ? 'Mentee' : 'Mentor', n % 4 === 0, n % 17 ? '' : 'No capacity']);
  sheet.getRange(2, 1, rows.length, 4).setValues(rows);
  sheet.getRange('B2:B').setDataValidation(
    SpreadsheetApp.newDataValidation().requireValueInList(['Mentor', 'Mentee', 'Both'], true).setAllowInvalid(false).build());
  sheet.getRange(2, 3, rows.length, 1).insertCheckboxes();
  sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied('=$D2<>""').setBackground('#fce8e6').setRanges([sheet.getRange('A2:D')]).build()]);
  sheet.setColumnWidth(1, 160);
  const looks = book.insertSheet('Looks').setTabColor('#188038');
  const link = SpreadsheetApp.newRichTextValue().setText('See Ann and Bob').setLinkUrl(4, 7, 'https://example.org/ann').build();
  looks.getRange('A1:D2').setValues([['Names of people', 'Seats', 'Day', 'Where'], ['(first name and surname)', '', '', '']]).setFontWeight('bold');
  looks.setFrozenRows(2);
  looks.getRange('A3:D4').setValues([['Ann', 2, '2027-03-01', '=HYPERLINK("#gid=0","To People")'], ['Bob', 3, '', '=SUM(B3:B4)']]);
  looks.getRange('A5').setRichTextValue(link);
  looks.getRange('A6').setValue('A long text that has to be read whole and so is wrapped over several lines').setWrap(true);
  looks.getRange('B3:B4').setNumberFormat('0.0').setHorizontalAlignment('center').setBackground('#fce8e6').setFontSize(14);
  looks.hideRows(4);
  looks.hideColumns(3);
  looks.setColumnWidth(1, 180);
  book.insertSheet('Machine').hideSheet();
  book.setActiveSheet(sheet);
  ScriptApp.newTrigger('tick').timeBased().everyDays(1).create();
}
function makeForm() {
  const form = FormApp.create('Sign-up');
  form.setTitle('Sign up').setDescription('Tell us about you.').setCollectEmail(true).setAllowResponseEdits(true);
  form.addTextItem().setTitle('Your name').setRequired(true).setHelpText('As in the introduction');
  form.addMultipleChoiceItem().setTitle('Role').setChoiceValues(['Mentor', 'Mentee']).showOtherOption(true).setRequired(true);
  form.addCheckboxItem().setTitle('Topics').setChoiceValues(['Data', 'Writing']).showOtherOption(true);
  form.addListItem().setTitle('Zone').setChoiceValues(['Europe/London', 'America/New_York']);
  form.addPageBreakItem().setTitle('More').setHelpText('A second page');
  form.addParagraphTextItem().setTitle('Hopes');
  form.addScaleItem().setTitle('Experience').setBounds(1, 5).setLabels('None', 'Much').setRequired(true);
  form.addGridItem().setTitle('Skills').setRows(['Excel', 'Python']).setColumns(['Some', 'Much']).setRequired(true);
  form.addCheckboxGridItem().setTitle('When').setRows(['Mon', 'Tue']).setColumns(['Morning', 'Evening']);
  form.addSectionHeaderItem().setTitle('Dates');
  form.addDateItem().setTitle('Start');
  form.addTimeItem().setTitle('Best time');
  form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId());
  return { url: form.getPublishedUrl(), id: form.getId() };
}
function makePaths() {
  const form = FormApp.create('Join').setTitle('Join us').setDescription('Say first what you come for.');
  const role = form.addMultipleChoiceItem().setTitle('I come as').setRequired(true);
  const mentor = form.addPageBreakItem().setTitle('For mentors').setHelpText('Only mentors see this.');
  form.addTextItem().setTitle('How many mentees can you take?').setRequired(true);
  const sure = form.addMultipleChoiceItem().setTitle('Is that right?');
  const mentee = form.addPageBreakItem().setTitle('For mentees');
  form.addParagraphTextItem().setTitle('What do you hope for?').setRequired(true);
  const all = form.addPageBreakItem().setTitle('When you have time');
  const hours = form.addListItem().setTitle('Hours a month').setChoiceValues(['2', '4']).setRequired(true);
  role.setChoices([role.createChoice('Mentor', mentor), role.createChoice('Mentee', mentee),
    role.createChoice('Just looking', FormApp.PageNavigationType.SUBMIT)]);
  mentee.setGoToPage(all);
  sure.setChoices([sure.createChoice('Yes', all), sure.createChoice('No, from the beginning', FormApp.PageNavigationType.RESTART)]);
  form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId());
  const filled = form.createResponse().withItemResponse(hours.createResponse('4')).withItemResponse(role.createResponse('Mentee'));
  return { url: form.getPublishedUrl(), filled: filled.toPrefilledUrl() };
}
function answered() {
  const rows = SpreadsheetApp.getActive().getSheets()[0].getDataRange().getDisplayValues();
  return rows.slice(1).map((row) => row.slice(1));
}
function invite() {
  MailApp.sendEmail({ to: 'ann@example.com', subject: 'Hello Ann', body: 'Plain words https://example.com/a.',
    htmlBody: '<p id="rich">Rich <b>words</b></p><script>document.title = "owned"</script>' });
  Calendar.Events.insert({ summary: 'First meeting', description: 'Agenda: https://example.com/agenda',
    start: { dateTime: '2027-01-12T14:00:00Z' }, end: { dateTime: '2027-01-12T15:00:00Z' },
    attendees: [{ email: 'ann@example.com' }] }, 'primary', { sendUpdates: 'all' });
}`;

const SIDEBAR = `<!doctype html><html><head><base target="_top"></head><body>
<button id="add">Add Zoe</button><p id="out"></p><button id="close">Close</button>
<a id="form" target="_blank" rel="noopener noreferrer" href="/mail">Open a page</a>
<script>
  const out = document.getElementById('out');
  document.getElementById('close').onclick = () => google.script.host.close();
  document.getElementById('add').onclick = () => google.script.run
    .withSuccessHandler((count, word) => { out.textContent = count + ' ' + word; })
    .withFailureHandler((error) => { out.textContent = error.message; })
    .withUserObject('people').addPerson('Zoe');
</script></body></html>`;

export interface Demo extends Serving {
  readonly host: Host;
  /** A change as a page of the workspace asks for it. */
  post(path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>;
  end(): Promise<void>;
}

/** The project in a folder of its own, served on a free port. `pages` also builds what the browser needs. */
export async function openDemo({ pages = false } = {}): Promise<Demo> {
  const folder = mkdtempSync(join(tmpdir(), 'workspace-pages-'));
  writeFileSync(join(folder, 'appsscript.json'), JSON.stringify(MANIFEST));
  writeFileSync(join(folder, 'code.js'), CODE);
  writeFileSync(join(folder, 'sidebar.html'), SIDEBAR);
  const assets = join(folder, 'assets');
  if (pages) await buildPages(assets);
  const host = openHost({ folder: join(folder, 'data'), project: folder, now: '2027-01-11T09:00:00Z' });
  const made = host.run('setUp');
  if (made.error) throw new Error(`${made.error.name}: ${made.error.message}`);
  const serving = await serve(host, { port: 0, assets });
  return {
    ...serving,
    host,
    post: (path, body, headers = {}) =>
      fetch(serving.url + path, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          origin: serving.url,
          'x-workspace-token': serving.token,
          ...headers,
        },
        body: JSON.stringify(body),
      }),
    async end() {
      await serving.close();
      host.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Runs a function of the demo and gives its value. */
export function demoValue<T>(demo: Demo, fn: string): T {
  const run = demo.host.run(fn);
  if (run.error) throw new Error(`${run.error.name}: ${run.error.message}`);
  return run.value as T;
}
