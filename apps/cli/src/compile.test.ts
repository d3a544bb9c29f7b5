import { describe, expect, it } from 'vitest'
import { compile } from './compile.ts'

describe('compile', () => {
  it('makes an article of a text', () => {
    const { article, diagnostics } = compile('# Tides\n\n![A chart](chart.png)\n')
    expect(article?.meta).toMatchObject({ title: 'Tides', slug: 'article', lang: 'en' })
    expect(diagnostics).toEqual([])
  })

  it('takes slug and language from the path, and names it in findings', () => {
    const options = { path: 'sea/marées.fr.md' }
    expect(compile('# Marées\n', options).article?.meta).toMatchObject({ lang: 'fr' })
    expect(compile(':::note\n', options).diagnostics).toMatchObject([
      { code: 'fence-closed', file: 'sea/marées.fr.md', line: 1 },
    ])
  })

  it('takes bytes, and tells those that are no text', () => {
    expect(compile(new TextEncoder().encode('# A\n')).article?.meta.title).toBe('A')
    const { diagnostics } = compile(new Uint8Array([0xc3, 0x28]))
    expect(diagnostics.map(({ code }) => code)).toContain('text-utf8')
  })

  it('takes an article as data', () => {
    const { article } = compile('# Tides\n')
    const again = compile(JSON.stringify(article), { path: 'tides/article.json' })
    expect(again.diagnostics).toEqual([])
    expect(again.article?.meta.title).toBe('Tides')
  })

  it('looks for pictures where it is told to', () => {
    const assets = { read: () => ({ problem: 'missing', message: 'There is no picture.' }) as const }
    expect(compile('![A chart](chart.png)\n', { assets }).diagnostics).toMatchObject([
      { code: 'image-found', severity: 'warning' },
    ])
  })
})
