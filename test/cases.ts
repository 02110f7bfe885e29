/** Tables of cases whose last column is the name of the case: `it.each(named([...]))('%s', (_name, [given, wanted]) => ...)`. */
export function named<const Case extends readonly [...unknown[], string]>(cases: readonly Case[]): [string, Case][] {
  return cases.map((one) => [one[one.length - 1] as string, one]);
}
