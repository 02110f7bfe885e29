/**
 * Writes src/local/google/declared.ts: what Google's services have, by the declarations of @types/google-apps-script.
 * With --check it writes nothing and fails if the file is not what it would write.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {{ name: string, isRest: boolean, isOptional: boolean, type: string[] }} Parameter
 * @typedef {{ name: string, isOptional?: boolean, parameters?: Parameter[] }} Member
 * @typedef {{ space: string, parents: string, members: Member[] }} Block
 * @typedef {Map<string, Block>} Blocks
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const types = join(root, 'node_modules/@types/google-apps-script');
const target = join(root, 'src/local/google/declared.ts');

/** Namespaces whose classes are listed; of all others only the global names. */
const LISTED = [
  'Base',
  'Cache',
  'Calendar',
  'Forms',
  'HTML',
  'Lock',
  'Mail',
  'Properties',
  'Script',
  'Spreadsheet',
  'Utilities',
];

/** The text of the generated file, from the declarations as they are now. */
function declaredFile() {
  /** @type {{ roots: Map<string, string>, blocks: Blocks }} */
  const found = { roots: new Map(), blocks: new Map() };
  const files = ['.', 'apis'].flatMap((folder) =>
    readdirSync(join(types, folder))
      .filter((name) => name.endsWith('.d.ts'))
      .map((name) => join(folder, name)),
  );
  for (const file of files.sort()) readFile(readFileSync(join(types, file), 'utf8'), file.startsWith('apis'), found);
  const { version } = JSON.parse(readFileSync(join(types, 'package.json'), 'utf8'));
  return `/**
 * What Google's services have: made by \`node scripts/google-table.mjs\` from @types/google-apps-script ${version}.
 * A class begins with \`#\`; below it stands a member a line, a method with the names of the parameters of each of its
 * signatures. \`?\` may be left out, \`...\` takes any number, \`{a b}\` are the fields of an object of options, \`{}\` if the
 * package does not name them. Of a global name \`advanced\` says that a manifest must enable it.
 */
export const declaredRoots = \`
${[...found.roots]
  .sort(byName)
  .map(([name, one]) => `${name} ${one}`)
  .join('\n')}
\`;

export const declaredMembers = \`
${classLines(found.blocks).join('\n')}
\`;
`;
}

/**
 * Adds the global names and the interfaces and enums of a file of declarations to what was found.
 * @param {string} text
 * @param {boolean} isAdvanced
 * @param {{ roots: Map<string, string>, blocks: Blocks }} found
 */
function readFile(text, isAdvanced, { roots, blocks }) {
  /** @type {string[]} */
  const tokens =
    text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').match(/\.\.\.|=>|[\w$]+|'[^']*'|"[^"]*"|[^\s\w]/g) ?? [];
  let at = 0;
  /** @param {string} space */
  const readBody = (space) => {
    while (at < tokens.length && tokens[at] !== '}') {
      const word = tokens[at];
      if (word === 'namespace') {
        const name = tokens[at + 1] ?? '';
        at += 3;
        readBody(name === 'GoogleAppsScript' ? '' : `${space}${name}.`);
        at += 1;
      } else if (word === 'interface' || word === 'enum' || word === 'class') {
        const name = `${space}${tokens[at + 1]}`;
        const open = tokens.indexOf('{', at);
        const parents = tokens
          .slice(at + 2, open)
          .join('')
          .replace(/^extends/, '');
        at = open + 1;
        const end = endOf(tokens, at);
        const members = word === 'enum' ? enumMembers(tokens.slice(at, end)) : interfaceMembers(tokens.slice(at, end));
        const known = blocks.get(name);
        blocks.set(name, { space, parents, members: known ? [...known.members, ...members] : members });
        at = end + 1;
      } else if (word === 'declare' && tokens[at + 1] === 'var') {
        const type = tokens.slice(at + 4, tokens.indexOf(';', at)).join('');
        const match = /^GoogleAppsScript\.([\w.]+)/.exec(type);
        if (match) roots.set(tokens[at + 2] ?? '', `${match[1]}${isAdvanced ? ' advanced' : ''}`);
        at = tokens.indexOf(';', at) + 1;
      } else at += 1;
    }
  };
  while (at < tokens.length) {
    readBody('');
    at += 1;
  }
}

/**
 * Position of the brace that closes what was opened before `from`.
 * @param {readonly string[]} tokens
 * @param {number} from
 */
