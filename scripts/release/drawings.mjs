/** Drawings of the screens that a newcomer meets at Google: schematic, and each says that it is a drawing. */

const FONT = 'font-family="Arial, Helvetica, sans-serif"';
const LABEL = 'Drawing, not a screenshot: your screen may look different.';
const WIDTH = 560;
const HEIGHT = 250;

/** @param {string} text */
const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * @param {number} x
 * @param {number} y
 * @param {string} text
 * @param {{ size?: number, fill?: string, bold?: boolean }} [look]
 */
function write(x, y, text, { size = 13, fill = '#1e2522', bold = false } = {}) {
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}"${bold ? ' font-weight="bold"' : ''} ${FONT}>${escaped(text)}</text>`;
}

/** @param {number} x @param {number} y @param {number} width @param {number} height @param {string} [fill] @param {string} [line] */
function box(x, y, width, height, fill = '#fff', line = '#b9c4bf') {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="4" fill="${fill}" stroke="${line}"/>`;
}

/** What to click: a frame around it. @param {number} x @param {number} y @param {number} width @param {number} [height] */
function here(x, y, width, height = 26) {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="6" fill="none" stroke="#c2410c" stroke-width="3"/>`;
}

/** @param {string} title for those who cannot see it @param {readonly string[]} parts */
function drawing(title, parts) {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escaped(title)}">
${box(1, 1, WIDTH - 2, HEIGHT - 2, '#f5f7f5')}${parts.join('')}${write(14, HEIGHT - 10, LABEL, { size: 11, fill: '#57615c' })}</svg>`;
}

/** @param {readonly string[]} items @param {number} x @param {number} y @param {number} at which of them is clicked */
function menu(items, x, y, at) {
  const lines = items.map((item, index) => write(x + 14, y + 22 + index * 26, item));
  return [box(x, y, 220, items.length * 26 + 10), ...lines, here(x + 4, y + 4 + at * 26, 212)];
}

/** @param {readonly string[]} files @param {number} at which of them is open @param {string} inside */
function editor(files, at, inside) {
  return [
    box(14, 14, 150, 196),
    write(24, 36, 'Files', { bold: true }),
    write(138, 36, '+', { bold: true, size: 16 }),
    ...files.map((file, index) => write(30, 64 + index * 26, file)),
    here(20, 46 + at * 26, 138),
    box(176, 14, 370, 196),
    ...inside.split('\n').map((line, index) => write(190, 40 + index * 22, line)),
  ];
}

export const drawings = {
  extensions: () =>
    drawing('The menu Extensions of a Sheet is open, and Apps Script is marked.', [
      box(14, 14, 532, 34),
      ...['File', 'Edit', 'View', 'Data', 'Tools'].map((name, at) => write(26 + at * 56, 36, name)),
      write(310, 36, 'Extensions', { bold: true }),
      write(400, 36, 'Help'),
      ...menu(['Add-ons', 'Macros', 'Apps Script'], 304, 52, 2),
    ]),
  code: () =>
    drawing(
      'The editor with the file Code.gs marked.',
      editor(['Code.gs'], 0, 'Everything that stands here goes:\nselect all, then paste Code.gs.'),
    ),
  sidebar: () =>
    drawing('The editor with the file sidebar.html marked.', [
      ...editor(
        ['Code.gs', 'sidebar.html'],
        1,
        '+  then HTML, and call it: sidebar\n(the ending .html comes by itself).\nSelect all, then paste sidebar.html.',
      ),
      here(130, 20, 28),
    ]),
  manifest: () =>
    drawing('The settings of the project with a tick at the manifest, and the file appsscript.json marked.', [
      ...editor(['appsscript.json', 'Code.gs', 'sidebar.html'], 0, 'Project Settings (the cog):'),
      box(190, 56, 14, 14),
      write(193, 68, 'x', { bold: true }),
      write(212, 68, 'Show "appsscript.json" manifest file in editor'),
      write(190, 100, 'Then, in the Editor: open appsscript.json,'),
      write(190, 122, 'select all, paste, and save.'),
    ]),
  services: () =>
    drawing('The list of services with Google Calendar API chosen and the button Add marked.', [
      box(14, 14, 150, 196),
      write(24, 36, 'Services', { bold: true }),
      write(138, 36, '+', { bold: true, size: 16 }),
      here(130, 20, 28),
      box(176, 14, 370, 196),
      write(190, 40, 'Add a service', { bold: true }),
      write(190, 70, 'Google Calendar API'),
      here(184, 54, 354),
      write(190, 104, 'Version: v3      Identifier: Calendar'),
      write(484, 192, 'Add', { bold: true }),
      here(474, 174, 48),
    ]),
  menu: () =>
    drawing('The menu Pairwright of the Sheet is open, and Open panel is marked.', [
      box(14, 14, 532, 34),
      ...['File', 'Edit', 'View', 'Extensions', 'Help'].map((name, at) => write(26 + at * 72, 36, name)),
      write(400, 36, 'Pairwright', { bold: true }),
      ...menu(['Open panel', 'Read sign-ups and answers now'], 316, 52, 0),
    ]),
  unverified: () =>
    drawing("Google's warning about an app that it has not verified, with Advanced and Go to marked.", [
      box(90, 14, 380, 200),
      write(110, 46, "Google hasn't verified this app", { size: 17, bold: true }),
      write(110, 76, 'The words of this warning change with time.', { fill: '#57615c' }),
      write(110, 112, 'Advanced', { fill: '#1a5fb4' }),
      here(102, 95, 78),
      write(110, 150, 'Go to Pairwright (unsafe)', { fill: '#1a5fb4' }),
      here(102, 133, 176),
    ]),
  permissions: () =>
    drawing('The list of permissions with Select all ticked and Continue marked.', [
      box(90, 14, 380, 206),
      write(110, 42, 'Select what Pairwright can access', { size: 15, bold: true }),
      ...['Select all', 'this Sheet', 'send email as you', 'your calendar events', 'your forms'].flatMap((name, at) => [
        box(110, 58 + at * 26, 14, 14),
        write(113, 70 + at * 26, 'x', { bold: true }),
        write(134, 70 + at * 26, name),
      ]),
      here(102, 52, 150),
      write(386, 208, 'Continue', { bold: true }),
      here(376, 191, 84, 25),
    ]),
};
