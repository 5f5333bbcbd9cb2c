/** The address names a record or a part that is not there; shown as a page that does not exist. */
export class NoSuchPage extends Error {
  constructor() {
    super('There is no such page');
    this.name = 'NoSuchPage';
  }
}
