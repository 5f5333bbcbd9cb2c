import type { Endpoint } from '../../../contract/endpoint.ts';

/** The address of an endpoint that a link leads to: a file, which the browser fetches itself. */
export const apiAddress = (
  { path }: Pick<Endpoint, 'path'>,
  params: Readonly<Record<string, string>>,
): string => path.replace(/:([A-Za-z]+)/g, (_all, name: string) => encodeURIComponent(params[name] ?? ''));
