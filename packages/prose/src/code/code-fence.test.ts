import { describe, expect, it } from 'vitest'
import { readCodeFence, writeCodeFence } from './code-fence.ts'

const value = Array.from({ length: 10 }, (_, index) => `line ${index}`).join('\n')
const read = (written: string, code = value) => {
  const [lang, ...meta] = written.split(' ')
  return readCodeFence({ lang, meta: meta.join(' '), value: code })
}

describe('readCodeFence', () => {
  it.each([
    ['js {2,4-6}', [2, 4, 5, 6]],
    ['js{2,4-6}', [2, 4, 5, 6]],
    ['ts {2,3|5}', [2, 3, 5]],
    ['python hl_lines="2 4-6"', [2, 4, 5, 6]],
    ['go {hl_lines=[2,"4-6"],linenostart=199}', [2, 4, 5, 6]],
    ['go {linenos=inline hl_lines=[3]}', [3]],
    ['js highlight=2', [2]],
    ['js highlight="2,4"', [2, 4]],
    ['js title="a{1}.js" {3}', [3]],
    ['js {1-3} title="x"', [1, 2, 3]],
    ['js {9-99}', [9, 10]],
    ['js {0}', []],
    ['js', []],
    ['js {all}', []],
    ['{.python .number}', []],
    ['rust,ignore', []],
    ['js {1-99999999999}', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
  ])('finds the lines that %s marks', (written, marked) => {
    expect(read(written).marked).toEqual(marked)
  })

  it.each([
    ['js title="src/a b.js"', 'src/a b.js'],
    ["js file='a.js' {2}", 'a.js'],
    ['js filename=a.js', 'a.js'],
    ['js [config.ts]', 'config.ts'],
    ['{.js title="a.js"}', 'a.js'],
    ['js {2}', undefined],
    ['js [2,3]', undefined],
  ])('finds the title in %s', (written, title) => {
    expect(read(written).title).toBe(title)
  })

  it.each([
    ['js', undefined],
    ['js {2}', 1],
    ['js showLineNumbers', 1],
    ['js showLineNumbers=5', 5],
    ['js linenums="3"', 3],
    ['ts:line-numbers=2 {1}', 2],
    ['go {linenos=true}', 1],
    ['go {linenos=false,hl_lines=[2]}', undefined],
    ['go {linenostart=199,linenos=true}', 199],
  ])('numbers the lines of %s from %s', (written, first) => {
    expect(read(written).firstNumber).toBe(first)
  })

  it('reads back what it writes', () => {
    const fence = { title: 'a.js', marked: [2, 4], firstNumber: 7 }
    expect(readCodeFence({ lang: 'js', meta: writeCodeFence(fence), value })).toEqual(fence)
  })

  it('takes time in proportion to the line', () => {
    const start = process.cpuUsage().user
    for (const char of ['{', '1,', 'title=', '[', 'hl_lines=', '1-']) read(`js ${char.repeat(50_000)}`)
    expect(process.cpuUsage().user - start).toBeLessThan(500_000)
  })
})
