import { faceNear, families } from '@trifold/fonts'
import { tokens } from '@trifold/prose'
import { escapeHtml } from '../html/markup.ts'
import { markShapes } from '../parts/mark.ts'
import { breakLines } from './break-lines.ts'

/** What a preview says. */
export interface PreviewText {
  readonly title: string
  /** Below the title, as far as there is room. */
  readonly text?: string | undefined
  /** At the foot. */
  readonly foot: string
}

const margin = 80
const width = 1200
const height = 630
const rule = height - 112

/** The picture that services show beside a link, as SVG: laid out as a deck's first slide. */
export const drawPreview = ({ title, text = '', foot }: PreviewText): string => {
  const { paper, ink, muted, line, accent } = tokens.palettes.default.light
  const heading = setTitle(title)
  const room = Math.floor((rule - heading.bottom - 64) / 40)
  const lines = cut(breakLines(text, faceNear(families.arimo, 400, 'normal'), 28, 860), room)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="Arimo">`,
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    `<g transform="translate(${margin} 64) scale(1.5)">${markShapes({ ink, accent })}</g>`,
    ...heading.lines.map((words, index) =>
      textLine(
        words,
        margin,
        heading.top + index * heading.leading,
        `font-size="${heading.size}" font-weight="700" fill="${ink}"`,
      ),
    ),
    ...lines.map((words, index) =>
      textLine(words, margin, heading.bottom + 72 + index * 40, `font-size="28" fill="${muted}"`),
    ),
    `<path d="M${margin} ${rule}H${width - margin}" stroke="${line}" stroke-width="2"/>`,
    textLine(foot, margin, rule + 52, `font-size="24" fill="${muted}"`),
    '</svg>',
  ].join('')
}

/** A title in the largest size that leaves it three lines. */
const setTitle = (title: string) => {
  const face = faceNear(families.arimo, 700, 'normal')
  const set = (size: number) => ({ size, lines: breakLines(title, face, size, width - 2 * margin - 80) })
  const { size, lines } = [72, 56, 44].map(set).find(({ lines: { length } }) => length <= 3) ?? set(36)
  const leading = Math.round(size * 1.15)
  const shown = cut(lines, 5)
  const top = 160 + size
  return { size, leading, lines: shown, top, bottom: top + (shown.length - 1) * leading }
}

/** Lines as far as there is room, with an ellipsis where something is left out. */
const cut = (lines: readonly string[], room: number): string[] =>
  lines.length <= room
    ? [...lines]
    : lines.slice(0, Math.max(0, room)).map((line, index) => (index === room - 1 ? `${line} …` : line))

const textLine = (text: string, x: number, y: number, style: string): string =>
  `<text x="${x}" y="${y}" ${style}>${escapeHtml(text)}</text>`
