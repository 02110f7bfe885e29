/** What may lie over the cells of a sheet: nothing of it is known here, so there is none. */
import type { SheetMembers } from './parts.js';

export const objectMembers: SheetMembers = {
  getCharts() {
    return [];
  },
  getDrawings() {
    return [];
  },
  getImages() {
    return [];
  },
};
