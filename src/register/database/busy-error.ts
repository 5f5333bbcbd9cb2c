/** All connections were in use by others for as long as anybody waits, while the database answered them. */
export class BusyError extends Error {
  constructor(options: { readonly cause: unknown }) {
    super('no connection became free in time', options);
    this.name = 'BusyError';
  }
}
