/** The Apps Script project folder that is hosted: its manifest, scripts and HTML files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';

export interface Manifest {
  readonly timeZone: string;
  readonly oauthScopes?: readonly string[];
  readonly dependencies?: { readonly enabledAdvancedServices?: readonly { readonly userSymbol: string }[] };
}

export interface Project {
  readonly folder: string;
  readonly manifest: Manifest;
  /** In name order; all share one global scope. */
  readonly scripts: readonly { readonly name: string; readonly source: string; readonly script: vm.Script }[];
  /** Text by file name without `.html`. */
  readonly html: ReadonlyMap<string, string>;
}

export function readProject(folder: string): Project {
  const names = readdirSync(folder).sort();
  if (!names.includes('appsscript.json'))
    throw new Error(`There is no appsscript.json in ${folder}. Build the project first, or give its folder.`);
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  return {
    folder,
    manifest: { timeZone: 'Etc/UTC', ...JSON.parse(read('appsscript.json')) },
    scripts: names
      .filter((name) => /\.(js|gs)$/.test(name))
      .map((name) => {
        const source = read(name);
        let script: vm.Script | undefined;
        // Compiled when something runs: looking at the data needs none of it.
        return {
          name,
          source,
          get script() {
            script ??= new vm.Script(source, { filename: name });
            return script;
          },
        };
      }),
    html: new Map(names.filter((name) => name.endsWith('.html')).map((name) => [name.slice(0, -5), read(name)])),
  };
}

/** Names that menus, triggers and `google.script.run` can find: functions declared at the top level of a file. */
export function declaredFunctions(project: Project): string[] {
  const found: string[] = [];
  for (const { source } of project.scripts)
    for (const match of source.matchAll(/^(?:async\s+)?function\s*\*?\s*([A-Za-z_$][\w$]*)\s*\(/gm))
      found.push(match[1]!);
  return found;
}
