import type { FirstText } from './first-articles/first-text.ts'

/** The picture of the first article: sun, moon and earth in one line, drawn as plain shapes. */
export const firstPicture = (
  labels: FirstText['picture']['labels'],
): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 480" width="960" height="480">
  <rect width="960" height="480" fill="#f7f5ef"/>
  <path d="M330 240H590" stroke="#9aa7b0" stroke-width="2" stroke-dasharray="4 10" stroke-linecap="round"/>
  <circle cx="170" cy="240" r="90" fill="#f2b441"/>
  <path d="M170 128v-26M170 352v26M58 240H32M282 240h26M91 161l-18-18M91 319l-18 18M249 161l18-18M249 319l18 18" stroke="#f2b441" stroke-width="8" stroke-linecap="round"/>
  <circle cx="500" cy="240" r="34" fill="#c3c8cc"/>
  <path d="M500 206a34 34 0 0 1 0 68z" fill="#8e979e"/>
  <ellipse cx="760" cy="240" rx="148" ry="92" fill="#5aa9c9"/>
  <circle cx="760" cy="240" r="84" fill="#2f6f4f"/>
  <path d="M760 156a84 84 0 0 1 0 168z" fill="#245a40"/>${labels === undefined ? '' : names(labels)}
</svg>
`

const names = ([sun, moon, earth]: readonly [string, string, string]): string => `
  <g fill="#33424c" font-family="Arial, Helvetica, sans-serif" font-size="24" text-anchor="middle">
    <text x="170" y="430">${sun}</text>
    <text x="500" y="322">${moon}</text>
    <text x="760" y="376">${earth}</text>
  </g>`
