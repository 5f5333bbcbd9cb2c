import { describe, expect, it } from 'vitest';
import { RepresentationCache } from '../../src/server/representation-cache.ts';
import type { Representation } from '../../src/server/representation.ts';

const megabyte = 1024 * 1024;
const answer = (megabytes: number): Representation => ({
  status: 200,
  type: 'text/plain',
  etag: '',
  identity: Buffer.alloc(megabytes * megabyte),
  headers: {},
});

describe('RepresentationCache', () => {
  it('lets the least recently used go when it is full', () => {
    const cache = new RepresentationCache();
    for (const key of ['a', 'b', 'c']) cache.keep(key, answer(20));
    expect(cache.find('a')).toBeDefined();
    cache.keep('d', answer(20));
    expect(['a', 'b', 'c', 'd'].filter((key) => cache.find(key) !== undefined)).toEqual(['a', 'c', 'd']);
  });

  it('counts an address once, however many readers made it at the same time', () => {
    const cache = new RepresentationCache();
    cache.keep('other', answer(20));
    for (let reader = 0; reader < 10; reader += 1) cache.keep('same', answer(20));
    expect(cache.find('other')).toBeDefined();
    expect(cache.find('same')).toBeDefined();
  });

  it('counts the address, which is the client’s choice', () => {
    const cache = new RepresentationCache();
    const small = { ...answer(0), identity: Buffer.from('72 bytes') };
    cache.keep('first', small);
    const long = 'x'.repeat(15_000);
    for (let asked = 0; asked < 5000; asked += 1) cache.keep(`${asked}${long}`, small);
    expect(cache.find('first')).toBeUndefined();
  });

  it('counts the compressed forms', () => {
    const cache = new RepresentationCache();
    const packed = { ...answer(10), brotli: Buffer.alloc(10 * megabyte), gzip: Buffer.alloc(10 * megabyte) };
    for (const key of ['a', 'b', 'c']) cache.keep(key, packed);
    expect(['a', 'b', 'c'].filter((key) => cache.find(key) !== undefined)).toEqual(['b', 'c']);
  });

  it('forgets everything with the release', () => {
    const cache = new RepresentationCache();
    cache.keep('a', answer(1));
    cache.clear();
    expect(cache.find('a')).toBeUndefined();
  });
});
