import { expect, it } from 'vitest'
import { codeBlock } from './code-block.ts'
import { htmlLines } from './html-text.ts'
import { fitted, plainAlt } from './picture.ts'
import { titledCode } from './plain-blocks.ts'
import { plainText } from './plain-phrasing.ts'

it.each([
  ['A chart', 'A chart'],
  ['bg left 50% w:300 blur:3px', 'bg\u2060 left 50%\u2060 w:300\u2060 blur:3px\u2060'],
])('takes the sense of an instruction from the alternative text %j', (alt, expected) => {
  expect(plainAlt(alt)).toBe(expected)
})

it.each([
  ['one\ntwo \n three', 'one two three'],
  ['at 3:17:20, :tada: and :+1:', 'at 3:17:20, :\u2060tada: and :+1:'],
])('prints %j on one line, without emoji', (text, expected) => {
  expect(plainText(text)).toBe(expected)
})

it.each([
  ['<p>One<br>two</p><p>three &amp; &#52;</p>', ['One', 'two', 'three & 4']],
  ['<img alt="A map" src="x">', ['A map']],
  ['<!-- no --><script>no</script>a <kbd>b</kbd>', ['a b']],
  ['<td>1</td><td>2</td> &nosuch; &#xD800;', ['1 2 &nosuch; &#xD800;']],
])('reads the text of %j', (html, expected) => {
  expect(htmlLines(html)).toEqual(expected)
})

it('breaks lines of code that are too long, at blanks where there are any', () => {
  expect(codeBlock('sh', '  run --first --second', 16).value).toBe('  run --first\n      --second')
  expect(codeBlock('x y', 'a'.repeat(10), 6)).toMatchObject({ lang: 'x', value: 'aaaaaa\n    aa\n    aa' })
  expect(codeBlock(null, 'short', 16).value).toBe('short')
})

it('prints no code that has nothing in it, and its title all the same', () => {
  expect(titledCode({ value: ' \n' }, 16)).toEqual([])
  expect(titledCode({ title: 'a.js', value: '' }, 16)).toMatchObject([{ type: 'paragraph' }])
  expect(titledCode({ title: 'a.js', value: 'a' }, 16)).toMatchObject([
    { type: 'paragraph' },
    { type: 'code' },
  ])
})

it('fits boxes without enlarging them', () => {
  expect(fitted({ width: 400, height: 100 }, { width: 200, height: 200 })).toEqual({ width: 200, height: 50 })
  expect(fitted({ width: 40, height: 10 }, { width: 200, height: 200 })).toEqual({ width: 40, height: 10 })
})
