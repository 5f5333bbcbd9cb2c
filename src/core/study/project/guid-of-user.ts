import { guidFrom, readGuid } from './guid.ts';
import { nobody } from './nobody.ts';

/** The GUID of who codes or writes: that of the other program's user, or one made of the account, in which nobody finds it again. Null for `nobody`. */
export const guidOfUser = (id: string): string | null =>
  id === nobody ? null : (readGuid(id) ?? guidFrom('user', id));
