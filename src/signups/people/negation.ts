/** Tells a text that names people who are not wanted from one that names those who are. */
import { plain } from '../cells/tidy.js';

const words = new Set(
  (
    'not no never except excluding but avoid without rather dont didnt wont cant cannot nicht kein keine keinen keinem ' +
    'keiner ausser niemals pas sauf jamais excepte excepto menos salvo nunca nao tranne eccetto non mai niet geen ' +
    'behalve nooit oprocz procz bortsett forutom undtagen inte ikke кроме не'
  ).split(' '),
);
const parts = ['不', '别', '勿', '除', '以外', '嫌', '避け', '제외', '말고', '싫'];

export function saysNot(text: string): boolean {
  const said = plain(text.replace(/['’]/g, ''));
  return said.split(' ').some((word) => words.has(word)) || parts.some((part) => text.indexOf(part) >= 0);
}
