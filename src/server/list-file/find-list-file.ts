import type { Endpoint } from '../../contract/endpoint.ts';
import type { AnswerFor } from '../api/api-parts.ts';
import type { ListFile } from './list-file.ts';
import { listFiles } from './list-files.ts';

const byId = new Map(listFiles.map(({ list, file }) => [list.id, file]));

/** How the file of a list looks; `undefined` for what is no list of the desk. */
export const findListFile = <E extends Endpoint>({ id }: E): ListFile<AnswerFor<E>> | undefined =>
  byId.get(id) as ListFile<AnswerFor<E>> | undefined;
