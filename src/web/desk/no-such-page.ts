/** The address names a record or a part that is not there. Hooks throw it, and what is shown is `NotFoundPage`, which a page that knows returns itself. */
export class NoSuchPage extends Error {
  constructor() {
    super('There is no such page');
    this.name = 'NoSuchPage';
  }
}
