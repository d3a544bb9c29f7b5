import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { families } from './families.ts'
import { readFamily } from './read-family.ts'

const bytes = readFileSync(
  createRequire(import.meta.url).resolve('@fontsource/arimo/files/arimo-latin-400-normal.woff2'),
)
const read = (content: Uint8Array) => readFamily('Brand', [{ bytes: content, weight: 400, style: 'normal' }])

describe('readFamily', () => {
  it('measures as the built-in family of the same glyphs does', async () => {
    const result = await read(bytes)
    const face = 'family' in result ? result.family.faces[0] : undefined
    const [arimo] = families.arimo.faces
    for (const code of [0x20, 0x41, 0x66, 0xe9, 0x2019]) {
      expect(face?.advance(code)).toBeCloseTo(arimo.advance(code) ?? 0, 6)
      expect(face?.kerning(0x66, code)).toBeCloseTo(arimo.kerning(0x66, code), 6)
    }
    expect(face?.advance(0x6f22)).toBeUndefined()
  })

  it.each([
    ['nothing', new Uint8Array()],
    ['text', Buffer.from('not a font')],
    ['half a file', bytes.subarray(0, 3000)],
    ['a file with its middle overwritten', Buffer.concat([bytes.subarray(0, 900), Buffer.alloc(9000, 7)])],
  ])('says what is wrong with %s', async (_, content) => {
    const result = await read(content)
    expect(result).toMatchObject({ problem: { file: 0, reason: expect.stringMatching(/\w/) } })
  })

  it('says that a family without a file is none', async () => {
    expect(await readFamily('Brand', [])).toHaveProperty('problem')
  })
})
