/** Everything that the workspace has of Google, one line each. */
import { calendarPart } from './calendar/service.js';
import { formsPart } from './forms/service.js';
import { mailPart } from './mail/service.js';
import type { Part } from './part.js';
import { cachePart } from './script/cache.js';
import { htmlPart } from './script/html.js';
import { lockPart } from './script/lock.js';
import { propertiesPart } from './script/properties.js';
import { scriptPart } from './script/script-app.js';
import { sessionPart } from './script/session.js';
import { utilitiesPart } from './script/utilities.js';
import { spreadsheetPart } from './spreadsheet/service.js';

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
