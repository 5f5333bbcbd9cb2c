import type { Locale } from '../../src/core/basics/locale.ts';
import { isLocale } from '../../src/core/basics/locale.ts';

/** Pages whose fragment is a personal link, and no place on the page. */
const personal = /^\/[a-z]{2}\/(follow-up|join|participant|credential|desk\/[a-z/-]+)$/;

type LinkTarget =
  | { readonly kind: 'page'; readonly to: string; readonly id?: string }
  | { readonly kind: 'file'; readonly to: string }
  /** Another site, a mail address, a page that another walk opens. */
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'broken' };

/** Where a link leads. Public pages are the same for everybody: the visitor opens them. */
export const linkTarget = (
  href: string,
  from: string,
  {
    address,
    locale,
    isVisitor,
  }: { readonly address: string; readonly locale: Locale; readonly isVisitor: boolean },
): LinkTarget => {
  if (href === '' || href === '#' || /^javascript:/i.test(href)) return { kind: 'broken' };
  if (!URL.canParse(href, `${address}${from}`)) return { kind: 'broken' };
  const url = new URL(href, `${address}${from}`);
  if (!/^https?:$/.test(url.protocol)) return { kind: 'elsewhere' };
  // Letters of a site that was started again name its former port.
  const isOwn = url.origin === address || /^(127\.0\.0\.1|localhost)$/.test(url.hostname);
  if (!isOwn) return { kind: 'elsewhere' };
  const [, first = ''] = url.pathname.split('/');
  const path = `${url.pathname}${url.search}`;
  if (!isLocale(first)) return url.pathname === '/' ? { kind: 'elsewhere' } : { kind: 'file', to: path };
  if (first !== locale) return { kind: 'elsewhere' };
  if (/\.(csv|xlsx|json|pdf|docx|zip|ics|xml|bib|txt)$/.test(url.pathname)) return { kind: 'file', to: path };
  const isDesk = url.pathname.startsWith(`/${locale}/desk`);
  if (!isVisitor && !isDesk) return { kind: 'elsewhere' };
  const fragment = decodeURIComponent(url.hash.slice(1));
  if (fragment === '') return { kind: 'page', to: path };
  return personal.test(url.pathname) && !href.startsWith('#')
    ? { kind: 'page', to: `${path}${url.hash}` }
    : { kind: 'page', to: path, id: fragment };
};
