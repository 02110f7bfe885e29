/** The panel in English. */
import { start } from './app/start.js';

start();
