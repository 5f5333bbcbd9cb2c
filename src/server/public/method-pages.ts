import { readdir, readFile } from 'node:fs/promises';
import MarkdownIt from 'markdown-it';
import { locales, type Locale } from '../../core/basics/locale.ts';

export interface MethodPageText {
  readonly id: string;
  readonly title: string;
  readonly html: string;
}

const folder = new URL('../../../docs/method/', import.meta.url);

/** Reading order: what the numbers are before what is computed from them. */
const order = [
  'missing-values',
  'credit-and-degree',
  'reporting-holes',
  'growth',
  'index',
  'share',
  'concentration',
  'mix',
  'shift-share',
  'shock',
  'rate-ratio',
  'per-population',
  'claim-audit',
  'reviewer-severity',
  'predictive-validity',
  'return',
  'agreement',
  'few-people',
  'indicators',
  'funnel',
  'direct-loss',
  'state-account',
  'attributable-absence',
  'cost-basis',
  'uncertainty',
  'sensitivity',
  'value-of-information',
  'disclosure',
  'releases',
];

const rank = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);

/** Markdown without raw HTML and without inline styles, which the page's policy forbids: columns are aligned by class. */
const createMarkdown = () => {
  const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
  for (const rule of ['th_open', 'td_open'] as const) {
    markdown.renderer.rules[rule] = (tokens, index, options, _env, self) => {
      const token = tokens[index];
      if (String(token?.attrGet('style') ?? '').includes('right')) token?.attrSet('class', 'end');
      if (token !== undefined) token.attrs = token.attrs?.filter(([name]) => name !== 'style') ?? null;
      return self.renderToken(tokens, index, options);
    };
  }
  markdown.renderer.rules['fence'] = (tokens, index) =>
    `<pre tabindex="0"><code>${markdown.utils.escapeHtml(tokens[index]?.content ?? '')}</code></pre>`;
  markdown.renderer.rules['table_open'] = () => '<div class="scroll" tabindex="0"><table>';
  markdown.renderer.rules['table_close'] = () => '</table></div>';
  return markdown;
};

/** The method pages as HTML, by language and in reading order. Raw HTML in the Markdown is shown, not run. */
export const loadMethodPages = async (): Promise<ReadonlyMap<Locale, readonly MethodPageText[]>> => {
  const markdown = createMarkdown();
  const names = await readdir(folder);
  const pages = new Map<Locale, readonly MethodPageText[]>();
  for (const locale of locales) {
    const own = names.filter((name) => name.endsWith(`.${locale}.md`));
    const read = await Promise.all(
      own.map(async (name): Promise<MethodPageText> => {
        const source = await readFile(new URL(name, folder), 'utf8');
        const id = name.slice(0, -`.${locale}.md`.length);
        return { id, title: /^# (.+)$/m.exec(source)?.[1] ?? id, html: markdown.render(source) };
      }),
    );
    pages.set(
      locale,
      read.toSorted((a, b) => rank(a.id) - rank(b.id) || a.id.localeCompare(b.id, 'en')),
    );
  }
  return pages;
};
