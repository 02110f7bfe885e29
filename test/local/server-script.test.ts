/** What a sidebar may pass to a server function, and how its calls run beside each other. */
import { describe, expect, test } from 'vitest';
import { plainArguments } from '../../src/local/pages/google-script/plain.js';
import { scriptRunner } from '../../src/local/pages/google-script/runner.js';

describe('arguments', () => {
  const bare = Object.assign(Object.create(null), { a: 1 });
  test.each([
    [[1, 'x', true, null], [1, 'x', true, null], 'plain values'],
    [[undefined], [null], 'a missing argument'],
    [[Number.NaN, Number.POSITIVE_INFINITY], [null, null], 'numbers that JSON has not'],
    [[{ a: undefined, b: { c: [] } }], [{ b: { c: [] } }], 'a missing field is left out'],
    // biome-ignore lint/suspicious/noSparseArray: a hole is what is tested
    [[[1, , 3]], [[1, null, 3]], 'a hole in a list'],
    [[{ kept: 1, dropped__: 2 }], [{ kept: 1 }], 'names that end in two underscores'],
    [[bare], [{ a: 1 }], 'an object without a parent'],
  ])('%j is sent as %j: %s', (given, sent, _name) => {
    expect(plainArguments(given)).toEqual(sent);
  });

  const circle: Record<string, unknown> = {};
  circle.self = circle;
  test.each([
    [[() => 1], '0', 'a function'],
    [[1, { when: new Date(0) }], 'when', 'a Date'],
    [[{ list: [new Map()] }], '0', 'a Map in a list'],
    [[{ n: 10n }], 'n', 'a big integer'],
    [[new (class Person {})()], '0', 'an object of a class'],
    [[circle], 'self', 'a circle'],
  ])('%# is refused by the name of the property %s: %s', (given, key, _name) => {
    expect(() => plainArguments(given)).toThrow(`Failed due to illegal value in property: ${key}`);
  });

  test('one thing in two places is no circle', () => {
    const shared = { a: 1 };
    expect(plainArguments([{ x: shared, y: shared }])).toEqual([{ x: { a: 1 }, y: { a: 1 } }]);
  });
});

type Runner = Record<string, (...args: unknown[]) => Runner>;

describe('calls', () => {
  const settled = () => new Promise((resolve) => setTimeout(resolve));

  test('handlers belong to the copy they were set on', async () => {
    const heard: unknown[] = [];
    const run = scriptRunner(async (fn, args) => {
      if (fn === 'fail') throw new Error('No.');
      return [fn, ...args];
    }) as Runner;
    const withUser = run.withUserObject!('me').withSuccessHandler!((value: unknown, user: unknown) =>
      heard.push([value, user]),
    );
    withUser.one!(1);
    withUser.withUserObject!('you').two!();
    run.withFailureHandler!((error: Error, user: unknown) => heard.push([error.message, user])).fail!();
    await settled();
    expect(heard).toEqual([
      [['one', 1], 'me'],
      [['two'], 'you'],
      ['No.', undefined],
    ]);
  });

  test('ten run at once, the others wait their turn', async () => {
    const ends: (() => void)[] = [];
    let most = 0;
    let now = 0;
    const run = scriptRunner(() => {
      now += 1;
      most = Math.max(most, now);
      return new Promise((resolve) =>
        ends.push(() => {
          now -= 1;
          resolve(now);
        }),
      );
    }) as Runner;
    for (let n = 0; n < 25; n++) run.work!(n);
    for (let n = 0; n < 25; n++) {
      await settled();
      ends.shift()?.();
    }
    await settled();
    expect([most, now, ends.length]).toEqual([10, 0, 0]);
  });

  test('an illegal argument throws where it is called and sends nothing', async () => {
    let sent = 0;
    const run = scriptRunner(async () => (sent += 1)) as Runner;
    expect(() => run.work!(new Date(0))).toThrow('illegal value');
    await settled();
    expect(sent).toBe(0);
  });
});
