import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { load } from 'cheerio'
import type { Box, TextPlace } from '../shapes/shape.ts'

/** A page of a PDF, in points, and its words where they stand. */
export interface PageWords {
  readonly size: Box
  readonly words: readonly TextPlace[]
}

/** Reads the pages of a PDF with poppler's `pdftotext`. */
export const readPages = async (path: string): Promise<PageWords[]> => {
  const { stdout } = await promisify(execFile)('pdftotext', ['-bbox', path, '-'], { maxBuffer: 2 ** 28 })
  const document = load(stdout, { xml: true })
  return document('page')
    .toArray()
    .map((page) => ({
      size: {
        x: 0,
        y: 0,
        width: Number(document(page).attr('width')),
        height: Number(document(page).attr('height')),
      },
      words: document(page)
        .find('word')
        .toArray()
        .map((word) => {
          const [x = 0, y = 0, right = 0, bottom = 0] = ['xMin', 'yMin', 'xMax', 'yMax'].map((name) =>
            Number(document(word).attr(name)),
          )
          return { text: document(word).text(), box: { x, y, width: right - x, height: bottom - y } }
        }),
    }))
}
