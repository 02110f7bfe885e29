/** The Outbox: what has gone out, the texts it went out with, and what needs the organiser's word. */
import { defineArea } from '../area.js';
import { retry, settle } from './decide.js';
import { recall } from './later.js';

export const outbox = defineArea({
  name: 'outbox',
  phase: 'run',
  jobs: [settle, retry, recall],
});
