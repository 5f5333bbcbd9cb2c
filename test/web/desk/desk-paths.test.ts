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
const values = ['in_1', 'x y', 'z'];

describe('addresses of the desk', () => {
  it('has a path for every page and a page for every path', () => {
    const written = Object.values(deskPaths).map((path) => {
      const make = path as (...parts: readonly string[]) => string;
      return pathOf(make('$locale', ...values.slice(0, Math.max(0, make.length - 1))));
    });
    expect([...new Set(written)].toSorted()).toEqual([...new Set(pages)].toSorted());
  });

  it.each(locales)('leads to the page in %s', (locale) => {
    for (const [name, path] of Object.entries(deskPaths)) {
      const [, , found] = router.getMatchedRoutes(pathOf(path(locale)));
      expect(found?.fullPath.replace(/\/$/, ''), name).toBe(pathOf(path('$locale' as 'kk')));
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
