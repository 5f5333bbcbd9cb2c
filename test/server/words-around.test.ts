import { expect, it } from 'vitest';
import { codePoints } from '../../src/core/study/project/code-points.ts';
import { wordsAround } from '../../src/server/study/words-around.ts';

const points = codePoints('Сәлеметсіздер ме! Бүгін шетелдегі оқудан кейін сөйлесеміз.');
const place = { start: 24, end: 33 };

it('parts no word of what stands around a place, and says that there is more', () => {
  expect(points.slice(place.start, place.end)).toBe('шетелдегі');
  expect(wordsAround(points, place, 13)).toEqual({ before: '… ме! Бүгін ', after: ' оқудан …' });
});

it('gives the text to its ends where they are near', () => {
  expect(wordsAround(points, place, 100)).toEqual({
    before: 'Сәлеметсіздер ме! Бүгін ',
    after: ' оқудан кейін сөйлесеміз.',
  });
});
