import { createTheme, type CSSVariablesResolver, type VariantColorsResolver } from '@mantine/core';

/** Colours come from the page's own variables (palette.css), which follow the reader's light or dark. */
const colours = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--muted)',
  '--mantine-color-placeholder': 'var(--muted)',
  '--mantine-color-error': 'var(--error)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-default': 'var(--paper)',
  '--mantine-color-default-hover': 'var(--wash)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--muted)',
  '--mantine-primary-color-filled': 'var(--accent)',
  '--mantine-primary-color-filled-hover': 'color-mix(in srgb, var(--accent) 88%, var(--ink))',
  '--mantine-primary-color-light': 'var(--wash)',
  '--mantine-primary-color-light-hover': 'var(--wash)',
  '--mantine-primary-color-light-color': 'var(--accent)',
  '--mantine-primary-color-contrast': 'var(--paper)',
  '--mantine-color-disabled': 'var(--wash)',
  '--mantine-color-disabled-color': 'var(--muted)',
  '--mantine-color-disabled-border': 'var(--line)',
};

const hover = 'color-mix(in srgb, var(--button-bg) 88%, var(--ink))';

/** One accent, red only for what cannot be undone; text on it is the paper's colour, which keeps 4.5:1 in light and dark. */
const variantColorResolver: VariantColorsResolver = ({ color, variant }) => {
  const ink = color === 'red' ? 'var(--error)' : 'var(--accent)';
  if (variant === 'filled')
    return { background: ink, hover, color: 'var(--paper)', border: '1px solid transparent' };
  if (variant === 'default')
    return {
      background: 'var(--paper)',
      hover: 'var(--wash)',
      color: 'var(--ink)',
      border: '1px solid var(--muted)',
    };
  return { background: 'transparent', hover: 'var(--wash)', color: ink, border: '1px solid transparent' };
};

/** The components' library in the clothes of the public pages. */
export const theme = createTheme({
  fontFamily: "'Source Sans 3 Variable', system-ui, sans-serif",
  headings: { fontFamily: 'inherit', fontWeight: '650' },
  primaryColor: 'blue',
  defaultRadius: 3,
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  variantColorResolver,
  components: {
    Button: { defaultProps: { size: 'md' } },
  },
});

export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: colours,
  dark: colours,
});
