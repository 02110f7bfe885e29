/** What in the script of a Sheet is not Pairwright's: pushing replaces all that is there. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const MANIFEST = 'appsscript.json';
/** What Google puts into a new script. */
const EMPTY = /^\s*(function myFunction\(\)\s*\{\s*\})?\s*$/;
/** `main`: functions that hand over to the bundle, and nothing else. */
const DELEGATES =
  /^(\s*(\/\/.*|function \w+\(\w*\) \{|(return )?__pairwright\.\w+\(\w*\);|(return )?onOpen\(\w*\);|\})?\s*)$/;

/**
 * @param {string} folder as clasp has pulled it
 * @param {Record<string, any>} manifest ours
 * @returns {string[]} what would be lost, for people to read
 */
export function notOurs(folder, manifest) {
  const files = filesIn(folder);
  const script = files.filter(({ name }) => name !== MANIFEST);
  const foreign = script.filter((file) => !isOurs(file)).map(({ name }) => name);
  const theirs = files.find(({ name }) => name === MANIFEST);
  const isPairwright = script.some(({ text }) => text.includes('__pairwright'));
  return theirs && !isPairwright ? [...foreign, ...beyond(JSON.parse(theirs.text), manifest)] : foreign;
}

/** @param {{ name: string, text: string }} file */
function isOurs({ name, text }) {
  switch (name.toLowerCase().replace(/\.(gs|js|html)$/, '')) {
    case 'code':
      return EMPTY.test(text) || text.includes('var __pairwright=');
    case 'main':
      return text.split('\n').every((line) => DELEGATES.test(line));
    case 'german':
      return text.includes('var __pairwrightGerman=');
    case 'sidebar':
    case 'sidebar-de':
      return text.includes('<title>Pairwright</title>');
    default:
      return false;
  }
}

/**
 * What a manifest has that ours has not: libraries, services, permissions, a web app.
 * @param {Record<string, any>} theirs
 * @param {Record<string, any>} ours
 */
function beyond(theirs, ours) {
  const { dependencies = {}, oauthScopes = [], ...others } = theirs;
  const services = dependencies.enabledAdvancedServices ?? [];
  const known = ours.dependencies.enabledAdvancedServices.map((/** @type {any} */ one) => one.serviceId);
  return [
    ...(dependencies.libraries ?? []).map((/** @type {any} */ { userSymbol }) => `${MANIFEST}: library ${userSymbol}`),
    ...services
      .filter((/** @type {any} */ { serviceId }) => !known.includes(serviceId))
      .map((/** @type {any} */ { userSymbol }) => `${MANIFEST}: service ${userSymbol}`),
    ...oauthScopes
      .filter((/** @type {string} */ scope) => !ours.oauthScopes.includes(scope))
      .map((/** @type {string} */ scope) => `${MANIFEST}: permission ${scope}`),
    ...Object.keys(others)
      .filter((key) => !(key in ours))
      .map((key) => `${MANIFEST}: ${key}`),
  ];
}

/**
 * @param {string} folder
 * @returns {{ name: string, text: string }[]}
 */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== '.clasp.json')
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ name: relative(folder, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }));
}
