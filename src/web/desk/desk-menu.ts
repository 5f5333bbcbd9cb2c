import type { Me } from '../../contract/me.ts';
import type { Locale } from '../../core/basics/locale.ts';
import type { PlainMessageKey } from '../../messages.ts';
import { deskPaths } from '../desk-paths.ts';

interface MenuItem {
  readonly label: PlainMessageKey;
  readonly path: (locale: Locale) => string;
  /** Whether this account finds anything there. */
  readonly isFor: (me: Me) => boolean;
}

/** What the desk offers, in the order of the menu. */
const items: readonly MenuItem[] = [
  { label: 'desk.home.title', path: deskPaths.home, isFor: () => true },
  { label: 'account.title', path: deskPaths.account, isFor: () => true },
];

/** The menu of one account: only what he may open. */
export const deskMenu = (me: Me): readonly MenuItem[] =>
  me.account === null ? [] : items.filter((item) => item.isFor(me));
