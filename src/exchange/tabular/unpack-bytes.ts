import type { ByteBudget } from './byte-budget.ts';
import type { Bytes } from './byte-chunks.ts';
import { TableRefused } from './table-refusal.ts';

/**
 * Unpacks a compressed stream piece by piece. What comes out is counted, so that a small file which would
 * unpack to terabytes is refused after `limitBytes` of them.
 *
 * Refuses with `broken-archive` when the stream is damaged or cut short; an error of the source itself is thrown.
 */
export async function* unpackBytes(
  packed: AsyncGenerator<Bytes, void>,
  format: 'gzip' | 'deflate-raw',
  budget: ByteBudget,
): AsyncGenerator<Bytes, void> {
  const source: { failure?: { readonly error: unknown } } = {};
  const stream = new ReadableStream<Bytes>({
    async pull(controller) {
      try {
        const next = await packed.next();
        if (next.done === true) controller.close();
        else controller.enqueue(next.value);
      } catch (error) {
        source.failure = { error };
        controller.error(error);
      }
    },
    async cancel() {
      await packed.return();
    },
  });
  const reader = stream.pipeThrough(new DecompressionStream(format)).getReader();
  let ended = false;
  try {
    for (;;) {
      const next = await reader.read().catch(() => {
        ended = true;
        throw source.failure === undefined ? new TableRefused('broken-archive') : source.failure.error;
      });
      if (next.done) {
        ended = true;
        return;
      }
      budget.spend(next.value.length);
      yield next.value;
    }
  } finally {
    if (!ended) await reader.cancel();
  }
}
