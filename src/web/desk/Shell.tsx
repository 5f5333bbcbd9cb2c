import { Link, Outlet, useRouter } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { deskPaths } from '../desk-paths.ts';
import { LineNotice } from './LineNotice.tsx';
import { Masthead } from './Masthead.tsx';
import { TourBar } from './tour/TourBar.tsx';
import { useLocale } from './use-locale.ts';
import { useMe } from './use-me.ts';
import { useSay } from './use-say.ts';

const Ribbon = () => {
  const locale = useLocale();
  const say = useSay();
  if (useMe()?.mode !== 'demonstration') return undefined;
  return (
    <aside className="ribbon" aria-label={say('desk.demonstration.name')}>
      <div>
        <p>
          {say('desk.demonstration')}{' '}
          <Link to={deskPaths.outbox(locale)}>{say('desk.demonstration.outbox')}</Link>
          {' · '}
          <Link to={deskPaths.tour(locale)}>{say('tour.title')}</Link>
        </p>
      </div>
    </aside>
  );
};

/** What stands around every desk page. A new page takes the focus, as a loaded one would. */
export const Shell = () => {
  const locale = useLocale();
  const say = useSay();
  const router = useRouter();
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, toLocation }) => {
        const isNew =
          fromLocation !== undefined && fromLocation.pathname.slice(3) !== toLocation.pathname.slice(3);
        // An address that names a field has the focus there.
        if (isNew && !new URLSearchParams(toLocation.searchStr).has('at')) main.current?.focus();
      }),
    [router],
  );
  return (
    <>
      <a
        className="skip"
        href="#content"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {say('site.skip')}
      </a>
      <div>
        <Ribbon />
        <LineNotice />
        <Masthead />
        <TourBar />
      </div>
      <main id="content" tabIndex={-1} ref={main}>
        <Outlet />
      </main>
      <footer className="colophon">
        <p>{say('site.footer')}</p>
      </footer>
    </>
  );
};
