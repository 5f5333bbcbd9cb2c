import { useLocation } from '@tanstack/react-router';

/** Another page of the same office: its address with the filters and the university of this one. */
export const useKeep = (): ((path: string) => string) => {
  const { searchStr } = useLocation();
  return (path) => `${path}${searchStr}`;
};
