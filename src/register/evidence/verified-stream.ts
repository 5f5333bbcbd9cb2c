import { createHash } from 'node:crypto';
import { Transform, type Readable } from 'node:stream';

/**
 * The same bytes, but the last piece is held back until the fingerprint of all of them is known: a reader of damaged
 * content gets an error instead of a complete file.
 */
export const verifiedStream = (source: Readable, sha256: string): Readable => {
  const hash = createHash('sha256');
  let held: Buffer | undefined;
  const check = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      if (held !== undefined) this.push(held);
      held = chunk;
      done();
    },
    flush(done) {
      if (hash.digest('hex') !== sha256) {
        done(new Error(`stored content ${sha256} is damaged`));
        return;
      }
      done(null, held);
    },
  });
  source.once('error', (error) => check.destroy(error));
  check.once('close', () => source.destroy());
  return source.pipe(check);
};
