/** Why a file cannot be read as a table. */
export type Why =
  /** Excel before 2007, or its binary kind. */
  | 'old-workbook'
  | 'locked'
  | 'open-document'
  /** A picture, a document, an archive of something else. */
  | 'no-table'
  | 'damaged'
  | 'too-big'
  | 'too-many-rows'
  /** The browser is too old to unpack it. */
  | 'cannot-unpack';

export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  constructor(readonly why: Why) {
    super(why);
  }
}
