import type { Page } from 'playwright-core';

/** What stands on an open page, with everything unfolded. */
export interface PageContent {
  readonly path: string;
  readonly lang: string;
  readonly title: string;
  /** In the language of the page: what is marked as another language is left out. */
  readonly headings: readonly { readonly level: number; readonly text: string }[];
  /** Texts and what a screen reader is told, in the language of the page, each once; not what stands as code. */
  readonly texts: readonly string[];
  /** Everything of it, in whatever language it is marked. */
  readonly allTexts: readonly string[];
  readonly links: readonly string[];
  readonly ids: readonly string[];
}

/** Links of letters to others than `reader` are left out: nobody else follows them. Everybody's are followed by nobody in particular. */
export const readPage = async (page: Page, reader: string | undefined): Promise<PageContent> =>
  page.evaluate((reader) => {
    const isOthers = (link: Element): boolean => {
      const letter = link.closest('article.letter');
      return letter !== null && reader !== undefined && !(letter.textContent ?? '').includes(reader);
    };
    for (const details of document.querySelectorAll('details')) details.open = true;
    const { lang } = document.documentElement;
    const isForeign = (element: Element): boolean =>
      (element.closest('[lang]')?.getAttribute('lang') ?? lang) !== lang;
    const isCode = (element: Element): boolean =>
      element.closest('script, style, noscript, code, pre, kbd, textarea, .languages') !== null;
    const [own, all] = [new Set<string>(), new Set<string>()];
    const add = (text: string, element: Element): void => {
      const words = text.replace(/\s+/g, ' ').trim();
      if (words === '') return;
      all.add(words);
      if (!isForeign(element)) own.add(words);
    };
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent !== null && !isCode(parent)) add(node.textContent ?? '', parent);
    }
    for (const element of document.querySelectorAll('[aria-label], [alt], [title], [placeholder]')) {
      if (isCode(element)) continue;
      for (const name of ['aria-label', 'alt', 'title', 'placeholder'])
        add(element.getAttribute(name) ?? '', element);
    }
    return {
      path: location.pathname,
      lang,
      title: document.title,
      headings: [...document.querySelectorAll('h1, h2, h3')]
        .filter((heading) => !isForeign(heading) && heading.querySelector('[lang], code') === null)
        .map((heading) => ({
          level: Number(heading.tagName.slice(1)),
          text: (heading.textContent ?? '').replace(/\s+/g, ' ').trim(),
        })),
      texts: [...own],
      allTexts: [...all],
      links: [...document.querySelectorAll('a[href]')]
        .filter((link) => !isOthers(link))
        .map((link) => link.getAttribute('href') ?? ''),
      ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
    };
  }, reader);
