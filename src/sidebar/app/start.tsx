/** Starts the organiser's panel in the page that HtmlService serves. */
import { render } from 'preact';
import { App } from './app.js';
import { call } from './server.js';

export function start(): void {
  const panel = document.getElementById('panel');
  if (panel) render(<App call={call} />, panel);
}
