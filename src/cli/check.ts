/** `pairwright check`: Check this Sheet, as the panel does it. */
import type { CheckView } from '../api/types.js';
import { behaveAs } from './as-sheet.js';
import { type Print, withHost } from './commands.js';
import { askOrThrow, type Common, type Paths } from './session.js';

export function checkCommand(paths: Paths, options: Common & { json?: boolean; as?: string }, print: Print): void {
  withHost(paths, options, (host) => {
    behaveAs(host, options.as);
    const check = (more: { readonly step?: string; readonly end?: boolean }): CheckView =>
      askOrThrow(host, { call: 'check', ...more }).check!;
    for (const { id } of check({}).steps) check({ step: id });
    host.advance(2 * 60_000);
    const { steps, report } = check({});
    check({ end: true });
    if (options.json) print(report);
    // What a person looks at in the form of the check is for the panel.
    else
      for (const { title, state, came, mend } of steps.filter((one) => one.state !== 'look')) {
        print(`${state.padEnd(5)} ${title}: ${came}`);
        if (mend) print(`      ${mend}`);
      }
  });
}
