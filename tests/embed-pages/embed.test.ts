import { chmodSync, lstatSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { readWebPage } from '@trifold/web-page'
import { expect, it } from 'vitest'
import { createFolder } from '../acceptance/command.ts'

const post = `---
title: Presence & conversation
description: Two things that are easily taken for one.
published: 2026-11-22T09:30:00+01:00
canonical: https://example.org/presence/
authors:
  - name: Ada Example
    url: https://example.org/ada
---

:::definition

**Presence** is being found.

:::
`

const page = `<!doctype html>\r
<html lang="en">\r
<head>\r
\t<meta charset="utf-8">\r
\t<title>Presence &amp; conversation</title>\r
\t<meta name=description content="Two things that are easily taken for one.">\r
\t</head>\r
<body><h1>Presence &amp; conversation</h1> by Ada Example, 22 November 2026
<p><dfn>Presence</dfn> is being found.</body>\r
</html>`

const files = { 'post.md': post, 'page.html': page }

const graphsOf = (html: string): unknown[] => readWebPage(html).scripts.map(({ text }) => JSON.parse(text))

const pageLines = (stdout: string): string[] =>
  stdout.split('\n').filter((line) => line.startsWith('page.html:'))

it('embeds the data of an article from whatever names it, once, and leaves every other byte', () => {
  const folder = createFolder(files)
  expect(folder.trifold(['build', 'post.md', '--to', 'jsonld']).status).toBe(0)
  const built = JSON.parse(folder.read('trifold-out/post/article.jsonld'))
  expect(folder.trifold(['embed', 'page.html', '--article', 'post.md'])).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('page.html: added the data of post in line 7'),
  })
  const once = folder.read('page.html')
  expect(graphsOf(once)).toEqual([built])
  expect(once.replace(/<script[\s\S]*<\/script>\r\n/, '')).toBe(page)
  const before = folder.state()
  for (const article of ['post.md', '.', 'trifold-out/post', 'trifold-out/post/article.jsonld']) {
    const { status, stdout } = folder.trifold(['embed', 'page.html', '--article', article])
    expect({ status, told: pageLines(stdout) }).toEqual({
      status: 0,
      told: ['page.html: has the data of post already, in line 7'],
    })
  }
  expect(folder.state()).toEqual(before)
})

it('replaces what it embedded when the article has changed', () => {
  const folder = createFolder(files)
  folder.trifold(['embed', 'page.html', '--article', 'post.md'])
  folder.write('post.md', post.replace('is being found', 'is being there'))
  const { stdout } = folder.trifold(['embed', 'page.html', '--article', 'post.md'])
  expect(pageLines(stdout)).toEqual(['page.html: replaced the data of post in line 7'])
  expect(graphsOf(folder.read('page.html'))).toHaveLength(1)
  expect(stdout).toMatch(/warning: The page does not show the definition[^\n]*\n --> page\.html:\d+:\d+/)
})

it('tells what a page does not show, and another graph of the same article', () => {
  const foreign = {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: 'Presence & conversation',
    url: 'https://example.org/presence/',
  }
  const script = `<script type="application/ld+json">${JSON.stringify(foreign)}</script>`
  const folder = createFolder({
    ...files,
    'page.html': page.replace('<title>', `${script}<title>`).replace('Ada Example', 'somebody'),
  })
  const { status, stdout } = folder.trifold([
    'embed',
    'page.html',
    '--article',
    'post.md',
    '--format',
    'json',
  ])
  const report = JSON.parse(stdout)
  expect(status).toBe(0)
  expect(report.pages).toEqual([{ file: 'page.html', change: 'added', line: 7, checked: true }])
  const codes = report.diagnostics.map(({ code }: { code: string }) => code)
  expect(codes).toEqual(expect.arrayContaining(['article-described-once', 'page-shows-author']))
})

it('writes nothing in a dry run, and tells what it would do', () => {
  const folder = createFolder(files)
  const before = folder.state()
  const { status, stdout } = folder.trifold(['embed', 'page.html', '--article', 'post.md', '--dry-run'])
  expect({ status, told: pageLines(stdout) }).toEqual({
    status: 0,
    told: ['page.html: would add the data of post in line 7'],
  })
  expect(folder.state()).toEqual(before)
})

it('writes to where a link leads, and keeps the mode of the file', () => {
  const folder = createFolder(files)
  const path = join(folder.path, 'page.html')
  chmodSync(path, 0o640)
  symlinkSync('page.html', join(folder.path, 'link.html'))
  expect(folder.trifold(['embed', 'link.html', '--article', 'post.md']).status).toBe(0)
  expect(graphsOf(folder.read('page.html'))).toHaveLength(1)
  expect(lstatSync(join(folder.path, 'link.html')).isSymbolicLink()).toBe(true)
  expect(statSync(path).mode & 0o777).toBe(0o640)
  expect(folder.files()).toEqual(['page.html', 'post.md'])
})

it('gives the articles of one page a script each', () => {
  const folder = createFolder({ ...files, 'other.md': post.replace('/presence/', '/other/') })
  for (const article of ['post.md', 'other.md', 'post.md', 'other.md'])
    expect(folder.trifold(['embed', 'page.html', '--article', article]).status).toBe(0)
  expect(folder.read('page.html').match(/data-trifold="\w+"/g)).toEqual([
    'data-trifold="post"',
    'data-trifold="other"',
  ])
})

it.each([
  [
    'an article with errors',
    { 'post.md': `${post}\n:::definiton\n\nx\n\n:::\n` },
    ['page.html'],
    'post.md',
    1,
  ],
  ['a page that is no HTML', { 'page.html': 'words' }, ['page.html'], 'post.md', 1],
  ['data that is no JSON', { 'x.jsonld': '{"a":' }, ['page.html'], 'x.jsonld', 1],
  ['a page that is not there', {}, ['page.html', 'none.html'], 'post.md', 2],
  ['a folder in place of a page', { 'a/b.html': page }, ['page.html', 'a'], 'post.md', 2],
  ['an article in place of a page', {}, ['page.html', 'post.md'], 'post.md', 2],
  ['an article that is not there', {}, ['page.html'], 'none.md', 2],
  ['a folder of several articles', { 'other.md': post }, ['page.html'], '.', 2],
  ['a folder without an article', { 'a/b.html': page }, ['page.html'], 'a', 2],
])('leaves all pages as they are: %s', (_, more, pages, article, status) => {
  const folder = createFolder({ ...files, ...more })
  const before = folder.state()
  const result = folder.trifold(['embed', ...pages, '--article', article])
  expect(result.status, result.stderr + result.stdout).toBe(status)
  expect(folder.state()).toEqual(before)
})

it('refuses a read-only page before it writes to any', () => {
  const folder = createFolder({ ...files, 'locked.html': page })
  chmodSync(join(folder.path, 'locked.html'), 0o444)
  const before = folder.state()
  const { status, stderr } = folder.trifold(['embed', 'page.html', 'locked.html', '--article', 'post.md'])
  expect(status).toBe(3)
  expect(stderr).toContain('read-only')
  expect(folder.state()).toEqual(before)
})
