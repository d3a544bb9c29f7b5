import type { Raster } from '../raster/raster.ts'
import { createBitWriter } from './bit-writer.ts'
import { type BlockCodes, codesOf, encodeBlock } from './encode-block.ts'
import { jpegHeader } from './jpeg-header.ts'
import { type ChannelTables, chrominance, luminance } from './tables.ts'
import { transformBlock } from './transform-block.ts'

/** A baseline JPEG (ITU-T T.81) of pixels that nothing shows through. The same pixels give the same bytes. */
export const encodeJpeg = (raster: Raster): Uint8Array => {
  const tables = [luminance(), chrominance()].map(atQuality)
  const scan = encodeScan(raster, tables)
  const header = jpegHeader(raster, tables)
  const bytes = new Uint8Array(header.length + scan.length + 2)
  bytes.set(header)
  bytes.set(scan, header.length)
  bytes.set([0xff, 0xd9], header.length + scan.length)
  return bytes
}

/** Quality 90: a fifth of the steps of quality 50. */
const coarseness = 0.2

const atQuality = (tables: ChannelTables): ChannelTables => ({
  ...tables,
  quantization: tables.quantization.map((step) => Math.max(1, Math.round(step * coarseness))),
})

/** How brightness, blue and red come of red, green and blue, and what is added (JFIF 1.02, Conversion to YCbCr). */
const channels = [
  { weights: [0.299, 0.587, 0.114, -128], table: 0 },
  { weights: [-0.168736, -0.331264, 0.5, 0], table: 1 },
  { weights: [0.5, -0.418688, -0.081312, 0], table: 1 },
] as const

const encodeScan = (raster: Raster, tables: readonly ChannelTables[]): Uint8Array => {
  const writer = createBitWriter()
  const codes: BlockCodes[] = tables.map(({ dc, ac }) => ({ dc: codesOf(dc), ac: codesOf(ac) }))
  const means = [0, 0, 0]
  const block = new Float64Array(64)
  const whole = new Int32Array(64)
  for (let y = 0; y < raster.height; y += 8)
    for (let x = 0; x < raster.width; x += 8)
      for (const [channel, { weights, table }] of channels.entries()) {
        readBlock(raster, x, y, weights, block)
        transformBlock(block)
        const { quantization = [] } = tables[table] ?? {}
        for (let at = 0; at < 64; at += 1) whole[at] = Math.round((block[at] ?? 0) / (quantization[at] ?? 1))
        const code = codes[table]
        if (code !== undefined) encodeBlock(whole, means[channel] ?? 0, code, writer)
        means[channel] = whole[0] ?? 0
      }
  return writer.end()
}

/** A channel of 8 × 8 pixels; beyond the picture’s edge its last pixel goes on. */
const readBlock = (
  { width, height, pixels }: Raster,
  left: number,
  top: number,
  [red, green, blue, added]: readonly [number, number, number, number],
  block: Float64Array,
): void => {
  for (let at = 0; at < 64; at += 1) {
    const x = Math.min(width - 1, left + (at & 7))
    const y = Math.min(height - 1, top + (at >> 3))
    const from = (y * width + x) * 4
    block[at] =
      (pixels[from] ?? 0) * red + (pixels[from + 1] ?? 0) * green + (pixels[from + 2] ?? 0) * blue + added
  }
}
