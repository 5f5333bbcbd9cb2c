/** A header under which a browser saves a file by its own name, whatever letters it has. */
export const attachment = (name: string): string => {
  const plain = name.replace(/[^\x20-\x7e]|["\\/]/g, '_');
  const full = encodeURIComponent(name).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`;
};
