import type { Raster } from './raster.ts'

/** A picture no wider or higher than `longest`: each pixel is the mean of those that it stands for. */
export const shrink = (raster: Raster, longest: number): Raster => {
  const factor = longest / Math.max(raster.width, raster.height)
  if (factor >= 1) return raster
  const width = Math.max(1, Math.round(raster.width * factor))
  const height = Math.max(1, Math.round(raster.height * factor))
  const columns = spans(raster.width, width)
  const pixels = new Uint8ClampedArray(width * height * 4)
  const sums = new Float64Array(width * 4)
  for (const [row, { first, parts }] of spans(raster.height, height).entries()) {
    sums.fill(0)
    for (const [index, part] of parts.entries()) addRow(raster, first + index, part, columns, sums)
    writeRow(sums, pixels, row * width * 4)
  }
  return { width, height, pixels }
}

/** The pixels that one pixel stands for, from the first, each with its share of it. */
interface Span {
  readonly first: number
  readonly parts: readonly number[]
}

const spans = (from: number, to: number): Span[] =>
  Array.from({ length: to }, (_, index) => {
    const start = (index * from) / to
    const end = Math.min(from, ((index + 1) * from) / to)
    const first = Math.min(from - 1, Math.floor(start))
    const count = Math.max(1, Math.ceil(end) - first)
    const parts = Array.from({ length: count }, (_, next) => {
      const covered = Math.min(end, first + next + 1) - Math.max(start, first + next)
      return (covered * to) / from
    })
    return { first, parts }
  })

/** Adds a row’s share; with alpha multiplied in, so that what cannot be seen lends no colour. */
const addRow = (
  { width, pixels }: Raster,
  row: number,
  share: number,
  columns: readonly Span[],
  sums: Float64Array,
): void => {
  let to = 0
  for (const { first, parts } of columns) {
    let at = (row * width + first) * 4
    for (const part of parts) {
      const alpha = (pixels[at + 3] ?? 0) * part * share
      sums[to] = (sums[to] ?? 0) + (pixels[at] ?? 0) * alpha
      sums[to + 1] = (sums[to + 1] ?? 0) + (pixels[at + 1] ?? 0) * alpha
      sums[to + 2] = (sums[to + 2] ?? 0) + (pixels[at + 2] ?? 0) * alpha
      sums[to + 3] = (sums[to + 3] ?? 0) + alpha
      at += 4
    }
    to += 4
  }
}

const writeRow = (sums: Float64Array, pixels: Uint8ClampedArray, start: number): void => {
  for (let at = 0; at < sums.length; at += 4) {
    const alpha = sums[at + 3] ?? 0
    if (alpha === 0) continue
    for (let channel = 0; channel < 3; channel += 1)
      pixels[start + at + channel] = (sums[at + channel] ?? 0) / alpha
    pixels[start + at + 3] = alpha
  }
}
