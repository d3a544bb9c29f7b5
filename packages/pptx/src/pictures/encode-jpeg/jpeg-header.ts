import { type ChannelTables, type HuffmanTable, zigzag } from './tables.ts'

/** All that stands before the scan (T.81, annex B; JFIF 1.02): three channels of full size, the last two with one table. */
export const jpegHeader = (
  { width, height }: { readonly width: number; readonly height: number },
  tables: readonly ChannelTables[],
): Uint8Array =>
  Uint8Array.from([
    ...[0xff, 0xd8],
    ...segment(0xe0, [0x4a, 0x46, 0x49, 0x46, 0, 1, 2, 0, 0, 1, 0, 1, 0, 0]),
    ...tables.flatMap(({ quantization }, id) =>
      segment(0xdb, [id, ...zigzag.map((place) => quantization[place] ?? 1)]),
    ),
    ...segment(0xc0, [8, ...word(height), ...word(width), 3, 1, 0x11, 0, 2, 0x11, 1, 3, 0x11, 1]),
    ...tables.flatMap(({ dc, ac }, id) => [
      ...segment(0xc4, huffman(id, dc)),
      ...segment(0xc4, huffman(0x10 + id, ac)),
    ]),
    ...segment(0xda, [3, 1, 0, 2, 0x11, 3, 0x11, 0, 63, 0]),
  ])

const segment = (marker: number, content: readonly number[]): number[] => [
  ...[0xff, marker],
  ...word(content.length + 2),
  ...content,
]

const word = (value: number): number[] => [value >> 8, value & 0xff]

const huffman = (id: number, { lengths, values }: HuffmanTable): number[] => [id, ...lengths, ...values]
