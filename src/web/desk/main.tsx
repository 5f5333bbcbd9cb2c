import '../no-eval.ts';
import './desk.css';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRouter, RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { isLocale } from '../../core/basics/locale.ts';
import { addressSecret } from '../address-secret.ts';
import { makeQueries } from './make-queries.ts';
import { FailedPage } from './FailedPage.tsx';
import { Loading } from './Loading.tsx';
import { routeTree } from './routes.ts';
import { loadTexts } from './texts/load-texts.ts';
import { cssVariablesResolver, theme } from './theme.ts';

// First of all: what a link from a letter carries must not stay in the address.
addressSecret.leaveAddress();

const { lang } = document.documentElement;
await loadTexts(isLocale(lang) ? lang : 'kk');

const queries = makeQueries(() => void router.invalidate());
const router = createRouter({
  routeTree,
  context: { queries },
  defaultErrorComponent: FailedPage,
  defaultPendingComponent: Loading,
  defaultPreload: 'intent',
  scrollRestoration: true,
});

const nonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.nonce ?? '';
const place = document.getElementById('desk');
if (place === null) throw new Error('The page has no place for the desk');
// Pages carry their own titles from here on.
document.querySelector('title')?.remove();
createRoot(place).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      defaultColorScheme="auto"
      getStyleNonce={() => nonce}
    >
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
