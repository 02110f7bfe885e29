/** The whole programme by clicks and typing, on the built files: what organiser and participants see and get. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Serving, serve } from '../../src/local/server/serve.js';
import { openBrowser } from '../browser.js';
import { openProgramme, type Programme } from '../programme.js';
import { cellAt, choose, openPanel, openTab, type Panel, typeInto } from './organiser.js';
import { fillIn, openMailbox, question, submit, thanks } from './participant.js';
import { PHONE, type Visitor, visit } from './visitor.js';

vi.setConfig({ testTimeout: 60_000 });
const assets = fileURLToPath(new URL('../../node_modules/.cache/pairwright/pages', import.meta.url));
const wait = { timeout: 8000 };

const ADA = 'ada@example.org';
const BEN = 'ben@example.org';
const CLEO = 'cleo@example.org';
const DORA = 'dora@example.org';
const ERIK = 'erik@example.org';

let programme: Programme;
let serving: Serving;
let browser: Browser;
let organiser: Visitor;
let panel: Panel;
let formUrl: string;
const visitors: Visitor[] = [];

beforeAll(async () => {
  programme = openProgramme();
  [serving, browser] = await Promise.all([serve(programme.host, { port: 0, assets }), openBrowser()]);
  organiser = await newVisitor();
});
afterAll(async () => {
  await browser?.close();
  await serving?.close();
  programme?.close();
});

async function newVisitor(viewport?: Visitor extends never ? never : { width: number; height: number }) {
  const visitor = await visit(browser, viewport);
  visitors.push(visitor);
  return visitor;
}
