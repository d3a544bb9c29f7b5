import type { LocalFile } from '@trifold/core'
import { beforeAll, describe, expect, it } from 'vitest'
import { compileText } from '../articles/compile-text.ts'
import { everyBlock } from '../articles/every-block.ts'
import { createContext } from '../articles/render-article.ts'
import { type MadeFile, makeFile } from '../pptx/files/made-file.ts'
import { judgeFiles } from '../pptx/judge-files.ts'
import type { Fault } from '../pptx/judges/fault.ts'
import { promises } from '../pptx/promises.ts'
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

const fill = (text: string, template: LocalFile): Promise<MadeFile> => {
  const { article } = compileText(text)
  if (article === undefined) throw new Error('the article has errors')
  return makeFile(template.path, article, { ...createContext(), template }, false)
}

describe('an article with every block, and one in Arabic, in templates of LibreOffice’s and Pandoc’s', () => {
  let found: readonly Fault[] = []
  beforeAll(async () => {
    const files = []
    const templates = [...(await officeTemplates()), await pandocTemplate()]
    for (const template of templates) files.push(await fill(everyBlock, template))
    for (const template of templates.slice(0, 1)) files.push(await fill(arabic, template))
    found = await judgeFiles(files)
  }, 300_000)

  it.each(Object.entries(promises).map(([rule, promise]) => [promise, rule]))('%s', (_, rule) => {
    expect(found.filter((fault) => fault.rule === rule).map(({ what }) => what)).toEqual([])
  })
})
