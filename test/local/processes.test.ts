/** Two processes may work on one data folder: one at a time, and each sees what the other did. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openHost } from '../../src/local/host.js';
import { editCell } from '../../src/local/spreadsheet/edits.js';
import { workspace, wrap } from './workspace.js';

const source =
  wrap('sheet.appendRow([sheet.getLastRow() + 1]); Utilities.sleep(1000); LockService.getScriptLock().waitLock(1)') +
  wrap('return sheet.getDataRange().getValues()', 'read');

test('each host sees rows, properties and clock of the other', () => {
  const one = workspace(source);
  const two = openHost({ folder: one.store.folder, project: one.project.folder });
  one.run('main');
  two.run('main');
  one.run('main');
  editCell(two, { sheetId: 0, row: 4, column: 1, text: 'typed' });
  expect(one.run('read').value).toEqual([[1], [2], [3], ['typed']]);
  expect(one.clock.now()).toBeGreaterThan(Date.parse('2027-03-01T08:30:03Z'));
  two.advance(0);
  expect(two.clock.now()).toBe(one.clock.now());
  two.close();
});

test('a run waits until the other process has finished', async () => {
  const host = workspace(source);
  const libsql = createRequire(import.meta.url).resolve('libsql');
  const script = `const lock = new (require(${JSON.stringify(libsql)}))(${JSON.stringify(join(host.store.folder, 'lock.db'))});
    lock.exec('BEGIN EXCLUSIVE'); console.log('held'); setTimeout(() => lock.exec('COMMIT'), 500);`;
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  const from = performance.now();
  expect(host.run('read').status).toBe('completed');
  expect(performance.now() - from).toBeGreaterThan(200);
  await once(child, 'exit');
});
