import { describe, expect, it } from 'vitest'
import { mediaFile } from './media-file.ts'
import { type PictureShape, pictureShape } from './picture-shape.ts'

const picture = mediaFile(new Uint8Array([1]), 'png')
const vector = mediaFile(new Uint8Array([2]), 'svg')
const context = {
  design: { scale: { emuPerPx: 10 } },
  media: ({ extension }: { extension: string }) => extension,
}
const shape: PictureShape = {
  ...{ id: 2, name: 'Picture', description: 'A <cat>', ready: { picture } },
  box: { x: 10, y: 20, width: 40, height: 30 },
}
const print = (changes: Partial<PictureShape>) => pictureShape({ ...shape, ...changes }, context)

describe('pictureShape', () => {
  it('has its alternative text, and its place', () => {
    expect(print({})).toContain('descr="A &lt;cat&gt;"')
    expect(print({})).toContain('<a:xfrm><a:off x="100" y="200"/><a:ext cx="400" cy="300"/></a:xfrm>')
  })

  it('is marked where it only decorates', () => {
    expect(print({ description: '' })).toContain('adec:decorative')
    expect(print({})).not.toContain('adec:decorative')
  })

  it('has vectors beside the bitmap', () => {
    expect(print({ ready: { picture, vector } })).toMatch(/r:embed="png".*asvg:svgBlip [^>]*r:embed="svg"/)
  })

  it.each([
    [{ mirrored: false, degrees: 90 }, 'rot="5400000"', 'x="150" y="150"', 'cx="300" cy="400"'],
    [{ mirrored: true, degrees: 270 }, 'rot="16200000" flipH="1"', 'x="150" y="150"', 'cx="300" cy="400"'],
    [{ mirrored: true, degrees: 180 }, 'rot="10800000" flipH="1"', 'x="100" y="200"', 'cx="400" cy="300"'],
    [{ mirrored: true, degrees: 0 }, ' flipH="1"', 'x="100" y="200"', 'cx="400" cy="300"'],
  ] as const)('turned by %j it stands in the same place', (turn, how, off, ext) => {
    const xml = print({ ready: { picture, turn } })
    for (const part of [how, off, ext]) expect(xml).toContain(part)
  })
})
