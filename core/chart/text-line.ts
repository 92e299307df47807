export interface Style {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly fill: string;
  readonly font: string;
  readonly align: 'left' | 'right' | 'center';
  readonly verticalAlign: 'middle' | 'top';
}

export interface Words {
  readonly type: 'text';
  readonly silent: true;
  readonly style: Style;
}

/** One line of text where it stands, from its top unless said otherwise. */
export function textLine(text: string, style: Omit<Style, 'text' | 'verticalAlign'> & Partial<Style>): Words {
  return { type: 'text', silent: true, style: { verticalAlign: 'top', ...style, text } };
}
