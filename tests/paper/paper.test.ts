import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createFolder, type Folder } from '../acceptance/command.ts'
import { findChromium } from '../browser/find-chromium.ts'
import { readPdf } from './read-pdf.ts'

const post = `---
title: On paper
lang: fr
---

## Première partie {#one}

:::key-points

- See [the second part](#two).
- And [a site](https://example.org/there).

:::

:::notes

Spoken alone.

:::

## Seconde partie {#two}

| Number | Square |
| ------ | ------ |
| 2      | 4      |

## Picture

![Three bars](bars.svg)
`

const bars = '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="60"><path d="M0 0h90v60z"/></svg>'

/** The command finds the browser that the tests found. */
const environment = { TRIFOLD_BROWSER: findChromium() ?? '' }

const build = (folder: Folder, ...options: string[]) =>
  folder.trifold(['build', 'post.md', '--out', 'out', ...options], environment)

const pdfIn = (folder: Folder) => readPdf(readFileSync(join(folder.path, 'out/post/slides.pdf')))

test('prints slides as PDF: a page for each, tagged, with links, outline, title and language', async () => {
  const folder = createFolder({ 'post.md': post, 'bars.svg': bars })
  expect(build(folder, '--to', 'pdf')).toMatchObject({ status: 0 })
  const pdf = await pdfIn(folder)
  expect(pdf).toMatchObject({ title: 'On paper', lang: 'fr', tagged: true })
  expect(pdf.outline).toEqual([
    { title: 'On paper', page: 1 },
    { title: 'Première partie', page: 2 },
    { title: 'Seconde partie', page: 3 },
    { title: 'Picture', page: 4 },
  ])
  expect(pdf.pages.map(({ width, height }) => [width, height])).toEqual(Array(4).fill([960, 540]))
  expect(pdf.pages[1]?.links).toEqual([{ page: 3 }, { url: 'https://example.org/there' }])
  expect(pdf.pages[2]?.roles).toContain('Table')
  expect(pdf.pages[3]?.roles).toContain('Figure')
  expect(pdf.pages[1]?.text).toContain('See the second part.')
  expect(pdf.pages.map(({ text }) => text).join(' ')).not.toContain('Spoken alone')
})

test('prints a page of 4:3 as such', async () => {
  const folder = createFolder({ 'post.md': post.replace('lang: fr', 'slides: { size: "4:3" }') })
  expect(build(folder, '--to', 'pdf')).toMatchObject({ status: 0 })
  const { pages } = await pdfIn(folder)
  expect(pages[0]).toMatchObject({ width: 720, height: 540 })
})

test('prints slides as PNG, as many pixels as asked for', () => {
  const folder = createFolder({
    'post.md': post,
    'bars.svg': bars,
    'trifold.config.json': JSON.stringify({ formats: { png: { scale: 1 } } }),
  })
  expect(build(folder, '--to', 'png')).toMatchObject({ status: 0 })
  const pictures = folder.files().filter((file) => file.endsWith('.png'))
  expect(pictures).toEqual(['01', '02', '03', '04'].map((name) => `out/post/slides/${name}.png`))
  for (const picture of pictures) expect(sizeOf(join(folder.path, picture))).toEqual([1280, 720])
})

test('takes a picture of each slide of a deck that is read from the right', () => {
  const folder = createFolder({
    'post.md':
      '---\ntitle: شرائح\nlang: ar\n---\n\n## الأول\n\n- واحد\n- اثنان\n\n## الثاني\n\n- ثلاثة\n- أربعة\n',
  })
  build(folder, '--to', 'png')
  const pictures = folder.files().filter((file) => file.endsWith('.png'))
  const contents = pictures.map((file) => readFileSync(join(folder.path, file), 'base64'))
  expect(pictures.length).toBeGreaterThan(2)
  expect(new Set(contents).size).toBe(pictures.length)
})

/** Width and height that a PNG says of itself (PNG specification, section 11.2.1). */
const sizeOf = (path: string): number[] => {
  const bytes = readFileSync(path)
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
}

test('gives the same bytes again, and prints nothing that is fresh', () => {
  const folder = createFolder({ 'post.md': post, 'bars.svg': bars })
  build(folder, '--to', 'pdf,png')
  const first = folder.state()
  expect(build(folder, '--to', 'pdf,png').stdout).toContain('unchanged')
  expect(folder.state()).toEqual(first)
  build(folder, '--to', 'pdf,png', '--no-cache')
  const hashes = (state: Record<string, string>) =>
    Object.entries(state).map(([file, told]) => [file, told.split(' ')[0]])
  expect(hashes(folder.state())).toEqual(hashes(first))
})

test('makes neither unless it is asked for', () => {
  const folder = createFolder({ 'post.md': post, 'bars.svg': bars })
  expect(build(folder)).toMatchObject({ status: 0 })
  expect(folder.files().filter((file) => /\.(pdf|png)$/.test(file))).toEqual([])
})

test('says what to install where there is no browser, and fails', () => {
  const folder = createFolder({ 'post.md': post, 'bars.svg': bars })
  const { status, stdout } = folder.trifold(['build', 'post.md', '--to', 'pdf', '--out', 'out'], {
    TRIFOLD_BROWSER: join(folder.path, 'no-browser'),
  })
  expect(status).toBe(1)
  expect(stdout).toContain('browser-found')
  expect(stdout).toContain('TRIFOLD_BROWSER')
  expect(folder.files().filter((file) => file.endsWith('.pdf'))).toEqual([])
})
