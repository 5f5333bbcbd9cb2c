import { siteIcon } from '../contract/site-icon.ts';
import type { Locale } from '../core/basics/locale.ts';
import { text } from '../messages.ts';
import type { BuiltWeb } from './built-web.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (plain: string): string => plain.replace(/[&<>"]/g, (letter) => escapes[letter] ?? letter);

/**
 * A page that is made in the browser: the frame of the public pages, a place for it, and a sentence for those without
 * JavaScript. It knows nothing of the visitor, so that it is the same for everyone but for the nonce.
 */
export const shellPage = (
  locale: Locale,
  assets: BuiltWeb['desk'],
  {
    place,
    title,
    noScript,
    styleNonce,
    texts,
    isForPhone = false,
  }: {
    /** The id of the element in which the page opens. */
    readonly place: string;
    readonly title: string;
    readonly noScript: string;
    readonly styleNonce?: string;
    /** Where its script finds its texts, by language. */
    readonly texts?: Readonly<Record<Locale, string>>;
    /** One column for a thumb: a page for people without an account. */
    readonly isForPhone?: boolean;
  },
): string => {
  const name = escape(text(locale, 'site.name'));
  const heading = escape(title);
  const given = texts === undefined ? '' : ` data-texts="${escape(JSON.stringify(texts))}"`;
  return [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    ...(styleNonce === undefined ? [] : [`<meta name="style-nonce" nonce="${styleNonce}">`]),
    `<title>${heading} — ${name}</title>`,
    `<link rel="icon" href="${siteIcon}">`,
    ...assets.preloads.map(
      (href) => `<link rel="preload" href="${href}" as="font" type="font/woff2" crossorigin="anonymous">`,
    ),
    ...assets.styles.map((href) => `<link rel="stylesheet" href="${href}">`),
    ...(texts === undefined
      ? []
      : [`<link rel="preload" href="${texts[locale]}" as="fetch" crossorigin="anonymous">`]),
    ...assets.scripts.map((src) => `<script type="module" src="${src}"></script>`),
    `</head><body><div id="${place}"${isForPhone ? ' class="phone"' : ''}${given}><header class="masthead">`,
    `<a class="wordmark" href="/${locale}">${name}</a></header>`,
    `<main><noscript><h1>${heading}</h1><p>${escape(noScript)}</p></noscript></main>`,
    '</div></body></html>',
  ].join('');
};
