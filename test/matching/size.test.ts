import { describe, expect, test } from 'vitest';
import { suggestPairs } from '../../src/matching/pairing/computed.js';
import { largeProgramme } from './large.js';

describe('a large programme', () => {
  test('1,000 mentees and 400 mentors under 8 criteria are matched, and the proof holds', () => {
    const given = largeProgramme(1000, 400);
    const { pairs, unmatched, certificate } = suggestPairs(given);
    expect(pairs.length + unmatched.length).toBe(1000);
    expect(certificate.proven).toBe(true);
    expect(certificate.total).toBe(certificate.bound);
    expect(pairs.length).toBeGreaterThan(900);
  });
});
