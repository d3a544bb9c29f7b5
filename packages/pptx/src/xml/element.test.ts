import { expect, test } from 'vitest'
import { element, text } from './element.ts'

test('writes attributes in their order and leaves out those without a value', () => {
  expect(element('a:t', { b: 1, a: 'x "y" & <z>', none: undefined, on: true })).toBe(
    '<a:t b="1" a="x &quot;y&quot; &amp; &lt;z&gt;" on="1"/>',
  )
})

test('puts children between the tags', () => {
  expect(element('p', {}, [element('q'), text('1 < 2')])).toBe('<p><q/>1 &lt; 2</p>')
})

test('removes what XML forbids and keeps the rest', () => {
  expect(text('a\u0000b\u000bc\ufffe\ud800d\u{1f600}\té')).toBe('abcd\u{1f600}\té')
})
