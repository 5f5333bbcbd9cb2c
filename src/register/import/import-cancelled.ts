/** Somebody stopped the import: undoes what was written so far. */
export class ImportCancelled extends Error {}
