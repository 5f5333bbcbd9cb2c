import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { isLocale, type Locale } from '../core/basics/locale.ts';
import { text } from '../messages.ts';
import type { BuiltWeb } from './built-web.ts';
import { deskPolicy } from './security-headers.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (plain: string): string => plain.replace(/[&<>"]/g, (letter) => escapes[letter] ?? letter);

/**
 * The page in which the desk opens: the frame of the public pages, and a sentence for those without JavaScript.
 * It knows nothing of the visitor, so that it is the same for everyone but for the nonce.
 */
const deskPage = (locale: Locale, assets: BuiltWeb['desk'], nonce: string): string => {
  const name = escape(text(locale, 'site.name'));
  const title = escape(text(locale, 'desk.title'));
  return [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="robots" content="noindex"><meta name="style-nonce" nonce="${nonce}">`,
    `<title>${title} — ${name}</title>`,
    ...assets.preloads.map(
      (href) => `<link rel="preload" href="${href}" as="font" type="font/woff2" crossorigin="anonymous">`,
    ),
    ...assets.styles.map((href) => `<link rel="stylesheet" href="${href}">`),
    ...assets.scripts.map((src) => `<script type="module" src="${src}"></script>`),
    '</head><body><div id="desk"><header class="masthead">',
    `<a class="wordmark" href="/${locale}">${name}</a></header>`,
    `<main><noscript><h1>${title}</h1><p>${escape(text(locale, 'desk.no-script'))}</p></noscript></main>`,
    '</div></body></html>',
  ].join('');
};

/** `/{locale}/desk` and everything below: which page stands there is decided in the browser. */
export const addDeskPage = (app: FastifyInstance, assets: BuiltWeb['desk']): void => {
  for (const route of ['/:locale/desk', '/:locale/desk/*']) {
    app.get(route, async (request, reply) => {
      const { locale } = request.params as { locale: string };
      if (!isLocale(locale)) return reply.callNotFound();
      const nonce = randomBytes(18).toString('base64');
      return reply
        .header('content-security-policy', deskPolicy(nonce))
        .header('cache-control', 'no-store')
        .type('text/html; charset=utf-8')
        .send(deskPage(locale, assets, nonce));
    });
  }
};
