/** One look for all of the picture. Every difference in colour is one in form as well, for print in black and white. */

export const WIDTH = 1000;
export const MARGIN = 28;
/** The width of what is inside the margins. */
export const INNER = WIDTH - 2 * MARGIN;

export const FONTS = 'Helvetica, Arial, Liberation Sans, DejaVu Sans, Noto Sans, sans-serif';

export const INK = '#1c1c1c';
export const MUTED = '#5a5a5a';
export const HAIRLINE = '#d4d4d4';
export const PAPER = '#ffffff';

export const COLOURS = { SUPPLIED: '#245a86', DIVERTED: '#a31621', WITHIN: '#5a5a5a' } as const;
