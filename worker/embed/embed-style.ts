import { DARK, LIGHT, type Palette } from '#core/chart/palette.ts';
import { NARROW } from '#core/chart/sizes.ts';

export const EMBED_THEMES = ['light', 'dark', 'transparent', 'auto'] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

const variables = ({ paper, ink, soft, rule, caution, pattern, districts, uniform }: Palette): string =>
  [
    `--paper:${paper};--ink:${ink};--soft:${soft};--rule:${rule};--caution:${caution};--pattern:${pattern}`,
    `--uniform:${uniform}`,
    ...districts.map((colour, place) => `--district-${place}:${colour}`),
  ].join(';');

function colours(theme: EmbedTheme): string {
  const light = `:root{color-scheme:light;${variables(LIGHT)}}`;
  const dark = `:root{color-scheme:dark;${variables(DARK)}}`;
  switch (theme) {
    case 'light':
      return light;
    case 'dark':
      return dark;
    case 'transparent':
      return `${light}:root{--paper:transparent}`;
    case 'auto':
      return `${light}@media(prefers-color-scheme:dark){${dark}}`;
  }
}

/** The picture always fits its frame, whatever the frame's size, but for a long table; what else there is opens over it. */
export const embedStyle = (theme: EmbedTheme): string => `${colours(theme)}
html,body{margin:0;height:100%}
body{display:flex;flex-direction:column;background:var(--paper);color:var(--ink);font:13px/1.5 'PingFang SC','Microsoft YaHei','Noto Sans SC','Noto Sans CJK SC',sans-serif}
h1{margin:0;padding:8px 14px 0;font-size:16px}
h1.unseen{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip-path:inset(50%)}
main{flex:1;min-height:0;display:flex;flex-direction:column}
main>svg{width:100%;flex:1;min-height:0}
.tall{display:none}
@media(max-width:${NARROW}px) and (max-aspect-ratio:3/4){.wide{display:none}.tall{display:block}}
main.long{display:block;overflow:auto;padding:12px 0 0}
.long h2{margin:0;font-size:16px}
.long>:not(table){padding-inline:14px}
.long tr>:first-child{padding-left:14px}
.long>p,small{color:var(--soft)}
.long table{width:100%;margin:8px 0}
.long thead th{position:sticky;top:-12px;font-weight:700;background:var(--paper);border-color:var(--ink);white-space:nowrap}
.long td{min-width:6.5em}
.long tbody th{position:sticky;left:0;background:var(--paper);min-width:min(9em,24vw)}
.long td{color:var(--soft)}
.long b{color:var(--ink)}
small{display:block;font-size:11px}
small span{display:inline-block;margin-right:8px}
.sign{margin-right:12px;white-space:nowrap}
footer{display:flex;flex-wrap:wrap;gap:2px 14px;align-items:baseline;padding:3px 14px 5px;border-top:1px solid var(--rule);color:var(--soft);font-size:12px}
footer>:last-child{margin-left:auto}
a,summary{color:inherit;min-height:24px;line-height:24px;cursor:pointer}
a:hover,summary:hover{color:var(--ink)}
summary{text-decoration:underline;text-underline-offset:3px;list-style:none}
summary::-webkit-details-marker{display:none}
.mark summary{color:var(--caution);font-weight:700}
details>div{position:fixed;inset:auto 0 36px;max-height:calc(100% - 60px);overflow:auto;padding:12px 14px;border-block:1px solid var(--rule);background:Canvas;color:CanvasText;z-index:1}
:is(a,summary,div,main):focus-visible{outline:2px solid var(--ink);outline-offset:1px}
table{border-collapse:collapse;margin:0 0 12px}
caption{font-weight:700;text-align:left;padding-bottom:4px}
th,td{text-align:left;vertical-align:top;padding:3px 12px 3px 0;border-bottom:1px solid var(--rule);font-weight:400}
p,ul{margin:0;padding:0 0 0 1em}
p{padding:0}
.cut{display:none;padding:4px 14px;background:var(--caution);color:#fff}
html[data-cut] .cut{display:block}
@media print{footer details{display:none}}`;
