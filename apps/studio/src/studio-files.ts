import { paletteProperties, tokens } from '@trifold/prose'
import { appCss, appHtml, appIcon, appScript } from './generated/app.ts'
import type { StudioFile } from './protocol.ts'

/**
 * The files of the studio by their names: `index.html`, what it loads (`studio.js`, `studio.css`), its icon. They ask for
 * nothing but each other and what the protocol names, so a policy may forbid all else.
 */
export const studioFiles = (): ReadonlyMap<string, StudioFile> =>
  new Map([
    ['index.html', { content: appHtml, type: 'text/html; charset=utf-8' }],
    ['studio.js', { content: appScript, type: 'text/javascript; charset=utf-8' }],
    ['studio.css', { content: styleSheet(), type: 'text/css; charset=utf-8' }],
    ['icon.svg', { content: appIcon, type: 'image/svg+xml; charset=utf-8' }],
  ])

/** The design tokens as custom properties, then the rules. */
const styleSheet = (): string => {
  const { light, dark } = tokens.palettes.default
  const fonts = `--text:${tokens.fonts.text};--code:${tokens.fonts.code};--motion:${tokens.motion}ms;`
  return [
    `:root{color-scheme:light dark;${fonts}${paletteProperties(light)}}`,
    `@media (prefers-color-scheme:dark){:root{${paletteProperties(dark)}}}`,
    appCss,
  ].join('\n')
}
