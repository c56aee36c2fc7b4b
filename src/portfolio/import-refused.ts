/** The file as a whole cannot be imported: one sentence says what, where, and what to do. Nothing was stored. */
export class ImportRefused extends Error {
  override readonly name = 'ImportRefused';
}
