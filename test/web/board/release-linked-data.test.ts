import { expect, test } from 'vitest';
import { releaseLinkedData } from '../../../src/web/public/board/release-citation.ts';

test('what an officer writes of a release ends no script of the page, and is whole for a program', () => {
  const words = '</script><script>window.hurt=1</script><!-- & "';
  const notice = {
    ...{ name: '2026-1', publishedAt: '2026-11-25', dataThrough: '2026-10-31', files: [] },
    note: { kk: words, ru: words, en: words },
  };
  const written = releaseLinkedData('en', notice, {
    ...{ origin: 'https://q.example', address: 'https://q.example/en', isDemonstration: false },
  });
  expect(written).not.toContain('<');
  expect((JSON.parse(written) as { description: string }).description).toContain(words);
});
