import type { StudyProject } from '../../core/study/project/study-project.ts';
import { writeZipStream } from '../tabular/write-zip-stream.ts';
import { projectXml } from './project-xml.ts';

/** A reader takes one mark away; a text that begins with one of its own needs another. */
const marked = (text: string): string => (text.startsWith('\ufeff') ? `\ufeff${text}` : text);

/**
 * A study as REFI-QDA project (QDPX): `project.qde`, and each text as `sources/<GUID>.txt` in UTF-8, word for word. Strict: in the order of
 * the standard, without empty lists, with the GUIDs of the study, without the names of those who coded. Equal studies are equal bytes. In constant
 * memory beside the study itself. Throws RangeError for a study that is not whole: a value that is none of its type, a code without its parent.
 */
export const writeQdpx = (project: StudyProject): AsyncGenerator<Uint8Array> =>
  writeZipStream([
    { path: 'project.qde', texts: projectXml(project) },
    ...project.sources.map(({ guid, text }) => ({ path: `sources/${guid}.txt`, texts: [marked(text)] })),
  ]);
