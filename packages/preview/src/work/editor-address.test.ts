import { expect, it } from 'vitest'
import { type EditorName, editorAddress } from './editor-address.ts'

it.each<[EditorName, path: string, address: string | undefined]>([
  ['vscode', '/blog/a b#1.md', 'vscode://file/blog/a%20b%231.md:3:7'],
  ['vscode-insiders', '/blog/a.md', 'vscode-insiders://file/blog/a.md:3:7'],
  ['cursor', 'C:\\blog\\a.md', 'cursor://file/C%3A/blog/a.md:3:7'],
  ['zed', '/blog/é.md', 'zed://file/blog/%C3%A9.md:3:7'],
  ['idea', '/blog/a&b.md', 'idea://open?file=%2Fblog%2Fa%26b.md&line=3&column=7'],
  ['sublime', '/a.md', 'subl://open?url=file%3A%2F%2F%2Fa.md&line=3&column=7'],
  ['none', '/a.md', undefined],
])('%s opens a file at its place', (editor, path, address) => {
  expect(editorAddress(editor, { path, line: 3, column: 7 })).toBe(address)
})
