import { encode } from 'uqr';

/** A QR code as a picture with the paper it needs, black on white in dark mode too. */
export const QrPicture = ({ content, label }: { readonly content: string; readonly label: string }) => {
  const { data, size } = encode(content, { border: 3 });
  const path = data
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}"/></svg>`;
  return <img className="qr" alt={label} src={`data:image/svg+xml,${encodeURIComponent(svg)}`} />;
};
