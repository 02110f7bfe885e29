/** `pairwright solve`: a problem as JSON in, its proven answer as JSON out; needs no workspace and no add-on. */
import { readFileSync } from 'node:fs';
import { solveProblem, WrongProblem } from '../matching/index.js';
import type { Print } from './commands.js';
import { UsageError } from './errors.js';
import { words } from './words.js';

export async function solveCommand(
  file: string,
  { objective, timeLimit }: { objective?: string; timeLimit?: string },
  print: Print,
): Promise<void> {
  const seconds = timeLimit === undefined ? Infinity : Number(timeLimit);
  if (!(seconds >= 0) || timeLimit?.trim() === '') {
    throw new UsageError(words.solve.noSeconds(timeLimit ?? ''));
  }
  const name = file === '-' ? words.solve.standardInput : file;
  const problem = fromJson(file === '-' ? await standardInput() : textOfFile(file), name);
  try {
    print(JSON.stringify(solveProblem(problem, objective, () => performance.now(), seconds * 1000)));
  } catch (error) {
    if (error instanceof WrongProblem) throw new UsageError(error.message);
    throw error;
  }
}

function textOfFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new UsageError(words.noFile(file));
    if (code === 'EISDIR') throw new UsageError(words.solve.isFolder(file));
    throw new UsageError(words.solve.unreadable(file, message));
  }
}

async function standardInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function fromJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const why = (error as Error).message.replace(/\s+/g, ' ');
    throw new UsageError(text.trim() === '' ? words.solve.empty(name) : words.solve.notJson(name, why));
  }
}
