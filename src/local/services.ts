/** Everything that the workspace has of Google, one line each. */
import { calendarService } from './calendar/service.js';
import { formsService } from './forms/service.js';
import type { GoogleService } from './kernel.js';
import { mailService } from './mail/service.js';
import { cacheService } from './script/cache.js';
import { htmlService } from './script/html.js';
import { lockService } from './script/lock.js';
import { propertiesService } from './script/properties.js';
import { scriptService } from './script/script-app.js';
import { sessionService } from './script/session.js';
import { utilitiesService } from './script/utilities.js';
import { spreadsheetService } from './spreadsheet/service.js';

export const services: readonly GoogleService[] = [
  spreadsheetService,
  propertiesService,
  lockService,
  cacheService,
  scriptService,
  htmlService,
  sessionService,
  utilitiesService,
  formsService,
  mailService,
  calendarService,
];
