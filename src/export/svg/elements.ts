import { inAttribute } from '../xml.ts';

type Attributes = Readonly<Record<string, string | number>>;

/** An element of an SVG image. Its children are elements, or texts made safe for an element. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${inAttribute(String(rounded(value)))}"`);
  const start = `<${name}${written.join('')}`;
  return children.length > 0 ? `${start}>${children.join('')}</${name}>` : `${start}/>`;
}

/** What nobody can see is not written. */
function rounded(value: string | number): string | number {
  return typeof value === 'number' ? Math.round(value * 10) / 10 : value;
}

/** A part of the picture, drawn as if it began at 0, 0. */
export interface Part {
  readonly height: number;
  readonly body: string;
}

/** Parts one below the other. */
export function stack(parts: readonly Part[], gap = 0): Part {
  let height = 0;
  let body = '';
  for (const part of parts) {
    if (height > 0) height += gap;
    body += shifted(part.body, 0, height);
    height += part.height;
  }
  return { height, body };
}

export function shifted(body: string, x: number, y: number): string {
  return element('g', { transform: `translate(${rounded(x)} ${rounded(y)})` }, body);
}
