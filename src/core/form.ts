/** A Google Form as a value: what is asked, before any form exists. */

export type Question =
  | { readonly type: 'section'; readonly title: string; readonly help?: string }
  | {
      /** What follows stands on a page of its own. */
      readonly type: 'page';
      readonly title: string;
      readonly help?: string;
      /** Title of the page to which this one leads; without it the next. */
      readonly next?: string;
    }
  | {
      readonly type: 'text' | 'paragraph' | 'date';
      readonly title: string;
      readonly help?: string;
      readonly required?: boolean;
    }
  | {
      readonly type: 'choice' | 'list' | 'checkboxes';
      readonly title: string;
      readonly help?: string;
      readonly required?: boolean;
      readonly choices: readonly string[];
      readonly other?: boolean;
      /** For each choice the title of the page to which it leads (choice and list only). */
      readonly leadsTo?: Readonly<Record<string, string>>;
    }
  | {
      readonly type: 'scale';
      readonly title: string;
      readonly help?: string;
      readonly required?: boolean;
      readonly low: number;
      readonly high: number;
      readonly lowLabel?: string;
      readonly highLabel?: string;
    }
  | {
      readonly type: 'grid' | 'checkbox grid';
      readonly title: string;
      readonly help?: string;
      readonly required?: boolean;
      readonly rows: readonly string[];
      readonly columns: readonly string[];
    };

export interface FormSpec {
  readonly title: string;
  readonly description: string;
  /** Shown after submitting. */
  readonly confirmation: string;
  /** Google asks for the e-mail address and stores it as "Email Address". */
  readonly collectEmail: boolean;
  readonly allowEdits: boolean;
  readonly questions: readonly Question[];
  /** Title of a text question that carries a signed reference in prefilled links, if any. */
  readonly referenceQuestion?: string;
  /** Title of a question with choices that such links may answer, if any. */
  readonly answeredQuestion?: string;
}
