/**
 * The `pairwright` command line. A command is loaded when it is called: the help and `solve` start without the Local
 * Workspace, and what needs no server starts without one.
 */
import { Command, CommanderError } from 'commander';
import { Refused, UsageError } from './errors.js';
import { ASK_HELP, SOLVE_HELP } from './help.js';
import type { Paths } from './session.js';

const commands = () => import('./commands.js');
const jobs = () => import('./jobs.js');

/** Returns the exit code: 0 done, 1 refused or failed, 2 a wrong command line. */
export async function main(args: readonly string[], paths: Paths): Promise<number> {
  // The reader of a pipe may have had enough (`| head`).
  process.stdout.on('error', () => process.exit(0));
  const print = (line: string) => void process.stdout.write(`${line}\n`);
  const program = new Command('pairwright')
    .description('Runs a mentoring programme in the Local Workspace: the add-on itself, without Google.')
    .exitOverride();
  const command = (name: string, description: string) =>
    program
      .command(name)
      .description(description)
      .exitOverride()
      .option('--data <folder>', 'where the workspace keeps its data', '.pairwright')
      .option('--now <instant>', 'sets the clock, for example 2027-01-11T09:00:00Z');

  command(
    'start',
    'plays the main job on the sample programme, then serves the Sheet, the forms, mailboxes and calendars',
  )
    .option('--once', 'do not serve: exit when the job is done')
    .option('--empty', 'serve without playing the sample programme')
    .option('--port <number>', 'where to serve', '4816')
    .option('--as <report>', 'behave as the Sheet did whose check is in this file (JSON)')
    .action(async (options) => (await import('./start.js')).startCommand(paths, options, print));
  command('import <file>', 'adds a CSV, TSV or .xlsx file as a response tab')
    .option('--as <tab>', 'name of the tab; "Form Responses 1" or the next free number if not given')
    .option('--encoding <name>', 'how the letters of a CSV are stored, such as windows-1250, macintosh or shift_jis')
    .action(async (file, options) => (await commands()).importCommand(paths, options, file, print));
  command('plan [job]', 'prints what a job would do, one action as JSON on a line; without a job, the next one')
    .option('--args <json>', 'arguments of the job')
    .action(async (job, options) => (await jobs()).planCommand(paths, options, job, print));
  command('run <job>', 'runs a job: setup, intake, pair, approve, publish, survey, answers ...')
    .option('--args <json>', 'arguments of the job')
    .option('--json', 'prints the result as JSON')
    .action(async (job, options) => (await jobs()).runCommand(paths, options, job, print));
  command('check', 'tries what the add-on relies on, as “Check this Sheet” does')
    .option('--json', 'prints the report as JSON')
    .option('--as <report>', 'behave as the Sheet did whose check is in this file (JSON)')
    .action(async (options) => (await import('./check.js')).checkCommand(paths, options, print));
  command('show [tab]', 'prints a tab, or the names of all')
    .option('--csv', 'as CSV')
    .option('--json', 'as JSON, a row on a line')
    .action(async (tab, options) => (await commands()).showCommand(paths, options, tab, print));
  command('export <folder>', 'writes every tab as a CSV file').action(async (folder, options) =>
    (await commands()).exportCommand(paths, options, folder, print),
  );
  command('copy <folder>', 'copies the Sheet as File > Make a copy does: a workspace of its own').action(
    async (folder, options) => (await commands()).copyCommand(paths, options, folder, print),
  );
  command('ask <question> [names...]', 'answers a question about the pairs; writes nothing')
    .option('--json', 'prints the answer as JSON')
    .addHelpText('after', `\n${ASK_HELP}`)
    .action(async (about, names, options) =>
      (await import('./ask.js')).askCommand(paths, options, about, names, print),
    );
  program
    .command('solve <problem>')
    .description('solves a matching problem given as JSON and proves the answer; for scripts')
    .exitOverride()
    .option('--objective <list>', 'what counts, the most important first, such as coverage,floor,total')
    .option('--time-limit <seconds>', 'answers the best so far after so many seconds of solving; mode assignment only')
    .addHelpText('after', SOLVE_HELP)
    .action(async (file, options) => (await import('./solve.js')).solveCommand(file, options, print));

  try {
    await program.parseAsync([...args], { from: 'user' });
    return 0;
  } catch (error) {
    return codeOf(error as Error);
  }
}

function codeOf(error: Error): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (!(error instanceof UsageError || error instanceof Refused) && process.env.PAIRWRIGHT_DEBUG) console.error(error);
  else console.error(error.message);
  return error instanceof UsageError ? 2 : 1;
}
