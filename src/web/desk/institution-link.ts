import type { Permission } from '../../core/access/permissions.ts';
import type { Locale } from '../../core/basics/locale.ts';
import type { PlainMessageKey } from '../../messages.ts';

/** A page of one institution in a list of such pages. */
export interface InstitutionLink {
  readonly label: PlainMessageKey;
  readonly about: PlainMessageKey;
  readonly path: (locale: Locale, institutionId: string) => string;
  /** Whoever has it there finds something. */
  readonly permission: Permission;
}
