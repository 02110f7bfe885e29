/** SpreadsheetApp as scripts know it: the way to their own spreadsheet. */
import { ServiceError } from '../errors.js';
import type { Execution, GoogleService } from '../kernel.js';
import { SERVICE } from '../script-object.js';
import { sheetsSchema } from './book/book.js';
import { beginLateTabs } from './book/tabs.js';
import { ConditionalFormatRuleBuilder } from './conditional-format.js';
import { DataValidationBuilder } from './data-validation.js';
import { booleanCriteria, protectionType, validationCriteria, wrapStrategy } from './enums.js';
import { RichTextValueBuilder, TextStyleBuilder } from './rich-text.js';
import type { Sheet } from './sheet.js';
import { Spreadsheet } from './spreadsheet.js';
import { Ui } from './ui.js';
import { type WriteBuffer, writeBufferOf } from './write-buffer.js';

class SpreadsheetApp {
  readonly [SERVICE] = 'SpreadsheetApp';
  readonly BooleanCriteria = booleanCriteria;
  readonly DataValidationCriteria = validationCriteria;
  readonly ProtectionType = protectionType;
  readonly WrapStrategy = wrapStrategy;
  readonly #execution: Execution;
  readonly #buffer: WriteBuffer;
  readonly #spreadsheet: Spreadsheet;
  constructor(execution: Execution) {
    this.#execution = execution;
    this.#buffer = writeBufferOf(execution);
    this.#spreadsheet = new Spreadsheet(this.#buffer);
  }
  getActive(): Spreadsheet {
    return this.#spreadsheet;
  }
  getActiveSpreadsheet(): Spreadsheet {
    return this.#spreadsheet;
  }
  getActiveSheet(): Sheet {
    return this.#spreadsheet.getActiveSheet();
  }
  openById(id: string): Spreadsheet {
    if (id === this.#execution.host.spreadsheetId) return this.#spreadsheet;
    throw new ServiceError(`Document ${id} is missing (perhaps it was deleted, or you don't have read access?)`);
  }
  getUi(): Ui {
    if (!this.#execution.hasUi) throw new ServiceError('Cannot call SpreadsheetApp.getUi() from this context.');
    return new Ui(this.#execution);
  }
  flush(): void {
    this.#buffer.flush();
    this.#buffer.change(beginLateTabs);
  }
  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder();
  }
  newRichTextValue(): RichTextValueBuilder {
    return new RichTextValueBuilder();
  }
  newTextStyle(): TextStyleBuilder {
    return new TextStyleBuilder();
  }
  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder();
  }
}

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
