import { describe, expect, it, vi } from 'vitest'
import { parseMarkdown } from './parser.ts'
import { TooIntricate } from './remark-effort.ts'

const asked = vi.hoisted(() => ({ texts: 0, dropped: 0 }))

// A native parser that takes every text and fails at it.
vi.mock('./native/load-native.ts', () => ({
  nativeVersion: '0',
  loadNative: () => ({
    createMdastHandle: () => {
      asked.texts += 1
      return {}
    },
    serializeHandle: () => {
      throw new Error('out of bounds')
    },
    dropHandle: () => {
      asked.dropped += 1
    },
  }),
}))

describe('where the native parser fails', () => {
  it('the other one reads the text', () => {
    const text = '# A\n\nText with *emphasis*.\n\n| a |\n|---|\n| b |\n'
    expect(parseMarkdown(text)).toEqual(parseMarkdown(text, 'remark'))
    expect(asked).toEqual({ texts: 1, dropped: 1 })
  })

  it('the other one is not given what would keep it busy for long', () => {
    const before = asked.texts
    expect(() => parseMarkdown(`| a |\n|---|\n${'| b |\n'.repeat(30_000)}`)).toThrow(TooIntricate)
    expect(asked.texts).toBe(before + 1)
  })
})
