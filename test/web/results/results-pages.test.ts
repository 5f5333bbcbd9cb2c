import { describe, expect, it } from 'vitest';
import { resultsView } from '../../../src/contract/results-view.ts';
import { locales, type Locale } from '../../../src/core/basics/locale.ts';
import { text } from '../../../src/messages.ts';
import type { PageContent } from '../../../src/web/public/page.ts';
import { renderPage } from '../../../src/web/public/render.tsx';
import { shownExperiences, shownResult, shownResults } from './public-result.ts';

const render = (locale: Locale, content: PageContent): string =>
  renderPage({
    locale,
    address: 'results',
    origin: 'https://qaitu.example',
    content,
    release: undefined,
    methods: [],
    assets: { styles: [], scripts: [], pageScripts: {}, preloads: [] },
  });
const plain = (html: string): string =>
  html
    .slice(html.indexOf('<main'))
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');

describe('the catalogue of results', () => {
  it.each(locales)(
    'says in %s what was found, that it is a demonstration, and what verified means',
    (locale) => {
      const words = plain(render(locale, { kind: 'results', found: shownResults, view: {} }));
      expect(words).toContain(shownResult.title);
      expect(words).toContain(text(locale, 'report.public.demonstration'));
      expect(words).toContain(text(locale, 'report.public.means.text'));
      expect(words).toContain(text(locale, 'report.public.found', { count: 41, shown: '41' }));
    },
  );

  it('names only who agreed to be named', () => {
    const html = render('kk', { kind: 'results', found: shownResults, view: {} });
    expect(html.split('Дана Ахметқызы')).toHaveLength(2);
    const nameless = { ...shownResult, participant: null };
    const page = plain(render('kk', { kind: 'result', result: nameless }));
    expect(page.slice(0, page.indexOf(nameless.citation.kk))).not.toContain('Дана');
    expect(page).toContain(text('kk', 'report.public.without-name'));
  });

  it('keeps the filters on the way to the next page and drops them on the way back', () => {
    const view = { country: 'DEU', verdict: 'partly' } as const;
    const html = render('en', { kind: 'results', found: shownResults, view });
    expect(html).toMatch(/href="\/en\/results\?country=DEU&amp;verdict=partly&amp;before=2026-11-21/);
    expect(html).toContain('href="/en/results">Clear');
  });

  it('tells an empty search from an empty catalogue', () => {
    const found = { ...shownResults, results: [], next: null, count: 0 };
    const searched = plain(render('en', { kind: 'results', found, view: { text: 'oats' } }));
    expect(searched).toContain(text('en', 'report.public.none'));
    const empty = plain(render('en', { kind: 'results', found, view: {} }));
    expect(empty).toContain(text('en', 'report.public.none-yet'));
  });

  it('calls only a demonstration a demonstration', () => {
    const real = { ...shownResult, isDemonstration: false };
    expect(plain(render('ru', { kind: 'result', result: real }))).not.toContain(
      text('ru', 'report.public.demonstration'),
    );
  });
});

describe('a page of one result', () => {
  const html = render('en', { kind: 'result', result: shownResult });

  it('sets the promise beside the result, with the verdict, its reason, the evidence and the citation', () => {
    const words = plain(html);
    for (const expected of [
      shownResult.expectedResult,
      shownResult.outcome,
      'partly achieved',
      shownResult.reasons[0],
      shownResult.contentSha256,
      shownResult.citation.en,
      'Germany',
    ])
      expect(words).toContain(expected);
  });

  it('leads to the evidence and to the citation as a file', () => {
    expect(html).toContain('href="https://doi.org/10.1007/s11104-026-07123-4"');
    expect(html).toContain('href="https://repository.example.kz/wheat"');
    expect(html).toContain(`href="/api/results/${shownResult.id}/citation?format=bibtex"`);
  });
});

describe('experience', () => {
  it('is told as the words of participants, by topic', () => {
    const words = plain(render('ru', { kind: 'experiences', found: shownExperiences, view: {} }));
    expect(words).toContain(text('ru', 'report.topic.housing'));
    expect(words).toContain(text('ru', 'report.public.experience.anonymous'));
    expect(words).toContain('не проверенные данные');
  });
});

describe('the address of the catalogue', () => {
  it('is read and written again, and what does not fit is dropped', () => {
    const view = resultsView.read(
      new URLSearchParams('text=%20wheat%20&country=DEU&verdict=perfect&year=19&size=9&who=me'),
    );
    expect(view).toEqual({ text: 'wheat', country: 'DEU' });
    expect(resultsView.read(new URLSearchParams(resultsView.write(view)))).toEqual(view);
    expect(resultsView.write({})).toBe('');
    expect(resultsView.readExperiences(new URLSearchParams('topic=housing&country=de'))).toEqual({
      topic: 'housing',
    });
  });
});
