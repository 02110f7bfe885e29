/** The panel in German; it can speak English as well, should the programme. */
import { addLanguage, speak } from '../core/words.js';
import { start } from './app/start.js';
import { german } from './german.js';

addLanguage('de', (room) => german[room]);
speak('de');
start();
