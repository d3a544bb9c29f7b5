import type { LocalFile } from '@trifold/core'
import { beforeAll, describe, expect, it } from 'vitest'
import { compileText } from '../articles/compile-text.ts'
import { everyBlock } from '../articles/every-block.ts'
import { createContext } from '../articles/render-article.ts'
import { type MadeFile, makeFile } from '../pptx/files/made-file.ts'
import { judgeFiles } from '../pptx/judge-files.ts'
import type { Fault } from '../pptx/judges/fault.ts'
import { promises } from '../pptx/promises.ts'
import { localTemplate } from './files/local-template.ts'
import { narrowed } from './files/narrowed.ts'
import { officeTemplates, pandocTemplate } from './files/templates-of-others.ts'

/** In a script that runs from right to left. */
const arabic = `---
title: الحضور والمحادثة
lang: ar
---

مقدمة قصيرة عن الموضوع.

## كلمتان

- الحضور
- المحادثة

| الكلمة | المعنى |
| --- | --- |
| حضور | اتجاه واحد |
`

/** Presets that are taken in 4:3, too: a light one, a dark one, and one with pictures. */
const inNarrow: ReadonlySet<string> = new Set(['DNA.pptx', 'Metropolis.pptx', 'Forestbird.pptx'])

const fill = (text: string, template: LocalFile): Promise<MadeFile> => {
  const { article } = compileText(text)
  if (article === undefined) throw new Error('the article has errors')
  return makeFile(template.path, article, { ...createContext(), template }, false)
}

describe('an article with every block, and one in Arabic, in templates of LibreOffice’s, wide and narrow, and Pandoc’s', () => {
  let found: readonly Fault[] = []
  beforeAll(async () => {
    const files = []
    const presets = await officeTemplates()
    const narrow = presets
      .filter(({ path }) => inNarrow.has(path))
      .map(({ path, bytes }) => localTemplate(`4:3 ${path}`, narrowed(bytes)))
    expect(narrow.length).toBe(inNarrow.size)
    const templates = [...presets, ...narrow, await pandocTemplate()]
    for (const template of templates) files.push(await fill(everyBlock, template))
    for (const template of templates.slice(0, 1)) files.push(await fill(arabic, template))
    found = await judgeFiles(files)
  })

  it.each(Object.entries(promises).map(([rule, promise]) => [promise, rule]))('%s', (_, rule) => {
    expect(found.filter((fault) => fault.rule === rule).map(({ what }) => what)).toEqual([])
  })
})
