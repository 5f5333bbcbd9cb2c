import { Link, useLocation } from '@tanstack/react-router';
import { useSyncExternalStore } from 'react';
import { textOf } from '../../../messages.ts';
import { deskPaths } from '../../desk-paths.ts';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { useMe } from '../use-me.ts';
import { useSay } from '../use-say.ts';
import { keptTour } from './kept-tour.ts';
import { tours } from './tours.ts';

/** While a tour runs: what is to be seen on this page, and the way on. Whoever no longer has the role has no tour. */
export const TourBar = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const me = useMe();
  const { pathname } = useLocation();
  const tour = useSyncExternalStore(keptTour.subscribe, keptTour.read);
  if (tour === undefined || me === undefined || !me.memberships.some(({ role }) => role === tour.role))
    return undefined;
  const steps = tours[tour.role];
  const step = steps[tour.step];
  if (step === undefined) return undefined;
  const to = async (next: number): Promise<void> => {
    const target = steps[next];
    if (target === undefined) return;
    keptTour.set({ role: tour.role, step: next });
    await go(target.path(locale, me));
  };
  return (
    <section className="tour-bar" aria-label={say('tour.title')}>
      <div>
        <p aria-live="polite">
          <strong>{say('tour.step', { step: String(tour.step + 1), of: String(steps.length) })}</strong>{' '}
          {textOf(locale, step.text)}{' '}
          {step.path(locale, me) === pathname ? undefined : (
            <Link to={step.path(locale, me)}>{say('tour.show')}</Link>
          )}
        </p>
        <p className="tour-ways">
          {tour.step > 0 ? (
            <button type="button" className="plain" onClick={() => void to(tour.step - 1)}>
              {say('tour.back')}
            </button>
          ) : undefined}
          {tour.step + 1 < steps.length ? (
            <>
              <button type="button" className="plain" onClick={() => void to(tour.step + 1)}>
                {say('tour.next')}
              </button>
              <button type="button" className="plain" onClick={() => keptTour.set(undefined)}>
                {say('tour.end')}
              </button>
            </>
          ) : (
            <Link to={deskPaths.tour(locale)} onClick={() => keptTour.set(undefined)}>
              {say('tour.finish')}
            </Link>
          )}
        </p>
      </div>
    </section>
  );
};
