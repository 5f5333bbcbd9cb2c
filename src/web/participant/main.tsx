import '../no-eval.ts';
import './participant.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { isLocale } from '../../core/basics/locale.ts';
import { addressSecret } from '../address-secret.ts';
import { ParticipantApp } from './ParticipantApp.tsx';

// First of all: the code of a link or picture must not stay in the address.
addressSecret.leaveAddress();

const place = document.getElementById('participant');
if (place === null) throw new Error('The page has no place for the participant');
// Screens carry their own titles from here on.
document.querySelector('title')?.remove();
const [, language = ''] = window.location.pathname.split('/');
createRoot(place).render(
  <StrictMode>
    <ParticipantApp firstLocale={isLocale(language) ? language : 'kk'} firstCode={addressSecret.read()} />
  </StrictMode>,
);
