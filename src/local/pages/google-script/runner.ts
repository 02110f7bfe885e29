/** `google.script.run`: every property is a server function; handlers are set on copies, never on the shared one. */
import { plainArguments } from './plain.js';

export type Send = (fn: string, args: readonly unknown[]) => Promise<unknown>;

interface Handlers {
  readonly success?: (value: unknown, user?: unknown) => void;
  readonly failure?: (error: Error, user?: unknown) => void;
  readonly user?: unknown;
}

/** Calls beyond this many wait their turn, as documented for google.script.run. */
const AT_ONCE = 10;

/** A runner over `send`, which resolves with the function's JSON value or rejects with its message. */
export function scriptRunner(send: Send): unknown {
  const waiting: (() => Promise<void>)[] = [];
  let active = 0;

  function next(): void {
    while (active < AT_ONCE && waiting.length > 0) {
      active += 1;
      waiting
        .shift()?.()
        .finally(() => {
          active -= 1;
          next();
        });
    }
  }

  async function call(fn: string, args: readonly unknown[], { success, failure, user }: Handlers): Promise<void> {
    let value: unknown;
    try {
      value = await send(fn, args);
    } catch (thrown) {
      const error = thrown instanceof Error ? thrown : new Error(String(thrown));
      // An error without a failure handler is only logged, and so is one thrown by a handler.
      queueMicrotask(() => (failure ? failure(error, user) : console.error(`google.script.run.${fn}:`, error.message)));
      return;
    }
    if (success) queueMicrotask(() => success(value, user));
  }

  function runner(handlers: Handlers): unknown {
    return new Proxy(Object.freeze({}), {
      get(_target, name): unknown {
        if (typeof name !== 'string') return undefined;
        if (name === 'withSuccessHandler') return (success: Handlers['success']) => runner({ ...handlers, success });
        if (name === 'withFailureHandler') return (failure: Handlers['failure']) => runner({ ...handlers, failure });
        if (name === 'withUserObject') return (user: unknown) => runner({ ...handlers, user });
        return (...given: unknown[]) => {
          const args = plainArguments(given);
          waiting.push(() => call(name, args, handlers));
          next();
        };
      },
    });
  }

  return runner({});
}
