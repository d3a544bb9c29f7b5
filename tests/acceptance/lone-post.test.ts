import { expect, it } from 'vitest'
import { createFolder } from './command.ts'

/** What one article becomes, by name. */
const outputs = [
  'article.html',
  'article.json',
  'article.jsonld',
  'article.jsonld.html',
  'article.md',
  'slides.html',
]

const post = '# Tea\n\nTea is a drink.\n\n## How to make it\n\n1. Boil water.\n2. Wait.\n'

it('makes every format of a lone post, with no configuration', () => {
  const folder = createFolder({ 'post.md': post })
  const { status, stdout, stderr } = folder.trifold(['build', 'post.md'])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(folder.files()).toEqual(
    expect.arrayContaining(['trifold-out/index.html', ...outputs.map((name) => `trifold-out/post/${name}`)]),
  )
  expect(stdout.trimEnd().split('\n').at(-1)).toBe('Open trifold-out/index.html')
  for (const name of outputs) expect(folder.read(`trifold-out/post/${name}`)).toContain('Tea')
})

it('writes below the folder it runs in, and leaves the posts’ own folder alone', () => {
  const folder = createFolder({ 'blog/posts/2024-01-31-tea.md': post, 'work/.keep': '' })
  const before = folder.state()
  expect(folder.trifold(['build', 'blog/posts']).status).toBe(0)
  const added = folder.files().filter((file) => before[file] === undefined)
  expect(added).toContain('trifold-out/tea/article.html')
  expect(added.filter((file) => !file.startsWith('trifold-out/'))).toEqual([])
})

it('writes where --out says', () => {
  const folder = createFolder({ 'post.md': post })
  expect(folder.trifold(['build', 'post.md', '--out', 'public/export']).status).toBe(0)
  expect(folder.files()).toContain('public/export/post/slides.html')
})

it('makes the formats that --to names, and no others', () => {
  const folder = createFolder({ 'post.md': post })
  expect(folder.trifold(['build', 'post.md', '--to', 'markdown', '--to', 'jsonld,html']).status).toBe(0)
  const made = folder.files().filter((file) => file.startsWith('trifold-out/post/'))
  expect(made).toContain('trifold-out/post/article.md')
  expect(made).toContain('trifold-out/post/article.jsonld')
  expect(made).not.toContain('trifold-out/post/slides.html')
})

it('skips drafts unless they are asked for', () => {
  const folder = createFolder({ 'a.md': '# A\n', 'b.md': '---\ndraft: true\n---\n\n# B\n' })
  expect(folder.trifold(['build']).stdout).toContain('1 draft skipped')
  expect(folder.files()).not.toContain('trifold-out/b/article.md')
  expect(folder.trifold(['build', '--drafts']).status).toBe(0)
  expect(folder.files()).toContain('trifold-out/b/article.md')
})

it('builds a folder of posts of every kind of front matter', () => {
  const folder = createFolder({
    'hugo.md': '---\ntitle: Hugo\ndate: 2024-02-29\ntags: [a, b]\nlayout: post\n---\n\nText.\n',
    '2020-05-06-jekyll.markdown': '---\r\nlayout: post\r\ntitle: "Jekyll: a title"\r\n---\r\n\r\nText.\r\n',
    'plain.md': 'No heading, only text with 3:17 and :tada: and {{ x }} and $5.\n',
    'deep/er/index.md': '# In a folder\n',
    'README.md': '# Not an article\n',
  })
  const { status, stdout } = folder.trifold(['build', '--format', 'json'])
  expect(status, stdout).toBe(0)
  const slugs = JSON.parse(stdout).articles.map(({ slug }: { slug: string }) => slug)
  expect(slugs.sort()).toEqual(['deep/er', 'hugo', 'jekyll', 'plain'])
})
