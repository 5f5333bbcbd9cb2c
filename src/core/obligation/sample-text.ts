import type { SampleFacts } from './sample-facts.ts';

/** Sample facts for a sentence: `level: master, place: (another)`. Nothing to tell apart is `(any)`. */
export const sampleText = (sample: SampleFacts): string =>
  Object.entries(sample)
    .map(([name, value]) => {
      const isOther = typeof value === 'string' && (value === '' || value.includes('\u0000'));
      return `${name}: ${isOther ? '(another)' : String(value)}`;
    })
    .join(', ') || '(any)';
