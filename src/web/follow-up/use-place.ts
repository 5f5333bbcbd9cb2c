import { useEffect, useState } from 'react';

/** Where one is: before the questions, on one of their pages, at the end, or on the way out. */
export type Place = 'start' | 'check' | 'stop' | 'not-me' | number;

const isPlace = (value: unknown): value is Place =>
  typeof value === 'number' || ['start', 'check', 'stop', 'not-me'].some((name) => name === value);

const placeOf = (state: unknown): Place => {
  const place = (state as { readonly place?: unknown } | null)?.place;
  return isPlace(place) ? place : 'start';
};

/** The place as part of the window's history, so that the phone's own way back leads one question back; the address stays the same. */
export const usePlace = (): { readonly place: Place; readonly go: (next: Place) => void } => {
  const [place, setPlace] = useState<Place>('start');
  useEffect(() => {
    const follow = ({ state }: PopStateEvent): void => setPlace(placeOf(state));
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  return {
    place,
    go: (next) => {
      window.history.pushState({ place: next }, '');
      setPlace(next);
    },
  };
};
