import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visitAs } from './desk-visit.ts';
import { openSite, type Site } from './open-site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const phone = { viewport: { width: 390, height: 800 } };

describe('the desk menu on a phone', () => {
  it('is folded for whoever has much to open, says where one is, and folds again', async () => {
    const page = await visitAs(site, 'alatau-coordinator@alatau.example', 'kk', phone);
    await page.goto('/kk/desk/reports');
    const toggle = page.getByRole('button', { name: 'Мәзір Есептер' });
    await toggle.waitFor();
    const ledger = page.getByRole('link', { name: 'Нәтижелер тізілімі' });
    expect(await ledger.isVisible()).toBe(false);
    await toggle.focus();
    await page.keyboard.press('Enter');
    expect(await toggle.getAttribute('aria-expanded')).toBe('true');
    await ledger.click();
    await page.getByRole('heading', { level: 1, name: 'Нәтижелер тізілімі' }).waitFor();
    expect(await page.getByRole('button', { name: /^Мәзір/ }).getAttribute('aria-expanded')).toBe('false');
    await page.context().close();
  });

  it('stands open for a participant, who has little', async () => {
    const page = await visitAs(site, 'aigerim@alatau.example', 'ru', phone);
    await page.goto('/ru/desk');
    await page.getByRole('link', { name: 'Мои данные' }).waitFor();
    expect(await page.getByRole('button', { name: /^Меню/ }).count()).toBe(0);
    await page.context().close();
  });

  it('stands open on a desk', async () => {
    const page = await visitAs(site, 'officer@office.example', 'en', {
      viewport: { width: 1280, height: 800 },
    });
    await page.goto('/en/desk');
    await page.getByRole('link', { name: 'Ledger of results' }).waitFor();
    expect(await page.getByRole('button', { name: /^Menu/ }).isVisible()).toBe(false);
    await page.context().close();
  });
});
