import type { Page } from 'playwright-core';

/** Pages of the desk, of which one leads to the next without being loaded; not those that a fragment opens. */
const deskPage =
  /^\/[a-z]{2}\/desk(?!\/(sign-|verify|recovery|reset|invitation|host-signature|group$))[^#]*$/;

const isWithin = (at: string, to: string): boolean =>
  deskPage.test(at) && deskPage.test(to) && at.slice(0, 3) === to.slice(0, 3);

/** Opens an address of the site, within the desk as its links do; the HTTP status of what was loaded, 200 where nothing was. */
export const goTo = async (page: Page, to: string): Promise<number> => {
  const url = page.url();
  const at = url.startsWith('http') ? url.replace(/^https?:\/\/[^/]+/, '') : '';
  if (!isWithin(at, to)) {
    // A new fragment alone would load nothing.
    if (at.split('#')[0] === to.split('#')[0]) await page.goto('about:blank');
    return (await page.goto(to, { waitUntil: 'commit' }))?.status() ?? 200;
  }
  await page.evaluate(async (address) => {
    history.pushState({}, '', address);
    await new Promise((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve, 20));
    });
  }, to);
  return 200;
};
