import { expect, it } from 'vitest'
import { codeTokens } from './code-tokens.ts'

it('colours a known language, stretch by stretch', () => {
  expect(codeTokens('const a = "x" // y', 'js')).toEqual([
    [
      { text: 'const', colour: 1 },
      { text: ' a = ' },
      { text: '"x"', colour: 3 },
      { text: ' ' },
      { text: '// y', colour: 'muted' },
    ],
  ])
})

it('shows what stands inside a coloured stretch in its own colour', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code
  const [line] = codeTokens('`a ${1} b`', 'js')
  expect(line?.map(({ colour }) => colour)).toEqual([3, 2, 3])
})

it.each([
  ['js', '/* a\nb */ const x = `<b>\n`'],
  ['python', 'def f():\n\n    """a\n    b"""\n'],
  ['html', '<p class="a">\n<!-- b\nc -->\n</p>'],
  [undefined, '  <&>\n\n\ta'],
])('keeps every character of %s', (lang, code) => {
  const lines = codeTokens(code, lang).map((line) => line.map(({ text }) => text).join(''))
  expect(lines.join('\n')).toBe(code)
})
