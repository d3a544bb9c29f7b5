import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Article, Block } from '@trifold/core'
import { toHtml } from 'hast-util-to-html'
import { describe, expect, it } from 'vitest'
import { drawMath } from './draw-math.ts'
import { isDrawn } from './math-drawing.ts'

const articleOf = (...formulas: string[]): Article => {
  const children = formulas.map((value, index): Block => ({ type: 'math', id: `m${index}`, value }))
  return { children, footnotes: [] } as Pick<Article, 'children' | 'footnotes'> as Article
}

const drawn = async (...formulas: string[]) => {
  const drawings = await drawMath(articleOf(...formulas))
  return formulas.map((tex) => drawings.find(tex, true))
}

describe('drawMath', () => {
  it('draws a picture with its box, and MathML with the TeX beside it', async () => {
    const [formula] = await drawn('\\frac{a}{b}')
    if (!isDrawn(formula)) throw new Error('it is not drawn')
    expect([formula.width > 0.5, formula.height > 1.5, formula.depth > 0.5]).toEqual([true, true, true])
    expect(toHtml(formula.mathml)).toContain('<mfrac><mi>a</mi><mi>b</mi></mfrac>')
    expect(toHtml(formula.mathml)).toContain('\\frac{a}{b}</annotation>')
  })

  it('draws the same every time', async () => {
    expect(await drawn('x^2', '\\sqrt2')).toEqual(await drawn('x^2', '\\sqrt2'))
  })

  it('keeps macros for the formulas that follow, and for no other article', async () => {
    const [, after] = await drawn('\\newcommand{\\R}{\\mathbb{R}}', '\\R')
    expect(isDrawn(after)).toBe(true)
    expect(await drawn('\\R')).toEqual([{ reason: 'Undefined control sequence \\R' }])
  })

  it('keeps nothing of the articles that are drawn', async () => {
    setFlagsFromString('--expose-gc')
    const collectGarbage: () => void = runInNewContext('gc')
    const megabytesAfter = async (articles: number): Promise<number> => {
      for (let index = 0; index < articles; index += 1) await drawn('\\frac{a}{b}')
      collectGarbage()
      return process.memoryUsage().heapUsed / 2 ** 20
    }
    const before = await megabytesAfter(3)
    expect((await megabytesAfter(30)) - before).toBeLessThan(3)
  })

  it.each([
    '\\frac{a}{b',
    '\\foo',
    '\\href{javascript:alert(1)}{x}',
    '\\require{html}',
    '',
    `${'{'.repeat(10_000)}x${'}'.repeat(10_000)}`,
    `${'\\sqrt{'.repeat(200)}x${'}'.repeat(200)}`,
    '\\def\\a{\\b\\b}\\def\\b{\\a\\a}\\a',
    `\\def\\a{${'x'.repeat(100)}}\\def\\b{${'\\a'.repeat(20)}}${'\\b'.repeat(20)}`,
    '\\rule{1000000em}{1em}',
  ])('gives a reason for %j', async (tex) => {
    const [formula] = await drawn(tex)
    expect(formula).toEqual({ reason: expect.stringMatching(/\S/) })
  })

  it('gives up after so many formulas that come to nothing', async () => {
    const loops = Array.from({ length: 1000 }, (_, index) => `\\def\\a{\\a}\\a ${index}`)
    const last = (await drawn(...loops, 'x')).at(-1)
    expect(last).toEqual({ reason: expect.stringContaining('formulas before it') })
  })

  it.each(['<script>alert(1)</script>', '\\color{url(http://x.y)}{x}', '\\text{中文 😀 <b>}'])(
    'prints %j as a picture that holds nothing else',
    async (tex) => {
      const [formula] = await drawn(tex)
      if (!isDrawn(formula)) throw new Error('it is not drawn')
      expect(toHtml(formula.svg)).not.toMatch(/<(script|b|a|image|use)\b|style=|href|url\(/)
    },
  )
})
