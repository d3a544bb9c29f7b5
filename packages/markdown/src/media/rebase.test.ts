import { expect, it } from 'vitest'
import { rebase } from './rebase.ts'

it.each([
  ['a.png', 'https://cdn.example/x', 'https://cdn.example/x/a.png'],
  ['./img//a.png?v=1#f', 'https://cdn.example/x/', 'https://cdn.example/x/img/a.png?v=1#f'],
  ['../a.png', 'https://cdn.example/x/y', 'https://cdn.example/x/a.png'],
  ['../../../a.png', 'https://cdn.example/x', 'https://cdn.example/a.png'],
  ['b/../a.png', '/static', '/static/a.png'],
  ['../a.png', 'static', 'a.png'],
  ['a.png', '//cdn.example', '//cdn.example/a.png'],
])('puts %s below %s', (url, base, expected) => {
  expect(rebase(url, base)).toBe(expected)
})

it.each(['https://example.org/a.png', '//example.org/a.png', '/a.png', 'data:image/png;base64,AA', '', '#a'])(
  'leaves %s alone',
  (url) => {
    expect(rebase(url, 'https://cdn.example')).toBe(url)
  },
)

it('does not rebase twice', () => {
  expect(rebase(rebase('a.png', 'static'), 'static')).toBe('static/a.png')
})
