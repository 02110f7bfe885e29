/** Starts the organiser's panel in the page that HtmlService serves. */
import { render } from 'preact';
import { App } from './app/app.js';
import { call } from './app/server.js';

const panel = document.getElementById('panel');
if (panel) render(<App call={call} />, panel);
