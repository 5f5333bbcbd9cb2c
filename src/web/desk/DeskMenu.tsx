import { Link, useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { deskPaths } from '../desk-paths.ts';
import { deskMenu } from './desk-menu.ts';
import { useLocale } from './use-locale.ts';
import { useMe } from './use-me.ts';
import { useSay } from './use-say.ts';

/** A menu of so many is not folded: on a phone it takes two lines. */
const fewItems = 5;

/** What this account may open. On a phone a long menu is folded behind a button that says where one is. */
export const DeskMenu = () => {
  const locale = useLocale();
  const say = useSay();
  const me = useMe();
  const { pathname } = useLocation();
  /** The page on which it was unfolded: going to another one folds it. */
  const [openOn, setOpenOn] = useState<string>();
  if (me === undefined) return undefined;
  const homePath = deskPaths.home(locale);
  const items = deskMenu(me).map(({ label, path }) => {
    const to = path(locale, me);
    return { to, label, isHere: to === homePath ? pathname === to : pathname.startsWith(to) };
  });
  if (items.length === 0) return undefined;
  const isOpen = openOn === pathname;
  const here = items.find(({ isHere }) => isHere);
  const isFolding = items.length > fewItems;
  return (
    <nav aria-label={say('desk.menu')} className={isFolding && !isOpen ? 'desk-menu is-folded' : 'desk-menu'}>
      {isFolding ? (
        <button
          type="button"
          className="menu-toggle"
          aria-expanded={isOpen}
          aria-controls="desk-menu"
          onClick={() => setOpenOn(isOpen ? undefined : pathname)}
        >
          {say('desk.menu.short')}
          {here === undefined ? undefined : <span className="label">{say(here.label)}</span>}
        </button>
      ) : undefined}
      <ul id="desk-menu">
        {items.map(({ to, label, isHere }) => (
          <li key={to}>
            <Link to={to} aria-current={isHere ? 'true' : undefined} activeOptions={{ exact: true }}>
              {say(label)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
