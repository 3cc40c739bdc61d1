/** Stops the PostgreSQL of the run and removes its data. */
export default async function tearDown(): Promise<void> {
  await globalThis.stopTestServer?.();
}
