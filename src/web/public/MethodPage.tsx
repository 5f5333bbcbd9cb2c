import { text } from '../../messages.ts';
import { paths } from '../paths.ts';
import type { PageRequest } from './page.ts';

/** One method page; its HTML is made from our own Markdown, with raw HTML switched off. */
export const MethodPage = ({
  locale,
  html,
}: PageRequest & { readonly id: string; readonly html: string }) => (
  <>
    <nav className="breadcrumb" aria-label={text(locale, 'site.breadcrumb')}>
      <a href={paths.methods(locale)}>{text(locale, 'site.method')}</a>
    </nav>
    <article className="prose" dangerouslySetInnerHTML={{ __html: html }} />
  </>
);
