import type { Release, ReleaseTable } from '../../contract/release.ts';
import { writeView, type View } from '../../contract/view.ts';
import type { Locale } from '../../core/basics/locale.ts';
import { text, textOf } from '../../messages.ts';
import { paths } from '../paths.ts';

/** The citation with its address as a link, whether or not the words already hold it. */
const Citation = ({ words, link }: { readonly words: string; readonly link: string | undefined }) => {
  if (link === undefined) return words;
  const [before = '', after = ''] = words.split(link);
  return (
    <>
      {before.trimEnd()} <a href={link}>{link}</a>
      {after}
    </>
  );
};

/** Where the numbers come from, how to cite them, and the address that shows them again. */
export const Source = ({
  locale,
  table,
  view,
  release,
  origin,
}: {
  readonly locale: Locale;
  readonly table: ReleaseTable;
  readonly view: View;
  readonly release: Release;
  readonly origin: string;
}) => {
  const address = `${origin}${paths.table(locale, table.path, writeView(table, view))}`;
  const { source } = table;
  const link = source.doi === undefined ? source.url : `https://doi.org/${source.doi}`;
  return (
    <section aria-labelledby="source" className="source">
      <h2 id="source">{text(locale, 'observatory.source')}</h2>
      <p>
        <Citation words={source.citation} link={link} /> <br />
        {text(locale, 'observatory.locator', { locator: table.locator })}
        <br />
        {text(locale, 'observatory.licence', {
          licence: textOf(locale, `observatory.licence.${source.licence}`),
        })}
      </p>
      <h3>{text(locale, 'observatory.citation')}</h3>
      <p className="copy">
        {text(locale, 'observatory.citation.text', {
          source: source.citation,
          release: release.manifest.id,
          address,
        })}
      </p>
      <h3>{text(locale, 'observatory.address')}</h3>
      <p className="copy">
        <a href={paths.table(locale, table.path, writeView(table, view))}>{address}</a>
      </p>
    </section>
  );
};
