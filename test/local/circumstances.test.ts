/** What is otherwise at live Google than on a good day: each circumstance, both ways. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { circumstancesSchema, type SomeCircumstances } from '../../src/local/circumstances.js';
import { openHost } from '../../src/local/host.js';
import { answer, failure, workspace } from './workspace.js';

interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>;
}

/** `calendar.service` and all the others. */
function names(shape: Shape): string[] {
  return Object.entries(shape.properties ?? {}).flatMap(([name, inner]) =>
    inner.properties ? names(inner).map((one) => `${name}.${one}`) : [name],
  );
}

const advanced = {
  dependencies: { enabledAdvancedServices: [{ userSymbol: 'Calendar', serviceId: 'calendar', version: 'v3' }] },
};

describe('keeping them', () => {
  test('what was set is found at the next opening, and the rest stays as it is', () => {
    const host = workspace('', { manifest: advanced, circumstances: { calendar: { service: 'off' } } });
    host.close();
    const again = openHost({ folder: host.store.folder, project: host.project.folder });
    const { circumstances } = again;
    again.arrange({});
    again.close();
    expect(circumstances.calendar.service).toBe('off');
  });

  test('each stands in the table of docs/design.md', () => {
    const table = readFileSync(new URL('../../docs/design.md', import.meta.url), 'utf8');
    const absent = names(z.toJSONSchema(circumstancesSchema) as Shape).filter(
      (name) => !table.includes(`| \`${name}\` |`),
    );
    expect(absent).toEqual([]);
  });

  test('an unknown one is refused', () => {
    expect(() => workspace('', { circumstances: { weather: 'bad' } as SomeCircumstances })).toThrow('weather');
  });
});

describe('the advanced Calendar service', () => {
  const insert = `try { Calendar.Events.list('primary'); return 'fine'; }
    catch (e) { return [e.name, e.message, e.details && e.details.code, e.details && e.details.errors[0].reason]; }`;
  test.each([
    ['on', 'fine'],
    [
      'off',
      [
        'Exception',
        expect.stringMatching(/^Service Calendar API has not been enabled for your Apps Script/),
        null,
        null,
      ],
    ],
    [
      'disabled',
      [
        'GoogleJsonResponseException',
        expect.stringMatching(/failed with error: Google Calendar API has not been used in project \d+ before/),
        403,
        'accessNotConfigured',
      ],
    ],
  ] as const)('is %s', (service, expected) => {
    expect(answer(insert, {}, { manifest: advanced, circumstances: { calendar: { service } } })).toEqual(expected);
  });

  test('is no name at all where the manifest does not list it', () => {
    expect(failure("Calendar.Events.list('primary')")).toBe('ReferenceError: Calendar is not defined');
  });
});
