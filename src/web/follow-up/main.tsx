import '../no-eval.ts';
import './follow-up.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { isLocale } from '../../core/basics/locale.ts';
import { addressSecret } from '../address-secret.ts';
import { FollowUpApp } from './FollowUpApp.tsx';

// First of all: what a link from a letter carries must not stay in the address.
addressSecret.leaveAddress();

const place = document.getElementById('follow-up');
if (place === null) throw new Error('The page has no place for the follow-up');
// Screens carry their own titles from here on.
document.querySelector('title')?.remove();
const [, language = ''] = window.location.pathname.split('/');
createRoot(place).render(
  <StrictMode>
    <FollowUpApp firstLocale={isLocale(language) ? language : 'kk'} token={addressSecret.read()} />
  </StrictMode>,
);
