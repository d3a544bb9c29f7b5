import { expect, test } from 'vitest'
import { locate } from './locate.ts'
import { safeSlug } from './slug.ts'

test.each([
  ['post.md', { slug: 'post', title: 'Post' }],
  ['2024-01-02-my-post.md', { slug: 'my-post', date: '2024-01-02', title: 'My post' }],
  ['2024-02-30-my-post.md', { slug: '2024-02-30-my-post', title: '2024 02 30 my post' }],
  ['2024-01-02.md', { slug: '2024-01-02', title: '2024 01 02' }],
  ['a/b/index.md', { slug: 'a/b', title: 'B' }],
  ['index.md', { slug: 'index', title: 'Index' }],
  ['a/index.pt-BR.md', { slug: 'a', lang: 'pt-BR', title: 'A' }],
  ['article.fr.md', { slug: 'article', lang: 'fr', title: 'Article' }],
  ['node.js.md', { slug: 'node.js', title: 'Node.js' }],
  ['socket.io.md', { slug: 'socket.io', title: 'Socket.io' }],
  ['my post (1).markdown', { slug: 'my-post-(1)', title: 'My post (1)' }],
  ['../../etc/passwd.md', { slug: 'etc/passwd', title: 'Passwd' }],
  ['cafe\u0301.md', { slug: 'caf\u00e9', title: 'Cafe\u0301' }],
  ['....md', { slug: 'untitled', title: '...' }],
])('%s is %o', (location, expected) => {
  expect(locate(location)).toEqual(expected)
})

test('the date can be kept in the slug', () => {
  expect(locate('_posts/2019-12-31-year-in-review.md', { keepDate: true })).toMatchObject({
    slug: '_posts/2019-12-31-year-in-review',
    date: '2019-12-31',
    title: 'Year in review',
  })
})

test.each([
  ['a b/c', 'a-b/c'],
  ['../x/./y', 'x/y'],
  ['a\\b', 'a/b'],
  ['CON', 'CON-'],
  ['com1.txt', 'com1-txt-'],
  ['a:b*c?', 'a-b-c'],
  ['.hidden', 'hidden'],
  ['end.', 'end'],
  ['a\u0000b\u202Ec', 'abc'],
  ['日本語', '日本語'],
  ['語'.repeat(100), '語'.repeat(66)],
  ['/', ''],
])('%s is safe as %s', (path, safe) => {
  expect(safeSlug(path)).toBe(safe)
})
