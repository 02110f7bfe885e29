/** Reads a POST's JSON against its shape; what does not fit is answered 400 with a sentence, and changes nothing. */
import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type * as z from 'zod';

/** Ten megabytes: a large paste, far beyond any form. */
const MOST_BYTES = 10 * 1024 * 1024;
const limitOf = (maxSize: number) =>
  bodyLimit({
    maxSize,
    onError: (context) =>
      context.text(`That is more than ${Math.floor(maxSize / 1024 / 1024)} MB: send it in parts.\n`, 413),
  });

/** `context.get('body')` in the next handler is the checked value. */
export function body<T>(shape: z.ZodType<T>, most = MOST_BYTES): MiddlewareHandler<{ Variables: { body: T } }> {
  const limit = limitOf(most);
  return async (context, next) => {
    if (!/^application\/json\b/.test(context.req.header('content-type') ?? '')) {
      return context.text('Send JSON.\n', 415);
    }
    let refused: Response | undefined;
    const tooLarge = await limit(context, async () => {
      const text = await context.req.text();
      const read = shape.safeParse(parse(text));
      if (read.success) context.set('body', read.data);
      else refused = context.text(`The request does not fit: ${problem(read.error)}.\n`, 400);
    });
    if (tooLarge) return tooLarge;
    if (refused) return refused;
    return next();
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function problem(error: z.ZodError): string {
  const issue = error.issues[0];
  return issue ? `${issue.path.join('.') || 'the whole'} ${issue.message}` : 'unreadable';
}
