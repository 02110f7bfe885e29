/** The `pairwright` command line. */
import { Command, CommanderError } from 'commander';
import { ASK_HELP, askCommand } from './ask.js';
import { exportCommand, importCommand, planCommand, runCommand, showCommand } from './commands.js';
import { type Paths, Refused, UsageError } from './session.js';
import { addSolve } from './solve.js';
import { startCommand } from './start.js';

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
    .action((options) => startCommand(paths, options, print));
  command('import <file>', 'adds a CSV as a response tab')
    .option('--as <tab>', 'name of the tab; "Form Responses 1" or the next free number if not given')
    .action((file, options) => importCommand(paths, options, file, print));
  command('plan [job]', 'prints what a job would do, one action as JSON on a line; without a job, the next one')
    .option('--args <json>', 'arguments of the job')
    .action((job, options) => planCommand(paths, options, job, print));
  command('run <job>', 'runs a job: setup, intake, pair, approve, publish, survey, answers ...')
    .option('--args <json>', 'arguments of the job')
    .option('--json', 'prints the result as JSON')
    .action((job, options) => runCommand(paths, options, job, print));
  command('show [tab]', 'prints a tab, or the names of all')
    .option('--csv', 'as CSV')
    .option('--json', 'as JSON, a row on a line')
    .action((tab, options) => showCommand(paths, options, tab, print));
  command('export <folder>', 'writes every tab as a CSV file').action((folder, options) =>
    exportCommand(paths, options, folder, print),
  );
  command('ask <question> [names...]', 'answers a question about the pairs; writes nothing')
    .option('--json', 'prints the answer as JSON')
    .addHelpText('after', `\n${ASK_HELP}`)
    .action((about, names, options) => askCommand(paths, options, about, names, print));
  addSolve(program, print);

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
