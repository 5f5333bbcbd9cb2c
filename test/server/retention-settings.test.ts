import { expect, test } from 'vitest';
import { readRetentionSettings } from '../../src/server/retention-settings.ts';

const read = (text?: string) => readRetentionSettings({ QAITU_RETENTION: text });

test('days of terms that no law says can be set, and only those', () => {
  expect(read()).toEqual({});
  expect(read(' ')).toEqual({});
  expect(read('draft=730, mail = 180')).toEqual({ retention: { draft: 730, mail: 180 } });
  for (const wrong of [
    'access-log=1',
    'draft',
    'draft=0',
    'draft=36501',
    'draft=-1',
    'draft=1=2',
    'draft=1,',
    'x=3',
  ]) {
    expect(read(wrong), wrong).toEqual({ mistakes: [expect.stringContaining('QAITU_RETENTION: ')] });
  }
});
