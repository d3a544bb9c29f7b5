import { type Family, faceNear, slicesFor } from '@trifold/fonts'
import type { Browser } from 'playwright-core'
import { openFile } from '../browser/open-file.ts'
import type { Paragraph } from './paragraphs.ts'

/** Families that paragraphs are set in, with the weight of what is bold. */
export interface Faces {
  readonly text: Family
  readonly code: Family
  readonly bold: number
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const html = ({ runs, size, width }: Paragraph): string => {
  const spans = runs.map(({ text, bold, italic, code }) => {
    const name = bold ? 'strong' : italic ? 'em' : code ? 'code' : 'span'
    return `<${name}>${escaped(text)}</${name}>`
  })
  return `<p style="width:${width}px;font-size:${size}px">${spans.join('')}</p>`
}

/** Every character of the paragraphs, in each face that may be used. */
const fontFaces = async ({ text, code, bold }: Faces, all: readonly Paragraph[]): Promise<string> => {
  const codePoints = new Set(
    all.flatMap(({ runs }) => runs.flatMap((run) => [...run.text].map((char) => char.codePointAt(0) ?? 0))),
  )
  const uses = [
    faceNear(text, 400, 'normal'),
    faceNear(text, 400, 'italic'),
    faceNear(text, bold, 'normal'),
  ].map((face) => ({ family: text.name, weight: face.weight, style: face.style, codePoints }))
  const slices = await slicesFor([...uses, { family: code.name, weight: 400, style: 'normal', codePoints }])
  return slices
    .map(
      ({ family, weight, style, range, woff2 }) =>
        `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};unicode-range:${range};src:url(data:font/woff2;base64,${woff2})}`,
    )
    .join('')
}

/** How many lines each paragraph takes in Chromium, set in the faces that decks embed. */
export const browserLines = async (
  browser: Browser,
  faces: Faces,
  all: readonly Paragraph[],
): Promise<number[]> => {
  const style = `${await fontFaces(faces, all)}p{margin:0;line-height:2;font-family:'${faces.text.name}';overflow-wrap:anywhere;hyphens:manual}strong{font-weight:${faces.bold}}code{font-family:'${faces.code.name}';line-height:1;font-size:max(.9em,20px);padding:0 .18em}`
  const file = await openFile(
    browser,
    `<!doctype html><meta charset="utf-8"><style>${style}</style>${all.map(html).join('\n')}`,
  )
  try {
    return await file.page.evaluate(async () => {
      await Promise.all([...document.fonts].map((face) => face.load()))
      return [...document.querySelectorAll('p')].map((element) =>
        Math.round(
          element.getBoundingClientRect().height /
            (2 * Number.parseFloat(getComputedStyle(element).fontSize)),
        ),
      )
    })
  } finally {
    await file.close()
  }
}
