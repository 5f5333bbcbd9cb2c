import type { StudyProject } from '../../../src/core/study/project/study-project.ts';
import { writeQdpx } from '../../../src/exchange/qda/write-qdpx.ts';
import { concatBytes, type Bytes } from '../../../src/exchange/tabular/byte-chunks.ts';

/** A study as the bytes of its project. */
export const writeBytes = async (study: StudyProject): Promise<Bytes> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of writeQdpx(study)) chunks.push(chunk);
  return concatBytes(chunks);
};
