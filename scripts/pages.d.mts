/** Writes NAME.js and NAME.css for every page, and the script that stands for `google.script` in a sidebar. */
export function buildPages(folder: string): Promise<void>;
