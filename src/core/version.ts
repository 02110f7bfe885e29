/** Which Pairwright this is: the version of package.json, which goes along to Google. */
export const VERSION = '0.1.0';

/** Below zero when the first is the older. What is no version is older than any. */
export function compareVersions(first: string, second: string): number {
  const [a, b] = [first, second].map(numbersOf) as [number[], number[]];
  const at = a.findIndex((number, index) => number !== b[index]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}

function numbersOf(version: string): number[] {
  const found = /^(\d+)\.(\d+)\.(\d+)/.exec(version.trim());
  return found ? found.slice(1).map(Number) : [-1, 0, 0];
}
