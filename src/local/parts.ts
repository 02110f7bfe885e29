/** Everything that the workspace has of Google, one line each. */
import { calendarPart } from './calendar/service.js';
import { formsPart } from './forms/service.js';
import { mailPart } from './mail/service.js';
import type { Part } from './part.js';
import { cachePart } from './services/cache.js';
import { htmlPart } from './services/html.js';
import { lockPart } from './services/lock.js';
import { propertiesPart } from './services/properties.js';
import { scriptPart } from './services/script.js';
import { sessionPart } from './services/session.js';
import { spreadsheetPart } from './services/spreadsheet/part.js';
import { utilitiesPart } from './services/utilities.js';

export const parts: readonly Part[] = [
  spreadsheetPart,
  propertiesPart,
  lockPart,
  cachePart,
  scriptPart,
  htmlPart,
  sessionPart,
  utilitiesPart,
  formsPart,
  mailPart,
  calendarPart,
];

/** Global names that Google has and the workspace has not: using one is told by name. */
export const absentRoots: readonly string[] = (
  'AdminDirectory Browser CalendarApp CardService Charts ContactsApp ContentService DataStudioApp DocumentApp Drive ' +
  'DriveApp Forms Gmail GmailApp GroupsApp Jdbc LanguageApp LinearOptimizationService Maps People Sheets SitesApp ' +
  'SlidesApp Tasks UrlFetchApp XmlService'
).split(' ');
