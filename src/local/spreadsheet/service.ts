/** Google Sheets as part of the workspace. */
import type { GoogleService } from '../kernel.js';
import { SpreadsheetApp } from './app.js';
import { sheetsSchema } from './book/book.js';

const window = ['script.container.ui'];

export const spreadsheetService: GoogleService = {
  schema: sheetsSchema,
  roots: { SpreadsheetApp: (execution) => new SpreadsheetApp(execution) },
  scopes: {
    SpreadsheetApp: ['spreadsheets.currentonly', 'spreadsheets'],
    'SpreadsheetApp.getUi': [],
    'SpreadsheetApp.openById': ['spreadsheets'],
    'Ui.showSidebar': window,
    'Ui.showModalDialog': window,
  },
  needs: {
    'SpreadsheetApp.getUi': 'NONE',
    Ui: 'NONE',
    Menu: 'NONE',
    'Ui.alert': 'LIMITED',
    'Ui.showSidebar': 'FULL',
    'Ui.showModalDialog': 'FULL',
  },
  costs: {
    'SpreadsheetApp.flush': 600,
    'SpreadsheetApp.Range.getValues': 100,
    'SpreadsheetApp.Range.getValue': 60,
    'SpreadsheetApp.Range.getDisplayValues': 100,
    'SpreadsheetApp.Range.setValues': 50,
    'SpreadsheetApp.Range.setValue': 10,
    'SpreadsheetApp.Sheet.appendRow': 50,
    'SpreadsheetApp.Sheet.getLastRow': 30,
    'SpreadsheetApp.Spreadsheet.insertSheet': 400,
    'Ui.showSidebar': 200,
  },
};
