import { QueryClient } from '@tanstack/react-query';
import { createMemoryHistory, createRouter } from '@tanstack/react-router';
import { describe, expect, it } from 'vitest';
import { locales } from '../../../src/core/basics/locale.ts';
import { deskPaths } from '../../../src/web/desk-paths.ts';
import { routeTree } from '../../../src/web/desk/routes.ts';
import { safeReturn } from '../../../src/web/desk/safe-return.ts';

const router = createRouter({
  routeTree,
  context: { queries: new QueryClient() },
  history: createMemoryHistory(),
});
/** Addresses of the pages: a route without children. */
const pages = Object.values(router.routesById)
  .filter((route) => route.children === undefined && route.id !== '__root__')
  .map((route) => route.fullPath.replace(/\/$/, ''));

const pathOf = (address: string) => new URL(address, 'http://desk').pathname;
type Make = (locale: string, ...parts: readonly string[]) => string;
const makers = Object.entries(deskPaths) as readonly (readonly [string, Make])[];
/** The path with the same word for each of its parts. */
const made = (make: Make, locale: string): string =>
  pathOf(make(locale, ...Array.from({ length: make.length - 1 }, () => 'part')));
/** The route's own names of its parts do not matter. */
const nameless = (route: string): string => route.replaceAll(/\$(?!locale)\w+/g, 'part');

describe('addresses of the desk', () => {
  it('writes a part that is no plain word so that it stays one part', () => {
    expect(deskPaths.entry('kk', 'a/b', 'c d?')).toBe('/kk/desk/journal/a%2Fb/c%20d%3F');
  });

  it('has a path for every page and a page for every path', () => {
    const written = makers.map(([, make]) => made(make, '$locale'));
    expect([...new Set(written)].toSorted()).toEqual([...new Set(pages.map(nameless))].toSorted());
  });

  it.each(locales)('leads to the page in %s', (locale) => {
    for (const [name, make] of makers) {
      const found = router.getMatchedRoutes(made(make, locale))[2];
      expect(nameless(found?.fullPath.replace(/\/$/, '') ?? ''), name).toBe(made(make, '$locale'));
    }
  });
});

describe('the way back after signing in', () => {
  it('keeps an address of the desk with its query', () => {
    for (const address of ['/kk/desk', '/ru/desk/account', '/en/desk/account?a=1&b=2#c'])
      expect(safeReturn('kk', address)).toBe(address);
  });

  it('never leads elsewhere', () => {
    const wrong = [
      undefined,
      '',
      'https://evil.example/kk/desk',
      '//evil.example/kk/desk',
      '/kk/deskevil',
      '/de/desk',
      '/kk/desk/\\evil.example',
      'javascript:alert(1)',
      '/kk/desk\n//evil',
    ];
    for (const address of wrong) expect(safeReturn('ru', address), String(address)).toBe('/ru/desk');
  });
});
