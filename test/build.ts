/** Builds once, before all tests: they run the very files that would be pushed. */
export default async function build(): Promise<void> {
  const { buildAll } = await import('../scripts/build.mjs');
  await buildAll();
}
