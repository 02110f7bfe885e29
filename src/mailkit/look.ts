/**
 * How mails look. Everything stands inline, because mail programs may drop style sheets (Gmail does when it forwards);
 * the sheet adds what inline styles cannot say: narrow screens and the dark.
 */

export interface Palette {
  readonly page: string;
  readonly sheet: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly card: string;
  readonly cardLine: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly link: string;
}

export const light: Palette = {
  page: '#f1f4f2',
  sheet: '#fff',
  ink: '#1d2320',
  muted: '#59635e',
  line: '#e0e6e3',
  card: '#eef5f1',
  cardLine: '#cfe1d8',
  accent: '#0b6b50',
  onAccent: '#fff',
  link: '#0b6b50',
};

const dark: Palette = {
  page: '#0f1312',
  sheet: '#191e1c',
  ink: '#e6ebe8',
  muted: '#a6b0ab',
  line: '#313a36',
  card: '#212a26',
  cardLine: '#35433d',
  accent: '#12805f',
  onAccent: '#fff',
  link: '#6fd3ae',
};

/** The system's own; Segoe UI first, because Word, which draws mails in Outlook, knows it by no other name. */
export const FONT = 'Segoe UI,system-ui,Roboto,Helvetica,Arial,sans-serif';

/** Pixels; the mail is narrower where the screen is. */
export const WIDTH = 560;

/**
 * Classes: p page, s sheet, e its lower part, m muted, l link, c card, a avatar, f facts, b button, q quote, o option. Two sheets, because
 * Gmail drops a whole sheet for one rule that it does not know, and of media it knows only widths and orientation (Gmail,
 * CSS support). Its own page gives cells a font of theirs.
 */
export const SHEETS =
  '<style>.s td{font-family:inherit}@media(max-width:480px){td.p{padding:0!important}' +
  '.s,.e{padding-left:20px!important;padding-right:20px!important;border-radius:0!important}' +
  '.b{width:100%!important}.b a{display:block!important;text-align:center}' +
  '.f td{display:block!important}.f .m{padding-top:6px!important}}</style>' +
  '<style>:root{color-scheme:light dark;supported-color-schemes:light dark}@media(prefers-color-scheme:dark){' +
  `.p{background:${dark.page}!important}.s,.e{background:${dark.sheet}!important;color:${dark.ink}!important}` +
  `.e{border-color:${dark.line}!important}.m{color:${dark.muted}!important}.l{color:${dark.link}!important}` +
  `.c{background:${dark.card}!important;border-color:${dark.cardLine}!important}` +
  `.s,.q{border-color:${dark.accent}!important}.a,.b td{background:${dark.accent}!important}` +
  `.o{background:${dark.card}!important;border-color:${dark.link}!important}}</style>` +
  `<!--[if mso]><style>*{font-family:Segoe UI,Arial,sans-serif}</style><![endif]-->`;