function endOf(tokens, from) {
  let depth = 1;
  for (let at = from; ; at++) {
    if (tokens[at] === '{') depth += 1;
    if (tokens[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
}

/**
 * @param {readonly string[]} tokens
 * @returns {Member[]}
 */
function enumMembers(tokens) {
  return split(tokens, ',').map(([name = '']) => ({ name }));
}

/**
 * Members that have a name; a signature of the whole object or of an index has none.
 * @param {readonly string[]} tokens
 * @returns {Member[]}
 */
function interfaceMembers(tokens) {
  const named = split(tokens, ';').filter(([first = '']) => /^\w/.test(first));
  return named.map((words) => {
    const [name = '', ...rest] = words[0] === 'readonly' ? words.slice(1) : words;
    const from = rest[0] === '?' ? rest.slice(1) : rest;
    if (from[0] !== '(') return { name, isOptional: rest[0] === '?' };
    const inside = from.slice(1, closing(from));
    return { name, parameters: split(inside, ',').map(parameter) };
  });
}

/**
 * @param {readonly string[]} words
 * @returns {Parameter}
 */
function parameter(words) {
  const isRest = words[0] === '...';
  const [name = '', ...rest] = isRest ? words.slice(1) : words;
  const isOptional = rest[0] === '?';
  return { name, isRest, isOptional, type: rest.slice(isOptional ? 2 : 1) };
}

/**
 * Position of the bracket that closes the one at the start.
 * @param {readonly string[]} tokens
 */
function closing(tokens) {
  let depth = 0;
  return tokens.findIndex((token) => {
    if ('([{<'.includes(token)) depth += 1;
    if (')]}>'.includes(token)) depth -= 1;
    return depth === 0;
  });
}

/**
 * The parts between separators that stand in no bracket; empty ones are left out.
 * @param {readonly string[]} tokens
 * @param {string} separator
 */
function split(tokens, separator) {
  /** @type {string[][]} */
  const parts = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.length === 1 && '([{<'.includes(token)) depth += 1;
    if (token.length === 1 && ')]}>'.includes(token)) depth -= 1;
    if (depth === 0 && token === separator) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.filter((part) => part.length > 0);
}

/**
 * A line for each class and member, those of a parent among its children's; interfaces of mere data are left out.
 * @param {Blocks} blocks
 */
function classLines(blocks) {
  const listed = [...blocks].filter(([name, one]) => LISTED.includes(name.split('.')[0] ?? '') && !isData(one));
  return listed.sort(byName).flatMap(([name, block]) => {
    /** @type {Map<string, string>} */
    const lines = new Map();
    for (const member of allMembers(blocks, block)) {
      const signature = member.parameters
        ? `(${member.parameters.map((one) => shown(blocks, block, one)).join(',')})`
        : '';
      const before = lines.get(member.name);
      if (before === undefined) lines.set(member.name, `${member.name}${signature}`);
      else if (signature !== '' && !before.split(' ').some((one) => one.endsWith(signature)))
        lines.set(member.name, `${before} ${signature}`);
    }
    return [`# ${name}`, ...[...lines.values()].sort()];
  });
}

/**
 * @param {Blocks} blocks
 * @param {Block} block
 * @param {Parameter} parameter
 */
function shown(blocks, block, { name, isRest, isOptional, type }) {
  const isOpen = type.join('') === 'object' && ['optionalArgs', 'headers'].includes(name);
  const fields = isOpen ? [] : fieldsOf(blocks, block.space, type);
  return `${isRest ? '...' : ''}${name}${isOptional ? '?' : ''}${fields ? `{${fields.join(' ')}}` : ''}`;
}

/**
 * Names of the fields of an object of options, written there or declared as an interface of data.
 * @param {Blocks} blocks
 * @param {string} space
 * @param {readonly string[]} type
 * @returns {string[] | undefined}
 */
function fieldsOf(blocks, space, type) {
  if (type[0] === '{' && type[1] !== '[') return interfaceMembers(type.slice(1, -1)).map((one) => one.name);
  const found = resolve(blocks, space, type.join(''));
  return found && isData(found) ? allMembers(blocks, found).map((one) => one.name) : undefined;
}

/**
 * @param {Blocks} blocks
 * @param {Block} block
 * @returns {Member[]}
 */
function allMembers(blocks, block) {
  const parents = block.parents === '' ? [] : block.parents.split(',').map((one) => resolve(blocks, block.space, one));
  return [...block.members, ...parents.flatMap((one) => (one ? allMembers(blocks, one) : []))];
}

/**
 * The block that a name means, looked for from the namespace outwards.
 * @param {Blocks} blocks
 * @param {string} space
 * @param {string} name
 */
function resolve(blocks, space, name) {
  for (let from = space; ; from = from.replace(/[^.]+\.$/, '')) {
    const found = blocks.get(from + name);
    if (found || from === '') return found;
  }
}

/**
 * Whether an interface only says which fields an object has that scripts write themselves.
 * @param {Block} block
 */
function isData({ members }) {
  return members.length > 0 && members.every((one) => !one.parameters && one.isOptional);
}

/**
 * @param {readonly [string, unknown]} one
 * @param {readonly [string, unknown]} other
 */
function byName([a], [b]) {
  return a < b ? -1 : 1;
}

const text = declaredFile();
if (!process.argv.includes('--check')) writeFileSync(target, text);
else if (readFileSync(target, 'utf8') !== text) {
  console.error('The table is not that of the package installed: run `node scripts/google-table.mjs`.');
  process.exitCode = 1;
}
