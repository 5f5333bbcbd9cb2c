import type { DeskShelf } from '../desk-shelf.ts';
import type { ReleaseShelf } from '../public/release-shelf.ts';
import type { ServerRole } from '../server-role.ts';

/** What a process says of itself is read from these. */
export interface WatchedParts {
  readonly shelf: ReleaseShelf;
  readonly desk: DeskShelf;
  readonly version: string;
  readonly role: ServerRole;
}
