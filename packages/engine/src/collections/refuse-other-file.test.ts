import { expect, it } from 'vitest'
import { refuseOtherFile } from './refuse-other-file.ts'

it.each(['a.md', 'A.MD', 'b.markdown', 'c.Rmd', 'd.mdx', 'e.article.json', 'README', 'x/y.z/notes'])(
  'takes %s for an article',
  (name) => {
    expect(() => refuseOtherFile(name)).not.toThrow()
  },
)

it.each([
  ['a.png', '"a.png" is a picture: an article is a file of Markdown (*.md, *.markdown)'],
  ['x/a.html', '"x/a.html" is a web page'],
  ['a.pptx', 'is a presentation:'],
  ['a.txt', '"a.txt" is no Markdown by its name: '],
  ['a.txt', 'call it *.md to have it read as Markdown. Name the folder'],
  ['.gitignore', 'is no Markdown by its name'],
])('says of %s what it is and what is expected', (name, message) => {
  expect(() => refuseOtherFile(name)).toThrow(message)
})
