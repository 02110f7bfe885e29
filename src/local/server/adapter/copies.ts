/** Copies of the Sheet: each a workspace of its own, in a folder beside this one. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { copyFile } from '../../copy-file.js';
import { openHost } from '../../host.js';
import type { Host } from '../../kernel.js';
import type { Store } from '../../store.js';
import type { CopyShape } from '../shapes.js';

export function copyShapes(store: Store): CopyShape[] {
  return (JSON.parse(store.meta('copies') ?? '[]') as CopyShape[]).filter(({ folder }) => isWorkspace(folder));
}

export function makeCopy(host: Host, name: string): CopyShape {
  const made = { name, folder: freeFolder(`${resolve(host.store.folder)}-copy`) };
  copyFile(host, made.folder, { name }).close();
  host.hold(() => host.store.setMeta('copies', JSON.stringify([...copyShapes(host.store), made])));
  return made;
}

/** Opens a copy that was made of this Sheet. */
export function hostOfCopy(host: Host, folder: string): Host | undefined {
  const known = copyShapes(host.store).some((copy) => copy.folder === folder);
  return known ? openHost({ folder, project: host.project.folder }) : undefined;
}

function freeFolder(wanted: string): string {
  for (let number = 1; ; number++) {
    const folder = number === 1 ? wanted : `${wanted}-${number}`;
    if (!existsSync(folder)) return folder;
  }
}

function isWorkspace(folder: string): boolean {
  return existsSync(join(folder, 'workspace.db'));
}
