/**
 * Safeguards that `npm run mutate` takes out, one at a time, and the tests that should notice. A text stands once in its
 * file.
 * @typedef {{ readonly file: string, readonly from: string, readonly to: string }} Change
 * @typedef {{ readonly name: string, readonly changes: readonly Change[], readonly tests: readonly string[], readonly test?: string }} Mutation
 */

/** @type {readonly Mutation[]} */
export const mutations = [
  {
    name: 'no flush after a claim',
    changes: [
      {
        file: 'src/core/wave.ts',
        from: "    yield* book.write([claim]);\n    yield { do: 'flush' };\n",
        to: '    yield* book.write([claim]);\n',
      },
    ],
    tests: ['test/core/run.test.ts'],
  },
  {
    name: 'sent before it is claimed',
    changes: [
      { file: 'src/core/wave.ts', from: "    yield* book.write([claim]);\n    yield { do: 'flush' };\n", to: '' },
      {
        file: 'src/core/wave.ts',
        from: '    receipts[key] = receipt;\n',
        to: '    receipts[key] = receipt;\n    yield* book.write([claim]);\n',
      },
      { file: 'src/core/wave.ts', from: '      if (!book.isFirst(claim)) break;\n', to: '' },
    ],
    tests: ['test/core/kill.test.ts'],
    test: 'publish',
  },
  {
    name: 'an id that is taken is a fault like others (409)',
    changes: [
      {
        file: 'src/google/send.ts',
        from: 'if (codeOf(error as ServiceError) !== 409 || hasReason(error as ServiceError, /^conflict$/)) throw error;',
        to: 'if (error) throw error;',
      },
    ],
    tests: ['test/google/errors.test.ts'],
  },
  {
    name: 'rows known by their number',
    changes: [
      {
        file: 'src/google/append-rows.ts',
        from: '    sheet.appendRow(values[0]!);\n',
        to: '    next = next || sheet.getLastRow() + 1;\n    sheet.getRange(next++, 1, 1, values[0]!.length).setValues(values);\n',
      },
      {
        file: 'src/google/append-rows.ts',
        from: '/** One row is one indivisible act',
        to: 'let next = 0;\n\n/** One row is one indivisible act',
      },
    ],
    tests: ['test/google/moved.test.ts'],
    test: 'the Outbox while a wave goes out',
  },
  {
    name: 'no lock',
    changes: [
      { file: 'src/google/alone.ts', from: 'return lock?.tryLock(patience) ? lock : null;', to: 'return lock;' },
      { file: 'src/google/alone.ts', from: '    lock.releaseLock();\n', to: '' },
    ],
    tests: ['test/google/burst.test.ts', 'test/google/together.test.ts'],
  },
  {
    name: 'what was confirmed may have changed',
    changes: [
      {
        file: 'src/core/step.ts',
        from: ' && confirmed === contentHash(effect);',
        to: ';',
      },
    ],
    tests: ['test/core/step.test.ts'],
  },
  {
    name: 'no apostrophe before what looks like a formula',
    changes: [
      {
        file: 'src/google/cells.ts',
        from: "&& /^[\\s'=+\\-@＝＋－＠]/.test(cell)",
        to: '&& false',
      },
    ],
    tests: ['test/google/tabs.test.ts'],
    test: 'as it was typed',
  },
  {
    name: 'headers not compared before writing',
    changes: [{ file: 'src/google/write-tab.ts', from: '!isSame(header, titles) || ', to: '' }],
    tests: ['test/google/moved.test.ts'],
    test: 'Pairings between reading and writing',
  },
  {
    name: 'names for ids',
    changes: [
      {
        file: 'src/programme/meetings/first-meetings.ts',
        from: 'meetings[one.id] || firstOf(one.id)',
        to: 'meetings[one.id] || firstOf(one.mentee)',
      },
    ],
    tests: ['test/programme/meetings/first-meetings.test.ts'],
  },
  {
    name: 'a decision about another attempt',
    changes: [{ file: 'src/core/step.ts', from: ' && effect.nextAttempt === decision.attempt + 1;', to: ';' }],
    tests: ['test/programme/outbox', 'test/core/step.test.ts', 'test/core/ledger.test.ts'],
  },
  {
    name: 'agreed to in other words',
    changes: [
      {
        file: 'src/programme/schedule/consent.ts',
        from: "wanted === 'automatic' && row!.print !== printOf(world, occasion)",
        to: 'false',
      },
    ],
    tests: ['test/programme/schedule/due.test.ts'],
  },
  {
    name: 'more at once than was agreed to',
    changes: [
      { file: 'src/programme/schedule/occasions.ts', from: 'if (open.length > agreement.most)', to: 'if (false)' },
    ],
    tests: ['test/programme/schedule/due.test.ts'],
  },
  {
    name: 'by itself at night',
    changes: [{ file: 'src/programme/schedule/occasions.ts', from: 'calm.from(mail.to, now) > now || ', to: '' }],
    tests: ['test/programme/schedule/due.test.ts'],
  },
  {
    name: 'called off and sent all the same',
    changes: [{ file: 'src/core/ledger.ts', from: 'intents.length > 0 && !calledOff', to: 'intents.length > 0' }],
    tests: ['test/programme/outbox/recall.test.ts'],
  },
  {
    name: 'called off and sent by itself',
    changes: [{ file: 'src/programme/schedule/occasions.ts', from: '!calledOff && ', to: '' }],
    tests: ['test/programme/schedule'],
  },
  {
    name: 'once more, and once more when it goes on',
    changes: [
      {
        file: 'src/programme/texts/again.ts',
        from: '{ key, at = world.now }): Action[]',
        to: '{ key }, at = world.now): Action[]',
      },
    ],
    tests: ['test/programme/texts/again.test.ts'],
  },
];
