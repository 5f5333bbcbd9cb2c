import '../no-eval.ts';
import './join.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { isLocale } from '../../core/basics/locale.ts';
import { call } from '../api.ts';
import { JoinApp } from './JoinApp.tsx';
import { keptPlace } from './kept-place.ts';
import { RoomLine } from './room-line.ts';

// First of all: a code must not stay in the address, where the next one to hold the phone reads it.
const { hash, pathname } = window.location;
const code = decodeURIComponent(hash.slice(1));
if (code !== '') window.history.replaceState(null, '', pathname);

const place = document.getElementById('join');
if (place === null) throw new Error('The page has no place for the session');
document.querySelector('title')?.remove();
const [, language = ''] = pathname.split('/');
const line = new RoomLine(
  {
    call,
    keep: keptPlace.write,
    random: () => crypto.randomUUID(),
    after: (ms, run) => {
      const timer = window.setTimeout(run, ms);
      return () => window.clearTimeout(timer);
    },
    chance: Math.random,
    isHidden: () => document.hidden,
  },
  code === '' ? keptPlace.read() : undefined,
);
const look = (): void => {
  if (!document.hidden) void line.look();
};
window.addEventListener('online', look);
document.addEventListener('visibilitychange', look);
line.start();
if (code !== '') void line.enter(code);
createRoot(place).render(
  <StrictMode>
    <JoinApp firstLocale={isLocale(language) ? language : 'kk'} line={line} />
  </StrictMode>,
);
