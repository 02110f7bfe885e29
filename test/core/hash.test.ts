import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sha256, signature } from '../../src/core/hash.js';

it('agrees with Node on any text, lone surrogates included', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ minLength: 1 }), (text, secret) => {
      expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
      expect(signature(secret, text)).toBe(createHmac('sha256', secret).update(text).digest('hex'));
    }),
  );
  expect(sha256('\ud800')).toBe(createHash('sha256').update('\ufffd').digest('hex'));
});
