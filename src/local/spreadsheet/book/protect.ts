/** Tabs and ranges that somebody has protected: who may write to them. The spreadsheet's owner always may. */
import { ServiceError } from '../../errors.js';
import type { Rect } from './a1.js';
import type { Protected, Tab } from './model.js';

export function mayEdit({ editors }: Protected, user: string, owner: string): boolean {
  return user === owner || editors.includes(user);
}

/** `rect`: the cells to be written; without, the tab as a whole. */
export function checkProtected(tab: Tab, user: string, owner: string, rect?: Rect): void {
  const isIn = (range: Rect | null) => range === null || (rect !== undefined && meet(range, rect));
  if (tab.look.protections?.some((one) => isIn(one.range) && !mayEdit(one, user, owner)))
    throw new ServiceError(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
}

function meet(a: Rect, b: Rect): boolean {
  const apart = (from: number, length: number, other: number, otherLength: number) =>
    from + length <= other || other + otherLength <= from;
  return !apart(a.row, a.rows, b.row, b.rows) && !apart(a.column, a.columns, b.column, b.columns);
}
