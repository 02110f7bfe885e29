/** What a form is made of, for the groups of its members. */
import type { Members } from '../../script-object.js';
import type { FormEditor } from '../form-editor.js';

export interface FormParts {
  readonly _editor: FormEditor;
}

export type FormMembers = Members & ThisType<FormParts>;
