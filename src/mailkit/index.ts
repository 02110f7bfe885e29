/** The door to the mail kit: blocks in, a mail as HTML and as plain text with the same content out. */

export type { Block, Button, Choices, Fact, Inline, Mail, PersonCard, RenderedMail, Span } from './blocks.js';
export { mailto } from './links.js';
export { renderMail } from './render.js';
export { inline, refuseUnknownWords, renderPlain, renderTemplate, type Template, type Wording } from './template.js';
export type { Value, Values } from './values.js';
export { german } from './words.de.js';
