import { describe, expect, it } from 'vitest'
import type { Size } from '../geometry.ts'
import { paginate, type Stack } from './paginate.ts'
import { splitAtBreaks } from './split-at-breaks.ts'

/** Code on pages that hold 10 lines at 28 px, 12 at 24, and 14 at the floor. */
const pagesOf = (code: string, largest: Size = 28) => {
  const stack: Stack<string> = {
    items: code.split('\n'),
    height: 404,
    largest,
    heightOf: (_, size) => size * 1.4,
    gap: () => 0,
  }
  return splitAtBreaks(stack, paginate(stack))
}

const lengthsOf = (code: string, largest?: Size) => pagesOf(code, largest).map(({ items }) => items.length)

/** A block of some lines: its head, its body, its end. */
const block = (lines: number, indent = '') =>
  [`if (a) {`, ...Array(lines - 2).fill('  call()'), '}'].map((line) => indent + line).join('\n')

describe('code is broken', () => {
  it('at a blank line far from the middle, rather than inside a block', () => {
    expect(lengthsOf(`${block(11)}\n\n${block(4)}`, 24)).toEqual([11, 4])
    expect(lengthsOf(`${block(5)}\n\n${block(10)}`)).toEqual([5, 10])
  })

  it('at a blank line that it reaches in smaller type', () => {
    const pages = pagesOf(`${block(6)}\n\n${block(12)}`)
    expect(pages.map(({ items, size, from }) => [items.length, size, from])).toEqual([
      [6, 24, 0],
      [12, 24, 7],
    ])
  })

  it('before a block rather than between its head and its body', () => {
    expect(lengthsOf([block(8), block(10)].join('\n'))).toEqual([8, 10])
    expect(
      lengthsOf(
        ['def a():', ...Array(7).fill('    b()'), '@once', 'def c():', ...Array(7).fill('    d()')].join(
          '\n',
        ),
      ),
    ).toEqual([8, 9])
  })

  it('between lines of a block, if nothing else is near', () => {
    const pages = pagesOf(`main {\n${block(10, '  ')}\n${block(8, '  ')}\n}`)
    expect(pages.map(({ items }) => items.length)).toEqual([10, 10])
    for (const { items } of pages) expect(items.at(-1)).not.toMatch(/\{$/)
  })

  it('evenly, if each line is like the others', () => {
    expect(lengthsOf(Array(18).fill('call()').join('\n'))).toEqual([9, 9])
  })

  it('into no more pages than the lines need, whatever they are', () => {
    for (let seed = 1; seed < 300; seed += 1) {
      const code = Array.from({ length: 10 + (seed % 70) }, (_, line) => {
        const kind = (seed * 31 + line * line * 17 + line * seed) % 7
        return kind === 0 ? '' : `${' '.repeat(kind)}line ${line}${kind === 3 ? ' {' : ''}`
      })
      const pages = pagesOf(code.join('\n'))
      const lines = code.filter((line) => line !== '')
      expect(pages.flatMap(({ items }) => items).filter((line) => line !== '')).toEqual(lines)
      expect(pages.length).toBeLessThanOrEqual(Math.ceil(code.length / 14))
      for (const { items, size, from } of pages) {
        expect(items.length * size * 1.4).toBeLessThanOrEqual(404)
        expect(code.slice(from, from + items.length)).toEqual(items)
      }
    }
  })

  it('in time, however long it is', () => {
    const began = process.cpuUsage().user
    expect(lengthsOf(Array(20_000).fill('  call() {').join('\n')).length).toBeGreaterThan(1000)
    expect(process.cpuUsage().user - began).toBeLessThan(5_000_000)
  })

  it('nowhere, if all of its lines are blank', () => {
    expect(pagesOf('\n'.repeat(40))).toHaveLength(1)
  })
})
