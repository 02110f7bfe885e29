/** Which Node all of this needs. */

export function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(
    `Pairwright needs Node 20.19 or newer; this is ${process.versions.node}. Get a newer one from nodejs.org.`,
  );
  process.exit(1);
}
